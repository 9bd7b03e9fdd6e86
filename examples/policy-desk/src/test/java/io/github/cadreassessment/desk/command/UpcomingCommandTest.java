package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpcomingCommandTest {
    private static Ran upcoming(String register, String question, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "upcoming",
                "--pack",
                "township-learning",
                "--register",
                register,
                "--question",
                question,
                "--as-of",
                "2024-12-31",
                "--who",
                "young-and-reserve"));
        arguments.addAll(List.of(more));
        return Ran.assess(arguments.toArray(String[]::new));
    }

    @Test
    void upcoming_ofTheTownship_listsChangesByDayAndId() {
        Ran ran = upcoming(Ran.TOWNSHIP, "promotion");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).isEmpty();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("提拔（上一级职务），2024-12-31 之后至 2025-12-31，按规则集 township-learning，其他情况不变：");
        List<String> rows = lines.stream()
                .filter(line -> line.matches("20[0-9-]{8}  tl-.*"))
                .toList();
        assertThat(rows)
                .isSorted()
                .contains(
                        "2025-01-01  tl-0002  不再受限，待查明  s15：年龄 36岁；届时还须查明：群众工作目标是否完整",
                        "2025-01-01  tl-0011  将受限（需经批准）  s15：例外批准期满",
                        "2025-12-31  tl-0001  不再受限，待查明  s15：年龄 36岁；届时还须查明：群众工作目标是否完整");
        assertThat(lines)
                .contains(
                        "共看 248 人，其中 51 人有变化；将符合 0；不再受限，待查明 45；将受限 8",
                        "  s15  没有基层锻炼履历的一般不予提拔使用",
                        "现在符合的人中，有 89 人自 2025-01-01 起是否仍符合，要看新的登记：群众工作目标是否完整");
        assertThat(rows).hasSize(53);
    }

    @Test
    void upcoming_ofFewerMonths_stopsThere() {
        String out = upcoming(Ran.TOWNSHIP, "promotion", "--months", "1", "--lang", "en")
                .out();
        assertThat(out)
                .startsWith(
                        "promotion (the next level), after 2024-12-31 up to 2025-01-31, under policy township-learning")
                .contains("2025-01-01  tl-0011  will be barred (needs approval)  s15: an approval ends\n")
                .doesNotContain("2025-02");
    }

    @Test
    void upcoming_asJson_givesTheSameAsData() {
        String out = upcoming(Ran.TOWNSHIP, "promotion", "--format", "json").out();
        assertThat(out)
                .startsWith(
                        "[{\"date\":\"2025-01-01\",\"id\":\"tl-0002\",\"change\":\"NOT_BARRED\",\"best\":\"ELIGIBLE\","
                                + "\"worst\":\"INELIGIBLE\",\"clauses\":[\"s15\"],\"otherRules\":false,\"needed\":[\"TARGETS\"],")
                .endsWith("}]\n");
        assertThat(out.split("\"date\":", -1)).hasSize(54);
    }

    @Test
    void upcoming_asCsv_hasAHeadingAndALineAChange() {
        List<String> lines = upcoming(Ran.TOWNSHIP, "promotion", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFF\"日期\",\"编号\",\"变化\",\"条款\",\"原因\",\"届时还须查明\"");
        assertThat(lines).hasSize(54);
        assertThat(lines)
                .contains(
                        "\"2025-01-01\",\"tl-0011\",\"将受限（需经批准）\",\"s15\",\"s15“没有基层锻炼履历的一般不予提拔使用”构成障碍：例外批准期满\",\"\"");
    }

    @Test
    void upcoming_ofADamagedRegister_listsTheRowsThatWereRejected() {
        Ran ran = upcoming(Ran.DAMAGED, "promotion", "--months", "2");
        assertThat(ran.exit()).isEqualTo(Exit.ROWS_REJECTED);
        assertThat(ran.err()).contains(".csv:");
        assertThat(ran.out()).contains("共看 ");
    }

    @Test
    void upcoming_aboutGradesOrUnits_isWrongUse() {
        assertThat(upcoming(Ran.TOWNSHIP, "annual-appraisal"))
                .isEqualTo(new Ran(Exit.WRONG_USE, "", "assess: upcoming 只能问个人是否符合，不能问“年度考核”\n"));
        assertThat(upcoming(Ran.TOWNSHIP, "unit-duties", "--lang", "en").err())
                .isEqualTo(
                        "assess: upcoming is about the eligibility of people and cannot be asked about duties of the unit\n");
    }

    @Test
    void upcoming_ofTooManyMonths_isWrongUse() {
        assertThat(upcoming(Ran.TOWNSHIP, "promotion", "--months", "121").err())
                .isEqualTo("assess: --months 应当是 1 至 120，而不是 121\n");
        assertThat(upcoming(Ran.TOWNSHIP, "promotion", "--months", "0").exit()).isEqualTo(Exit.WRONG_USE);
    }
}
