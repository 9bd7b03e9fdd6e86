package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final List<String> OUTPUTS = List.of("rejected.csv", "report.html", "results.csv", "results.jsonl");

    @TempDir
    Path folder;

    private Ran run(String register, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                "--pack",
                "township-learning",
                "--register",
                register,
                "--question",
                "promotion",
                "--as-of",
                "2024-12-31",
                "--out",
                out.toString()));
        arguments.addAll(List.of(more));
        return Ran.assess(arguments.toArray(String[]::new));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    @Test
    void run_onSoundRegister_decidesEverybodyInFileOrder() throws IOException {
        Ran ran = run(Ran.TOWNSHIP, folder);
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("提拔（上一级职务），截至 2024-12-31，按规则集 township-learning：判断 420 人\n  符合")
                .contains("██", "s16 达到目标任务的才有资格被提拔重用", "report.html")
                .endsWith("以上为系统按规则计算得出的建议，不是决定；由组织和有关人员研究决定。\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(OUTPUTS);
        }
        List<String> people = lines(Path.of(Ran.TOWNSHIP, "cadres.csv"));
        List<String> results = lines(folder.resolve("results.jsonl"));
        assertThat(results).hasSize(people.size() - 1);
        for (int i = 0; i < results.size(); i++) {
            String id = people.get(i + 1).substring(0, "tl-0001".length());
            assertThat(results.get(i)).startsWith("{\"id\":\"" + id + "\",\"question\":\"PROMOTION\"");
        }
        assertThat(lines(folder.resolve("rejected.csv"))).containsExactly("\uFEFF\"文件\",\"行\",\"列\",\"代码\",\"说明\"");
    }

    @Test
    void run_forBorderCases_saysVerdictClauseAndReason() throws IOException {
        run(Ran.TOWNSHIP, folder);
        List<String> results = lines(folder.resolve("results.jsonl"));
        assertThat(results.get(0))
                .contains("\"verdict\":\"NEEDS_APPROVAL\"", "\"clause\":\"s15\"", "\"s15-strength\":\"general\"");
        // An approval that expires today still counts; one that expired yesterday does not.
        assertThat(results.get(10)).startsWith("{\"id\":\"tl-0011\"").contains("\"verdict\":\"ELIGIBLE\"");
        assertThat(results.get(11)).startsWith("{\"id\":\"tl-0012\"").contains("\"verdict\":\"NEEDS_APPROVAL\"");
        // A target that nobody assigned is the organisation's gap.
        assertThat(results.get(30))
                .startsWith("{\"id\":\"tl-0031\"")
                .contains("\"verdict\":\"UNDETERMINED\"", "\"reason\":\"ORGANISATION_GAP\"");
        assertThat(lines(folder.resolve("results.csv")).get(1))
                .startsWith("\"tl-0001\",\"提拔\",\"乡科级副职\",\"2024-12-31\",\"需经批准\",")
                .contains("经县委组织部批准可予提拔");
    }

    @Test
    void run_twiceAndByEveryEngine_givesTheSameBytes() throws IOException {
        run(Ran.TOWNSHIP, folder.resolve("one"));
        run(Ran.TOWNSHIP, folder.resolve("two"));
        run(Ran.TOWNSHIP, folder.resolve("three"), "--engine", "interpreter");
        run(Ran.TOWNSHIP, folder.resolve("four"), "--engine", "straight-line");
        for (String output : OUTPUTS) {
            byte[] one = Files.readAllBytes(folder.resolve("one").resolve(output));
            assertThat(folder.resolve("two").resolve(output)).hasBinaryContent(one);
            assertThat(folder.resolve("three").resolve(output)).hasBinaryContent(one);
            assertThat(folder.resolve("four").resolve(output)).hasBinaryContent(one);
            assertThat(new String(one, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("\r");
        }
    }

    @Test
    void run_onDamagedRegister_listsEveryRejectedRowAndDecidesTheRest() throws IOException {
        Ran ran = run(Ran.DAMAGED, folder, "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.ROWS_REJECTED);
        List<String> rejected = lines(folder.resolve("rejected.csv"));
        List<String> warned =
                ran.err().lines().filter(line -> !line.contains(" W101 ")).toList();
        assertThat(warned).hasSize(rejected.size() - 1).hasSizeGreaterThanOrEqualTo(30);
        assertThat(warned.get(0)).matches("[a-z-]+\\.csv(:[0-9]+)? R[0-9]{3} .+");
        assertThat(ran.out()).contains("problems of the register: " + warned.size() + ", people not decided: ");
        String report = Files.readString(folder.resolve("report.html"));
        assertThat(report).contains("Rows of the register that were not taken");
        assertThat(lines(folder.resolve("results.jsonl"))).hasSizeGreaterThan(400);
    }

    @Test
    void run_onYoungAndReserve_leavesOutOnlyWhoCertainlyIsNeither() throws IOException {
        Ran ran = run(Ran.TOWNSHIP, folder, "--who", "young-and-reserve");
        assertThat(ran.out()).contains("不在对象范围：");
        String results = Files.readString(folder.resolve("results.jsonl"));
        // 35 today; 36 today; older but a reserve cadre; neither recorded.
        assertThat(results).contains("\"id\":\"tl-0001\"", "\"id\":\"tl-0009\"", "\"id\":\"tl-0010\"");
        assertThat(results).doesNotContain("\"id\":\"tl-0003\"");
        Ran wider = run(Ran.TOWNSHIP, folder, "--who", "young-and-reserve", "--set", "young-age=36");
        assertThat(wider.exit()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("results.jsonl"))).contains("\"id\":\"tl-0003\"");
    }

    @Test
    void run_withReadingChosen_changesTheVerdictAndSaysSo() throws IOException {
        run(Ran.TOWNSHIP, folder, "--reading", "s15-strength=hard", "--to", "乡科级副职");
        assertThat(lines(folder.resolve("results.jsonl")).get(0))
                .contains("\"verdict\":\"INELIGIBLE\"", "\"s15-strength\":\"hard\"");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("一律不予提拔（选定）");
    }

    @Test
    void run_aboutFurtherUse_asksAboutEachPersonsOwnLevel() throws IOException {
        Ran ran = Ran.assess(
                "run",
                "--pack",
                "sanction-effects",
                "--register",
                Ran.TOWNSHIP,
                "--question",
                "further-use",
                "--as-of",
                "2024-12-31",
                "--out",
                folder.toString());
        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).startsWith("进一步使用（同级职务），截至 2024-12-31，按规则集 sanction-effects：判断 420 人");
        assertThat(ran.err()).contains("approvals.csv 有", "条款 `s15` 不在规则集中");
        assertThat(lines(folder.resolve("results.jsonl")))
                .anyMatch(line -> line.contains("\"question\":\"FURTHER_USE\"")
                        && line.contains("\"verdict\":\"INELIGIBLE\"")
                        && line.contains("\"clause\":\"party-warning-further-use\""));
    }

    @Test
    void run_aboutALevelThatSomeHaveAlready_decidesOnTheOthersOnly() throws IOException {
        Ran ran = run(Ran.TOWNSHIP, folder, "--to", "乡科级副职");
        assertThat(ran.out()).contains("现任不低于拟任，不属于提拔、晋升，未判断：");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("不属于提拔、晋升（现任不低于拟任）");
    }

    @Test
    void run_withARuleLeftOutByAReading_saysSoEverywhere() throws IOException {
        Ran ran = run(Ran.TOWNSHIP, folder, "--reading", "s15-strength=hard");
        assertThat(ran.out()).contains("s15（口径 s15-strength 取 hard）");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("未采用的规则");
        assertThat(lines(folder.resolve("results.jsonl")).get(0)).contains("\"leftOut\":[\"s15\"]");
    }

    @Test
    void run_withWrongUse_saysWhatWasMeantAndWritesNothing() {
        Path out = folder.resolve("none");
        assertWrongUse(
                run(Ran.TOWNSHIP, out, "--reading", "s15-strenght=hard"), "没有口径 `s15-strenght`；是不是“s15-strength”？");
        assertWrongUse(run(Ran.TOWNSHIP, out, "--reading", "s15-strength=hart"), "没有 `hart` 这个选项；是不是“hard”？");
        assertWrongUse(run(Ran.TOWNSHIP, out, "--reading", "s15-strength"), "应当写成 编号=取值");
        assertWrongUse(run(Ran.TOWNSHIP, out, "--set", "young-agee=36"), "没有参数 `young-agee`；是不是“young-age”？");
        assertWrongUse(run(Ran.TOWNSHIP, out, "--set", "young-age=old"), "--set 的取值不能用");
        assertWrongUse(run(Ran.TOWNSHIP, out, "--to", "乡科级副值"), "--to 没有 `乡科级副值` 这个取值；是不是“乡科级副职”");
        assertWrongUse(run(Ran.TOWNSHIP, out, "--who", "young"), "--who 没有 `young` 这个取值");
        assertWrongUse(run("no-such-folder", out), "没有登记册文件夹 `no-such-folder`");
        assertWrongUse(run(Ran.TOWNSHIP, out, "--engin", "drools"), "Unknown options: '--engin'");
        assertWrongUse(Ran.assess("run", "--pack", "township-learning"), "Missing required option");
        assertThat(out).doesNotExist();
    }

    @Test
    void run_onDateWithoutPolicyInForce_isAPolicyErrorNamingTheDates() {
        Ran ran = Ran.assess(
                "run",
                "--pack",
                "township-learning",
                "--register",
                Ran.TOWNSHIP,
                "--question",
                "promotion",
                "--as-of",
                "1999-01-01",
                "--out",
                folder.toString());
        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.err()).contains("1999-01-01", "2013-01-01").doesNotContain("Exception");
    }

    private static void assertWrongUse(Ran ran, String message) {
        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.WRONG_USE);
        assertThat(ran.err()).contains(message).doesNotContain("Exception").doesNotContain("io.github");
        assertThat(ran.out()).isEmpty();
    }
}
