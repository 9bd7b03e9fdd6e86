package io.github.cadreassessment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Allocation;
import io.github.cadreassessment.core.assessment.Allocation.Seat;
import io.github.cadreassessment.core.assessment.SeatOutcome;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quotas of the bundled packs against worked cases; a case is a row of a file. */
class QuotaCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/quota-cases.csv");
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    static Stream<CaseRow> rows() throws IOException {
        List<String> lines = Files.readAllLines(CASES);
        return lines.stream().skip(1).map(line -> CaseRow.of(lines.get(0) + "|convention|facts", line + "||"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void workedQuota_givesThePlacesAndSeatsThatWereWorkedOut(CaseRow row) {
        for (Execution execution : List.of(Execution.INTERPRETER, Execution.DROOLS)) {
            Allocation allocation = allocation(row, execution, people(row));
            assertThat(words(allocation.places())).as(row.cell("case")).isEqualTo(row.cell("places"));
            assertThat(counted(allocation)).as(row.cell("case")).isEqualTo(counted(row));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void workedQuota_ofPeopleInAnotherOrder_givesEachTheSame(CaseRow row) {
        List<CaseView> people = people(row);
        Map<String, SeatOutcome> expected = byId(allocation(row, Execution.INTERPRETER, people));
        Collections.shuffle(people, new Random(20261123));
        assertThat(byId(allocation(row, Execution.INTERPRETER, people))).isEqualTo(expected);
    }

    private static Allocation allocation(CaseRow row, Execution execution, List<CaseView> people) {
        try (Assessor assessor = RegulationCasesTest.assessor(row, execution)) {
            Question duties = new Question.UnitDuties(row.asOf().getYear(), row.asOf());
            CaseView unit = row.cell("unit").isEmpty()
                    ? null
                    : CaseDerivation.derive(new CaseUnit(duties, row.cell("unit")).unit(), duties, CATALOGUE);
            List<Allocation> allocations = assessor.assessGroup(people, unit).allocations();
            assertThat(allocations).hasSize(1);
            return allocations.get(0);
        }
    }

    /** Points of the democratic review with how many people have them; each may be a probationary member. */
    private static List<CaseView> people(CaseRow row) {
        List<CaseView> people = new ArrayList<>();
        for (String group : row.cell("people").split(",", -1)) {
            String[] parts = group.split("[*:]", -1);
            String facts = "reviews=" + parts[0] + ":50; rank=" + rankBelow(row) + ":2010-01-01.."
                    + (parts.length > 2 ? "; party=2023-06-01:2024-06-01" : "");
            for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                people.add(view(row, facts, "p" + people.size()));
            }
        }
        return people;
    }

    private static Rank rankBelow(CaseRow row) {
        Rank target = row.question().targetRank().orElse(Rank.FIRST_CONSULTANT);
        return Rank.values()[target.ordinal() - 1];
    }

    private static CaseView view(CaseRow row, String facts, String id) {
        CaseView view = CaseDerivation.derive(new CaseFacts(row.question(), facts).cadre(), row.question(), CATALOGUE);
        return new CaseView(
                new io.github.cadreassessment.core.cadre.OpaqueId(id),
                view.question(),
                CATALOGUE,
                view.values(),
                view.collections(),
                view.approvals());
    }

    private static String words(Known.Range places) {
        return places.isCertain() ? String.valueOf(places.low()) : places.low() + "..";
    }

    private static Map<SeatOutcome, Long> counted(Allocation allocation) {
        return allocation.seats().stream()
                .collect(Collectors.groupingBy(Seat::outcome, TreeMap::new, Collectors.counting()));
    }

    private static Map<SeatOutcome, Long> counted(CaseRow row) {
        Map<SeatOutcome, Long> counted = new TreeMap<>();
        for (String one : row.cell("seats").split(" ", -1)) {
            String[] parts = one.split("=", -1);
            if (!parts[1].equals("0")) {
                counted.put(SeatOutcome.valueOf(parts[0]), Long.valueOf(parts[1]));
            }
        }
        return counted;
    }

    private static Map<String, SeatOutcome> byId(Allocation allocation) {
        return allocation.seats().stream()
                .collect(Collectors.toMap(
                        seat -> seat.candidate().assessment().id().value(), Seat::outcome));
    }
}
