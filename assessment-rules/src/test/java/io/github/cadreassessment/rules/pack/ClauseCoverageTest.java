package io.github.cadreassessment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every item of every clause of the bundled packs is found met, unmet and unknown by at least one worked case; the table
 * that is printed says by how many. What cannot come out so is listed with the reason in {@code coverage-exceptions.csv}.
 */
class ClauseCoverageTest {
    private static final Path EXCEPTIONS = Path.of("src/test/resources/cases/coverage-exceptions.csv");

    /** How a clause item came out, of which there is one for each way of a finding to be certain, or not. */
    private enum Way {
        MET,
        UNMET,
        UNKNOWN
    }

    @Test
    void workedCases_decideEveryClauseItemInEveryWay() throws IOException {
        Map<String, int[]> counts = items();
        RegulationCasesTest.rows().forEach(row -> {
            Assessment assessment = RegulationCasesTest.assess(row, Execution.INTERPRETER);
            for (Finding finding : assessment.findings()) {
                Way way = way(finding);
                String item = name(row.cell("pack"), finding.clause().id(), finding.item());
                if (way != null) {
                    counts.getOrDefault(item, new int[Way.values().length])[way.ordinal()]++;
                }
            }
        });
        print(counts);
        assertThat(missing(counts)).containsExactlyInAnyOrderElementsOf(exceptions());
    }

    @Test
    void workedCases_areAtLeastThreeHundredAndAQuarterOnBoundaries() throws IOException {
        List<String> names =
                RegulationCasesTest.rows().map(row -> row.cell("case")).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(300);
        assertThat(names.stream().filter(name -> name.contains("boundary")).count())
                .isGreaterThanOrEqualTo(names.size() / 4);
    }

    private static @Nullable Way way(Finding finding) {
        if (!finding.isCertain()) {
            return Way.UNKNOWN;
        }
        return switch (finding.possible().iterator().next()) {
            case MET -> Way.MET;
            case UNMET, DUTY, WAIVED -> Way.UNMET;
            case NOT_APPLICABLE -> null;
        };
    }

    private static Map<String, int[]> items() {
        Map<String, int[]> items = new LinkedHashMap<>();
        for (String id : Pack.bundledIds()) {
            Pack pack = Pack.bundled(id).orElseThrow();
            Policy policy = pack.policy().orElseThrow();
            Map<String, Place> places = pack.notes().places();
            for (Rule rule : policy.rules()) {
                // What is used of another pack is decided there, and a quota by the cases of quotas.
                boolean own =
                        Objects.requireNonNull(places.get(rule.id())).file().startsWith(id + ".");
                if (!own || rule.quota() != null) {
                    continue;
                }
                rule.items()
                        .forEach(item -> items.put(name(id, rule.id(), item.number()), new int[Way.values().length]));
            }
        }
        return items;
    }

    private static String name(String pack, String clause, String item) {
        return pack + " " + clause + (item.isEmpty() ? "" : "(" + item + ")");
    }

    private static void print(Map<String, int[]> counts) {
        counts.forEach((item, ways) -> System.out.printf(
                Locale.ROOT, "%-60s met %3d  unmet %3d  unknown %3d%n", item, ways[0], ways[1], ways[2]));
    }

    private static List<String> missing(Map<String, int[]> counts) {
        List<String> missing = new ArrayList<>();
        counts.forEach((item, ways) -> {
            for (Way way : Way.values()) {
                if (ways[way.ordinal()] == 0) {
                    missing.add(item + " " + way);
                }
            }
        });
        return missing;
    }

    private static List<String> exceptions() throws IOException {
        List<String> items = new ArrayList<>();
        for (String line : Files.readAllLines(EXCEPTIONS)) {
            String[] parts = line.split("\\|", -1);
            assertThat(parts).as(line).hasSize(2);
            assertThat(parts[1]).as("the reason of " + parts[0]).isNotBlank();
            items.add(parts[0]);
        }
        return items;
    }
}
