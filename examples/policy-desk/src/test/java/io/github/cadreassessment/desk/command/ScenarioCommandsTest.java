package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code test}, {@code mutate} and {@code suggest}, as policy staff run them. */
class ScenarioCommandsTest {
    private static final String RULES = """
            规则集 small "小规则集"
            版本 v 自 2013-01-01 起施行
            规则 service "工龄"
                依据 v "第八条(一)" 原文
                适用于 提拔
                应当
                    工龄 不少于 5 年
            结束
            """;
    private static final String GOOD = """
            情景集 small
            情景 "满五年"
                问 提拔 到 乡科级副职
                截至 2024-03-05
                工龄 为 5 年
                应为 符合
                其中 service 满足
            结束
            情景 "不满五年"
                问 提拔 到 乡科级副职
                截至 2024-03-05
                工龄 为 59 个月
                应为 不符合
                因为 service
            结束
            """;

    @TempDir
    Path folder;

    private String pack;

    @BeforeEach
    void writePack() throws IOException {
        Files.writeString(folder.resolve("small.zh.policy"), RULES);
        pack = folder.toString();
    }

    private void scenarios(String text) throws IOException {
        Files.writeString(folder.resolve("small.scenario"), text);
    }

    @Test
    void test_ofScenariosThatPass_countsThem() throws IOException {
        scenarios(GOOD + "情景 \"没看过\"\n    待确认\n    问 提拔 到 乡科级副职\n    截至 2024-03-05\n    应为 符合\n结束\n");

        assertThat(Ran.assess("test", pack)).isEqualTo(new Ran(Exit.DONE, pack + "：通过 2，未通过 0，待确认未运行 1\n", ""));
        assertThat(Ran.assess("test", pack, "--engine", "both", "--lang", "en").out())
                .isEqualTo(pack + ": 2 passed, 0 failed, 1 skipped as nobody confirmed them\n");
    }

    @Test
    void test_ofAScenarioThatFails_showsExpectedActualValuesAndClause() throws IOException {
        scenarios(GOOD.replace("59 个月", "60 个月"));

        Ran ran = Ran.assess("test", pack);

        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.out())
                .contains(
                        "✗ 情景 \"不满五年\" small.scenario:9",
                        "应为 不符合，实为 符合",
                        "✓ 满足 service 工龄 (small.zh.policy:3:1)",
                        "工龄——要求：不少于60个月；查得：60个月 → 满足",
                        "通过 1，未通过 1");
    }

    @Test
    void test_withoutScenarios_isNoSuccess() {
        Ran ran = Ran.assess("test", pack);

        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.out()).contains("没有情景").contains("不算通过");
    }

    @Test
    void test_ofScenariosThatNobodyConfirmed_isNoSuccess() throws IOException {
        scenarios(GOOD.replace("    问 ", "    待确认\n    问 "));

        assertThat(Ran.assess("test", pack).exit()).isEqualTo(Exit.POLICY_WRONG);
    }

    @Test
    void test_ofAFileWithAMistake_saysWhereAndFails() throws IOException {
        scenarios(GOOD.replace("因为 service", "因为 servise"));

        Ran ran = Ran.assess("test", pack);

        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.out())
                .contains("small.scenario:14:8 P442 没有规则 `servise`", "是不是想写 `service`", "通过 1，未通过 0", "有 1 处错误");
    }

    @Test
    void test_withCoverage_saysWhatNoScenarioShows() throws IOException {
        scenarios(GOOD);
        Path page = folder.resolve("coverage.html");

        Ran ran = Ran.assess("test", pack, "--coverage", "--coverage-page", page.toString(), "--least-coverage", "100");

        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.out())
                .contains(
                        "条款 1/1 (100%)",
                        "各项的结果 2/3 (66%)",
                        "条件（成立、不成立） 2/2 (100%)",
                        "数字（正好、略低、略高） 2/3 (66%)",
                        "service 工龄",
                        "没有情景的结果是“待定”",
                        "“工龄 不少于 5 年”：没有略高于这个数的情景");
        assertThat(ran.err()).isEqualTo(pack + "：覆盖只有 66%，要求 100%\n");
        assertThat(Files.readString(page))
                .contains("<span class=\"both\">工龄 不少于 5 年</span>", "default-src 'none'")
                .doesNotContain("http:", "https:", "src=");
        assertThat(Ran.assess("test", pack, "--least-coverage", "66").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void test_asJsonAndXml_saysTheSame() throws Exception {
        scenarios(GOOD.replace("59 个月", "60 个月"));
        Path xml = folder.resolve("results.xml");

        Ran ran = Ran.assess("test", pack, "--format", "json", "--junit", xml.toString());

        JsonNode json = JsonMapper.shared().readTree(ran.out()).get(0);
        assertThat(json.get("ok").booleanValue()).isFalse();
        assertThat(json.get("passed").intValue()).isEqualTo(1);
        assertThat(json.get("scenarios").get(1).get("differences").get(0).stringValue())
                .isEqualTo("应为 不符合，实为 符合");
        Element suite = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readString(xml).getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("testsuite")
                .item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("应为 不符合，实为 符合");
        assertThat(failure.getTextContent()).contains("small.scenario:9");
    }

    @Test
    void mutate_listsTheChangesThatNoScenarioNotices() throws IOException {
        scenarios(GOOD);

        assertThat(Ran.assess("mutate", pack))
                .isEqualTo(new Ran(Exit.DONE, pack + "：改动 4 处，情景发现 4 处（100%），没有发现 0 处\n", ""));

        scenarios(GOOD.replace("59 个月", "1 年"));
        Ran ran = Ran.assess("mutate", pack, "--least", "90");
        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.out())
                .isEqualTo("service 工龄：“工龄 不少于 5 年”改为“工龄 不少于 59 个月”\n" + pack + "：改动 4 处，情景发现 3 处（75%），没有发现 1 处\n");
    }

    @Test
    void mutate_whereAScenarioFails_saysSoFirst() throws IOException {
        scenarios(GOOD.replace("59 个月", "60 个月"));

        Ran ran = Ran.assess("mutate", pack, "--lang", "en");

        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.err()).isEqualTo(pack + ": 1 scenarios fail; see assess test first\n");
    }

    @Test
    void suggest_writesWhatIsLacking_toBeConfirmed() throws IOException {
        scenarios(GOOD);
        Path more = folder.resolve("more.scenario");

        Ran ran = Ran.assess("suggest", pack, "--out", more.toString());

        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("建议 2 个情景");
        assertThat(Files.readString(more)).contains("待确认", "未登记 工龄", "应为 待定", "工龄 等于 61 个月");
        assertThat(Ran.assess("test", pack).out()).contains("通过 2，未通过 0，待确认未运行 2");
        Files.writeString(more, Files.readString(more).replace("    待确认\n", ""));
        assertThat(Ran.assess("test", pack, "--least-coverage", "100").exit()).isEqualTo(Exit.DONE);
        assertThat(Ran.assess("suggest", pack).out()).isEqualTo(pack + "：不缺情景\n");
        assertThat(Ran.assess("suggest", pack, "--out", more.toString()).out()).contains("不缺情景");
    }

    @Test
    void suggest_intoAFileThatExists_doesNotOverwriteIt() throws IOException {
        scenarios(GOOD);

        Ran ran = Ran.assess(
                "suggest", pack, "--out", folder.resolve("small.scenario").toString());

        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(Files.readString(folder.resolve("small.scenario"))).isEqualTo(GOOD);
    }

    @Test
    void test_ofABundledPack_passes() {
        assertThat(Ran.assess("test", "party-review", "--engine", "both", "--least-coverage", "100")
                        .exit())
                .isEqualTo(Exit.DONE);
    }
}
