package io.github.cadreassessment.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.question.QuestionKind;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a row or to a whole table, it makes nobody eligible who was not. */
class DamagedRowsTest {
    private static final Path SOUND = Path.of("..", "data", "township");
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final String FIRST_LEFT_OUT = "tl-0090";
    private static final Pack PACK =
            Objects.requireNonNull(Pack.bundled("township-learning").pack());
    private static final Set<Verdict> ELIGIBLE = Set.of(Verdict.ELIGIBLE, Verdict.ELIGIBLE_WITH_DUTY);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void row_damagedInAnyWay_makesNobodyEligible(RegisterTable table) throws IOException {
        copyFirstPeople();
        try (Assessor assessor = PACK.assessor(Choices.on(AS_OF), Execution.INTERPRETER)) {
            Set<String> before = eligible(assessor);
            List<String> lines = Files.readAllLines(folder.resolve(table.file()));
            List<RowDamage> ways = RowDamage.all(lines.get(0).split(",").length);
            for (int way = 0; way < ways.size(); way++) {
                RowDamage damage = ways.get(way);
                // Another row for every way, so that most of the people are struck by one or another.
                int row = 1 + way * 11 % (lines.size() - 2);
                damage.damage(folder, table, row);
                assertThat(before).as("%s, row %d, %s", table, row, damage).containsAll(eligible(assessor));
                Files.write(folder.resolve(table.file()), lines);
            }
            assertThat(before).hasSizeGreaterThan(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void table_damagedAsAWhole_makesNobodyEligible(RegisterTable table) throws IOException {
        copyFirstPeople();
        try (Assessor assessor = PACK.assessor(Choices.on(AS_OF), Execution.DROOLS)) {
            Set<String> before = eligible(assessor);
            Path file = folder.resolve(table.file());
            byte[] sound = Files.readAllBytes(file);
            String text = new String(sound, StandardCharsets.UTF_8);
            Map<String, byte[]> damaged = new HashMap<>();
            damaged.put("GBK bytes", text.getBytes(Charset.forName("GBK")));
            damaged.put("empty", new byte[0]);
            damaged.put(
                    "headings only", text.substring(0, text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
            damaged.put("an unknown heading", ("x" + text).getBytes(StandardCharsets.UTF_8));
            damaged.put("no headings", text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
            damaged.put(
                    "cut in the middle", text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> how : damaged.entrySet()) {
                Files.write(file, how.getValue());
                undeclare(table, how.getKey());
                assertThat(before).as("%s, %s", table, how.getKey()).containsAll(eligible(assessor));
                Files.write(file, sound);
                copyFirstPeople();
            }
            Files.delete(file);
            assertThat(before).as("%s, no file", table).containsAll(eligible(assessor));
        }
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

    private Set<String> eligible(Assessor assessor) {
        Set<String> ids = new TreeSet<>();
        Asking asking = new Asking(
                QuestionKind.PROMOTION, AS_OF, Asking.Target.post(PostLevel.TOWNSHIP_DEPUTY), PACK.catalogue());
        for (Cadre cadre : Registers.read(folder).cadres()) {
            Assessment assessment = assessor.assess(asking.about(cadre));
            if (ELIGIBLE.contains(assessment.verdict())) {
                ids.add(cadre.id().value());
            }
        }
        return ids;
    }

    private void copyFirstPeople() throws IOException {
        for (RegisterTable table : RegisterTable.values()) {
            List<String> lines = new ArrayList<>(Files.readAllLines(SOUND.resolve(table.file())));
            lines.removeIf(line -> line.startsWith("tl-") && line.compareTo(FIRST_LEFT_OUT) > 0);
            Files.write(folder.resolve(table.file()), lines);
        }
    }
}
