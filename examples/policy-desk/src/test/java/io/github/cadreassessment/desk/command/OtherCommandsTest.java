package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
    @TempDir
    Path folder;

    private Path wrongPack() throws IOException {
        String rules = Ran.assess("show", "--rules", "township-learning").out();
        Path file = folder.resolve("mine.policy");
        Files.writeString(file, rules.replace("基层锻炼次数 等于", "基层锻练次数 等于"));
        return file;
    }

    @Test
    void check_ofAPackWithAllowedWarnings_saysHowManyOnly() {
        assertThat(Ran.assess("check", "sanction-effects").out())
                .isEqualTo("sanction-effects：17 条规则，没有问题（另有 2 处提醒已说明理由）\n");
        assertThat(Ran.assess("check", "sanction-effects", "--lang", "en").out())
                .isEqualTo("sanction-effects: 17 clauses are fine (2 more warnings are allowed with a reason)\n");
        assertThat(Ran.assess("check", "--format", "json", "sanction-effects").out())
                .isEqualTo(
                        "[{\"pack\":\"sanction-effects\",\"ok\":true,\"clauses\":17,\"diagnostics\":[],\"allowed\":2}]\n");
    }

    @Test
    void check_ofBundledPack_saysHowManyClausesAreFine() {
        Ran ran = Ran.assess("check", "township-learning");
        assertThat(ran).isEqualTo(new Ran(Exit.DONE, "township-learning：34 条规则，没有问题\n", ""));
        assertThat(Ran.assess("check", "township-learning", "--lang", "en").out())
                .isEqualTo("township-learning: 34 clauses are fine\n");
    }

    @Test
    void check_ofMisspeltTerm_saysPlaceAndWhatWasMeant() throws IOException {
        Ran ran = Ran.assess("check", wrongPack().toString());
        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.out())
                .containsPattern("mine\\.policy:[0-9]+:[0-9]+ P201 .*基层锻练次数")
                .contains("基层锻炼次数")
                .contains("不能使用");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void check_asJson_givesTheSameAsData() throws IOException {
        Ran ran = Ran.assess(
                "check", "--format", "json", "township-learning", wrongPack().toString());
        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.out())
                .startsWith(
                        "[{\"pack\":\"township-learning\",\"ok\":true,\"clauses\":34,\"diagnostics\":[],\"allowed\":0},")
                .contains("\"ok\":false", "\"code\":\"P201\"", "\"file\":\"mine.policy\"");
    }

    @Test
    void check_ofNoPack_isWrongUseWithTheNearest() {
        Ran ran = Ran.assess("check", "township-learnin", "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(ran.err())
                .isEqualTo(
                        "assess: there is no pack `township-learnin`: it is neither a bundled one nor a folder or file"
                                + "; did you mean `township-learning`?\n");
        assertThat(Ran.assess("check", folder.toString()).err()).contains("里没有规则文件");
    }

    @Test
    void run_onWrongPack_listsTheDiagnostics() throws IOException {
        Ran ran = Ran.assess(
                "run",
                "--pack",
                wrongPack().toString(),
                "--register",
                Ran.TOWNSHIP,
                "--question",
                "promotion",
                "--as-of",
                "2024-12-31",
                "--out",
                folder.resolve("out").toString());
        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.err()).contains("mine.policy:", "P201");
    }

    private static Ran explain(String register, String... more) {
        String[] common = {
            "explain",
            "--pack",
            "township-learning",
            "--register",
            register,
            "--question",
            "promotion",
            "--as-of",
            "2024-12-31"
        };
        String[] all = java.util.Arrays.copyOf(common, common.length + more.length);
        System.arraycopy(more, 0, all, common.length, more.length);
        return Ran.assess(all);
    }

    @Test
    void explain_ofPeople_printsTheirExplanations() {
        Ran ran = explain(Ran.TOWNSHIP, "--id", "tl-0001", "tl-0028", "--depth", "verdict", "--lang", "en");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out())
                .startsWith(
                        "tl-0001: promotion (township-level deputy post), as of 2024-12-31, under policy township-learning\nVerdict: needs approval.")
                .contains("\ntl-0028: promotion")
                .endsWith("This is a computed proposal for people to decide.\n");
        assertThat(explain(Ran.TOWNSHIP, "--id", "tl-0001", "--depth", "values").out())
                .contains("适用对象：年龄——不超过35岁；查得：35岁", "参数 年轻干部年龄上限 = 35 岁（本地设定）");
    }

    @Test
    void explain_ofNobody_isWrongUseThatNeverRepeatsAnIdentityNumber() {
        Ran unknown = explain(Ran.TOWNSHIP, "--id", "tl-9999");
        assertThat(unknown.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(unknown.err()).contains("登记册里没有编号 `tl-9999`");
        Ran identity = explain(Ran.TOWNSHIP, "--id", "11010519491231002X");
        assertThat(identity.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(identity.err()).contains("登记册里没有编号").doesNotContain("1101051949");
    }

    @Test
    void explain_onDamagedRegister_saysThatRowsWereRejected() {
        Ran ran = explain(Ran.DAMAGED, "--id", "tl-0001", "--depth", "verdict");
        assertThat(ran.exit()).isEqualTo(Exit.ROWS_REJECTED);
        assertThat(ran.err()).contains("用 assess run 可逐条列出");
    }

    @Test
    void show_ofBundledPack_printsEachForm() throws IOException {
        assertThat(Ran.assess("show", "--drl", "township-learning").out())
                .startsWith("package policy_township_learning\n")
                .contains("rule \"s15 UNMET\"");
        assertThat(Ran.assess("show", "--terms", "township-learning", "--lang", "en")
                        .out())
                .startsWith("| id | phrase | negative | type | unit | meaning | convention |\n| --- |")
                .contains("| grassroots-count |");
        String rules = Ran.assess("show", "--rules", "township-learning").out();
        assertThat(rules).contains("规则集 township-learning", "规则 s15");
        Path copy = folder.resolve("copy.zh.policy");
        Files.writeString(copy, rules);
        assertThat(Ran.assess("check", copy.toString()).exit()).isEqualTo(Exit.DONE);
        assertThat(Ran.assess("show", "township-learning").exit()).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void help_andVersion_areThereForEveryCommand() {
        for (String command : new String[] {"check", "run", "explain", "show"}) {
            Ran help = Ran.assess(command, "--help");
            assertThat(help.exit()).isEqualTo(Exit.DONE);
            assertThat(help.out()).startsWith("Usage: assess " + command).contains("--lang=zh|en");
            assertThat(Ran.assess(command, "--version").out()).startsWith("assess ");
        }
        assertThat(Ran.assess("--help").out()).contains("退出码 Exit codes", "70");
        assertThat(Ran.assess().exit()).isEqualTo(Exit.WRONG_USE);
        Ran misspelt = Ran.assess("chek");
        assertThat(misspelt.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(misspelt.err()).contains("Did you mean", "check");
    }
}
