package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every question can be asked of a register, with the pack that answers it. */
class QuestionsTest {
    @TempDir
    private Path folder;

    private Ran run(String pack, String question, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "run", "--pack", pack, "--register", Ran.TOWNSHIP, "--question", question, "--as-of", "2024-12-31"));
        arguments.addAll(List.of("--out", folder.toString(), "--engine", "interpreter"));
        arguments.addAll(List.of(more));
        return Ran.assess(arguments.toArray(new String[0]));
    }

    private String result(String id) throws IOException {
        return Files.readAllLines(folder.resolve("results.jsonl"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("{\"id\":\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void run_aboutTheAnnualAppraisal_givesTheGradesThatAreOpen() throws IOException {
        Ran ran = run("civil-servant-appraisal", "annual-appraisal");
        assertThat(ran.out())
                .contains("年度考核（2024 年），截至 2024-12-31", "等次不限", "不确定等次")
                .doesNotContain("需经批准");
        // A Party warning in the year; nothing is on file about leave and probation.
        assertThat(result("tl-0053"))
                .contains(
                        "\"question\":\"ANNUAL_APPRAISAL\",\"target\":\"2024\"",
                        "\"verdict\":\"UNDETERMINED\",\"best\":\"COMPETENT\",\"worst\":\"NO_GRADE\"",
                        "等次不得为 优秀");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("起决定作用的条款", "年度：2024", "id=\"show-UNDETERMINED\"");
    }

    @Test
    void run_aboutTheAppraisalOfAnotherYear_isAboutThatYear() throws IOException {
        Ran ran = run("civil-servant-appraisal", "年度考核", "--year", "2023");
        assertThat(ran.out()).contains("年度考核（2023 年）");
        assertThat(result("tl-0053")).contains("\"target\":\"2023\"").doesNotContain("\"best\":\"COMPETENT\"");
    }

    @Test
    void run_aboutARank_asksForTheRanks() throws IOException {
        Ran ran = run("parallel-ranks", "rank-promotion", "--to", "四级主任科员");
        assertThat(ran.out()).contains("晋升职级（四级主任科员）", "不属于提拔、晋升，未判断：");
        assertThat(Files.readString(folder.resolve("results.jsonl")))
                .contains("\"target\":\"FOURTH_PRINCIPAL_CLERK\",\"targetCertain\":true", "\"clause\":\"art18\"");
    }

    @Test
    void run_aboutTheNextRank_asksEachPersonForTheirOwnAndSaysWhereItIsNotCertain() throws IOException {
        run("parallel-ranks", "rank-promotion");
        assertThat(Files.readString(folder.resolve("results.jsonl")))
                .contains(
                        "\"target\":\"FIRST_CLERK\"",
                        "\"target\":\"FIRST_PRINCIPAL_CLERK\"",
                        "\"targetCertain\":false",
                        "\"verdict\":\"UNDETERMINED\"",
                        "\"verdict\":\"INELIGIBLE\"");
    }

    @Test
    void run_aboutACommittee_needsTheCommittee() throws IOException {
        Ran ran = run("leading-posts", "committee-membership", "--to", "县级委员会");
        assertThat(ran.out()).contains("担任党的委员会委员（县级委员会）");
        assertThat(result("tl-0001")).contains("\"target\":\"COUNTY\"", "\"clause\":\"party-age\"");
        assertThat(run("leading-posts", "committee-membership").err()).contains("--to 没有 `next` 这个取值");
    }

    @Test
    void run_aboutWhatThePackHasNoClauseFor_isRefusedNamingWhatItAnswers() {
        Ran ran = run("township-learning", "training");
        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(ran.err()).contains("规则集 township-learning 没有关于“完成培训任务”的条款；可以问的有：提拔");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void run_aboutConfirmationTrainingAndMerit_isAnswered() {
        assertThat(run("leading-posts", "confirmation").out()).contains("正式任职，截至 2024-12-31");
        assertThat(run("cadre-training", "training").out()).contains("完成培训任务，截至 2024-12-31");
        assertThat(run("civil-servant-appraisal", "merit").out()).contains("记三等功，截至 2024-12-31");
    }

    @Test
    void explain_ofAnAppraisal_saysWhichGradesAreOpen() {
        Ran ran = Ran.assess(
                "explain",
                "--pack",
                "civil-servant-appraisal",
                "--register",
                Ran.TOWNSHIP,
                "--question",
                "annual-appraisal",
                "--as-of",
                "2024-12-31",
                "--id",
                "tl-0053");
        assertThat(ran.out()).contains("尚不能确定是否可以确定的等次：", "限制等次的条款：“受党内警告的当年不得为优秀”");
    }

    @Test
    void run_aboutSeveralQuestions_answersEachWithItsPartOfThePage() throws IOException {
        Ran ran = run("township-learning", "promotion,年度考核,unit-duties");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out())
                .startsWith("提拔（上一级职务），截至 2024-12-31，按规则集 township-learning：判断 420 人\n")
                .contains(
                        "年度考核（2024 年），截至 2024-12-31，按规则集 township-learning：判断 420 人\n",
                        "名额 s2-quota “年终优秀名额不超过百分之二十”： 入围 ",
                        "单位履职（2024 年），截至 2024-12-31，按规则集 township-learning：判断 6 个单位\n");
        List<String> results = Files.readAllLines(folder.resolve("results.jsonl"), StandardCharsets.UTF_8);
        assertThat(results).hasSize(420 + 420 + 6);
        assertThat(results.get(420 + 420 + 1))
                .startsWith("{\"id\":\"unit-2\",\"question\":\"UNIT_DUTIES\",\"target\":\"2024\"")
                .contains("\"verdict\":\"INELIGIBLE\"", "\"clause\":\"s5\"", "本年度各月 2024-08");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains(
                        "<h1>资格核查：提拔（上一级职务）、年度考核（2024 年）、单位履职（2024 年），截至 2024-12-31</h1>",
                        "<a href=\"#question-2\">年度考核（2024 年）</a>",
                        "<article id=\"question-3\">",
                        "名额与排名",
                        "unit-1：“年终优秀名额不超过百分之二十”——名额 ",
                        "不参加排名，依据：“学习考核不达标的年终不得评为优秀等次”",
                        "占 15%，计 ",
                        "id=\"q3-p-unit-6\"",
                        "name=\"q2-verdict\"");
    }

    @Test
    void explain_aboutAUnit_saysWhatItLeftUndone() {
        Ran ran = Ran.assess(
                "explain",
                "--pack",
                "township-learning",
                "--register",
                Ran.TOWNSHIP,
                "--question",
                "unit-duties",
                "--as-of",
                "2024-12-31",
                "--id",
                "unit-5",
                "--lang",
                "en");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(ran.out())
                .startsWith("unit-5: duties of the unit (2024), as of 2024-12-31, under policy township-learning\n")
                .contains("✗ not met s6 [major festival of the year 2024-07-01]");
    }

    @Test
    void explain_withAQuota_saysWhetherThePersonGetsAPlace() {
        Ran ran = Ran.assess(
                "explain",
                "--pack",
                "township-learning",
                "--register",
                Ran.TOWNSHIP,
                "--question",
                "annual-appraisal",
                "--as-of",
                "2024-12-31",
                "--id",
                "tl-0040");
        assertThat(ran.out())
                .contains("“领导干部年终优秀名额不超过百分之二十”：得分 93.45分；不参加排名，依据：“学习考核不达标的年终不得评为优秀等次”、“制度落实是领导考核的硬指标”\n");
    }

    @Test
    void explain_aboutSeveralQuestions_isRefused() {
        Ran ran = Ran.assess(
                "explain",
                "--pack",
                "township-learning",
                "--register",
                Ran.TOWNSHIP,
                "--question",
                "promotion,study",
                "--as-of",
                "2024-12-31",
                "--id",
                "tl-0001");
        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(ran.err()).contains("--question 这里只能问一个");
    }
}
