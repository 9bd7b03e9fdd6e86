package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.Ran;
import io.github.cadreassessment.rules.diagnostics.DiagnosticPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code assess check --explain CODE}, and the line that leads to it. */
class CheckExplainTest {
    private static final String MISSPELT = """
            规则集 my-rules "镇机关提拔办法"
            版本 rules-2024 自 2024-01-01 起施行
            规则 art3 "提拔的工龄"
                依据 rules-2024 "第三条" 原文
                适用于 提拔
                应当
                    工令 不少于 3 年
                    年龄 不超过 35
            结束
            """;

    @TempDir
    Path folder;

    private static String page(String code, Language language) {
        return DiagnosticPage.of(code, language).orElseThrow().text();
    }

    @Test
    void explain_ofACode_printsItsPageInTheLanguageAskedFor() {
        assertThat(Ran.assess("check", "--explain", "P301"))
                .isEqualTo(new Ran(Exit.DONE, page("P301", Language.ZH), ""));
        assertThat(Ran.assess("check", "--explain", "p301", "--lang", "en"))
                .isEqualTo(new Ran(Exit.DONE, page("P301", Language.EN), ""));
        assertThat(Ran.assess("check", "--explain", "d130").out()).startsWith("# D130 第 … 行写");
    }

    @Test
    void explain_asJson_givesCodeLanguageAndPage() {
        JsonNode explained = JsonMapper.builder()
                .build()
                .readTree(Ran.assess("check", "--explain", "p306", "--format", "json", "--lang", "en")
                        .out());

        assertThat(explained.propertyNames()).containsExactly("code", "language", "page");
        assertThat(explained.get("code").asString()).isEqualTo("P306");
        assertThat(explained.get("language").asString()).isEqualTo("en");
        assertThat(explained.get("page").asString()).isEqualTo(page("P306", Language.EN));
    }

    @Test
    void explain_ofNoCode_isWrongUseWithTheNearest() {
        assertThat(Ran.assess("check", "--explain", "P30").err())
                .startsWith("assess: 没有问题代码 `P30`；是不是“P301”或“P302”")
                .contains("“P307”");
        assertThat(Ran.assess("check", "--explain", "P0420", "--lang", "en"))
                .isEqualTo(new Ran(Exit.WRONG_USE, "", "assess: there is no code `P0420`; did you mean `P420`?\n"));
        assertThat(Ran.assess("check", "--explain", "nonsense", "--lang", "en").err())
                .isEqualTo("assess: there is no code `nonsense`\n");
    }

    @Test
    void check_ofNothingOrOfBoth_isWrongUse() {
        String either = "assess: name the packs to check, or a code after --explain\n";

        assertThat(Ran.assess("check", "--lang", "en")).isEqualTo(new Ran(Exit.WRONG_USE, "", either));
        assertThat(Ran.assess("check", "township-learning", "--explain", "P301", "--lang", "en"))
                .isEqualTo(new Ran(Exit.WRONG_USE, "", either));
    }

    @Test
    void check_ofWrongPacks_endsWithOneLineThatNamesTheFirstCode() throws IOException {
        Path wrong = folder.resolve("wrong.policy");
        Files.writeString(wrong, MISSPELT);

        assertThat(Ran.assess("check", wrong.toString(), wrong.toString()).out())
                .containsOnlyOnce("--explain")
                .endsWith("有 2 处错误，不能使用\n说明：assess check --explain P201\n");
        assertThat(Ran.assess("check", wrong.toString(), "--lang", "en").out())
                .endsWith("to learn more: assess check --explain P201 --lang en\n");
        assertThat(Ran.assess("check", wrong.toString(), "--format", "json").out())
                .doesNotContain("--explain");
    }
}
