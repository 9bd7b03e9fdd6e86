package io.github.cadreassessment.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.desk.register.Column;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.register.RegisterTable;
import io.github.cadreassessment.desk.register.Registers;
import io.github.cadreassessment.desk.register.RowDamage;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a row or to a whole table, it makes nobody eligible who was not. */
class DamagedRowsTest {
    private static final Path SOUND = Path.of("..", "data", "township");
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final String FIRST_LEFT_OUT = "tl-0044";
    private static final int FEWEST_ROWS = 4;
    private static final Pack PACK =
            Objects.requireNonNull(Pack.bundled("township-learning").pack());
    private static final Set<Verdict> ELIGIBLE = Set.of(Verdict.ELIGIBLE, Verdict.ELIGIBLE_WITH_DUTY);

    // One for all tables: it takes longer to make than everything that it is asked here.
    private static Assessor drools;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeReady() {
        drools = PACK.assessor(Choices.on(AS_OF), Execution.DROOLS);
    }

    @AfterAll
    static void free() {
        drools.close();
    }

    @ParameterizedTest
    @EnumSource
    void row_damagedInAnyWay_makesNobodyEligible(RegisterTable table) throws IOException {
        copyFirstPeople();
        try (Assessor assessor = PACK.assessor(Choices.on(AS_OF), Execution.INTERPRETER)) {
            Set<String> before = eligible(assessor, table);
            List<String> lines = Files.readAllLines(folder.resolve(table.file()));
            List<RowDamage> ways = RowDamage.all(lines.get(0).split(",").length);
            // The tables of work and units are many, and are read by the same code: every third way will do.
            for (int way = 0; way < ways.size(); way += table.compareTo(RegisterTable.STUDY) < 0 ? 1 : 3) {
                RowDamage damage = ways.get(way);
                // Another row for every way, so that most of the people are struck by one or another.
                int row = 1 + way * 11 % (lines.size() - 2);
                damage.damage(folder, table, row);
                assertThat(before).as("%s, row %d, %s", table, row, damage).containsAll(eligible(assessor, table));
                Files.write(folder.resolve(table.file()), lines);
            }
            assertThat(before).hasSizeGreaterThan(isOfUnits(table) ? 0 : 5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void table_damagedAsAWhole_makesNobodyEligible(RegisterTable table) throws IOException {
        copyFirstPeople();
        Set<String> before = eligible(drools, table);
        Path file = folder.resolve(table.file());
        byte[] sound = Files.readAllBytes(file);
        String text = new String(sound, StandardCharsets.UTF_8);
        Map<String, byte[]> damaged = new HashMap<>();
        damaged.put("GBK bytes", text.getBytes(Charset.forName("GBK")));
        damaged.put("empty", new byte[0]);
        damaged.put("headings only", text.substring(0, text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
        damaged.put("an unknown heading", ("x" + text).getBytes(StandardCharsets.UTF_8));
        damaged.put("no headings", text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
        damaged.put("cut in the middle", text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> how : damaged.entrySet()) {
            Files.write(file, how.getValue());
            undeclare(table, how.getKey());
            assertThat(before).as("%s, %s", table, how.getKey()).containsAll(eligible(drools, table));
            Files.write(file, sound);
            copyFirstPeople();
        }
        Files.delete(file);
        assertThat(before).as("%s, no file", table).containsAll(eligible(drools, table));
    }

    /** Rows that were never in a file cannot be missed; who declares such a table complete says so against better knowledge. */
    private void undeclare(RegisterTable table, String how) throws IOException {
        if (table != RegisterTable.TABLES && (how.equals("headings only") || how.startsWith("cut"))) {
            Path tables = folder.resolve(RegisterTable.TABLES.file());
            List<String> lines = new ArrayList<>(Files.readAllLines(tables));
            lines.removeIf(line -> line.startsWith(table.phrase().zh() + ","));
            Files.write(tables, lines);
        }
    }

    /** Who is eligible for what the table matters for: promotion, commendation, or, for units, their duties. */
    private Set<String> eligible(Assessor assessor, RegisterTable table) {
        RegisterReading register = Registers.read(folder);
        if (isOfUnits(table)) {
            Asking asking = asking(QuestionKind.UNIT_DUTIES);
            return eligible(register.units().all().stream().map(asking::about), assessor);
        }
        boolean isWork = table.compareTo(RegisterTable.STUDY) >= 0 && table != RegisterTable.TABLES;
        Asking asking = asking(isWork ? QuestionKind.STUDY : QuestionKind.PROMOTION);
        return eligible(register.cadres().stream().map(asking::about), assessor);
    }

    private static Asking asking(QuestionKind kind) {
        return new Asking(
                kind,
                AS_OF,
                kind == QuestionKind.PROMOTION
                        ? Asking.Target.post(PostLevel.TOWNSHIP_DEPUTY)
                        : Asking.Target.next(AS_OF),
                PACK.catalogue());
    }

    private static boolean isOfUnits(RegisterTable table) {
        return table.required().contains(Column.UNIT);
    }

    private static Set<String> eligible(Stream<CaseView> views, Assessor assessor) {
        Set<String> ids = new TreeSet<>();
        views.map(assessor::assess)
                .filter(assessment -> ELIGIBLE.contains(assessment.verdict()))
                .forEach(assessment -> ids.add(assessment.id().value()));
        return ids;
    }

    private void copyFirstPeople() throws IOException {
        for (RegisterTable table : RegisterTable.values()) {
            List<String> all = Files.readAllLines(SOUND.resolve(table.file()));
            List<String> lines = new ArrayList<>(all);
            lines.removeIf(line -> line.startsWith("tl-") && line.compareTo(FIRST_LEFT_OUT) > 0);
            // What few people have at all, some of the first have too, so that there is something to damage.
            for (int person = 1; lines.size() <= FEWEST_ROWS && lines.size() < all.size(); person++) {
                String row = all.get(all.size() - person);
                lines.add("tl-000" + person + row.substring(row.indexOf(',')));
            }
            Files.write(folder.resolve(table.file()), lines);
        }
    }
}
