package io.github.cadreassessment.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.PolicyReading;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattingTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final String RULE = """
            规则集 p "p"
            版本 d 自 2013-01-01 起施行

            规则 r "r"
                依据 d "1" 原文
                适用于 提拔
                应当
                    后备干部
            结束
            """;

    private static Formatting of(String text) {
        return Formatting.of(SourceFile.of("f.policy", text), CATALOGUE, id -> Optional.empty());
    }

    private static String format(String text) {
        Formatting formatting = of(text);
        assertThat(formatting.diagnostics()).isEmpty();
        return Objects.requireNonNull(formatting.text());
    }

    private static String condition(Language language, String condition) {
        String rule = language == Language.ZH ? RULE.replace("后备干部", condition) : """
                pack p "p"
                version d in force from 2013-01-01

                rule r "r"
                    basis d "1" original text
                    applies to promotion
                    required
                        %s
                end
                """.formatted(condition);
        return format(rule).lines().skip(7).findFirst().orElse("").strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ZH; 年龄不超过35岁; 年龄 不超过 35 岁",
                "ZH; 年龄　不超过　３５岁; 年龄 不超过 35 岁",
                "ZH; 年龄在35周岁以上; 年龄 在 35 周岁 以上",
                "ZH; 工龄满五年; 工龄 满 五年",
                "ZH; 工龄 不满 一 年 半; 工龄 不满 一年半",
                "ZH; 工龄满两年六个月; 工龄 满 两年六个月",
                "ZH; 工龄不少于2年6个月; 工龄 不少于 2 年 6 个月",
                "ZH; 任现职务层次年限不少于4年减近三年优秀次数×6个月; 任现职务层次年限 不少于 4 年 减 近三年优秀次数 × 6 个月",
                "ZH; 本年度群众评议参评率达到８０％; 本年度群众评议参评率 达到 80%",
                "ZH; 本年度群众评议参评率达到百分之 八十; 本年度群众评议参评率 达到 百分之八十",
                "ZH; 文化程度为大学本科或大学专科; 文化程度 为 大学本科 或 大学专科",
                "EN; 'age   is at most 35  years   of age'; age is at most 35 years of age",
                "EN; education is bachelor or junior college; education is bachelor or junior college",
            })
    void condition_howeverItIsSpaced_keepsItsWordsAndGetsTheSpacesOfItsForm(
            Language language, String written, String formatted) {
        assertThat(condition(language, written)).isEqualTo(formatted);
        assertThat(condition(language, formatted)).isEqualTo(formatted);
    }

    @Test
    void file_typedInHaste_comesOutAsItsFormsAreWritten() {
        String written = String.join(
                "\r\n",
                "\uFEFF# 头",
                "",
                "",
                "规则集 p“p”",
                "版本 d 自2013-01-01起施行",
                "参数 n \"年限\"＝５年 原文",
                "＃ 注，释  ",
                "规则 r \"r，（１）\"",
                "依据 d \"1\" 原文",
                "",
                "",
                "\t适用于 提拔，列为考察对象",
                "");
        assertThat(of(written).text()).isNull();

        String right = written.replace("，列为考察对象", "或列为考察对象")
                + String.join(
                        "\r\n",
                        "有下列情形之一的不得提拔",
                        "（一）工龄不满年限",
                        "# 第二项",
                        "（2）以下同时满足",
                        "后备干部",
                        "# 内",
                        "结束",
                        "例外须经县委批准",
                        "# 尾",
                        "结束",
                        "# 末");
        assertThat(format(right)).isEqualTo("""
                # 头

                规则集 p "p"
                版本 d 自 2013-01-01 起施行
                参数 n "年限" = 5 年 原文

                # 注，释
                规则 r "r，（１）"
                    依据 d "1" 原文
                    适用于 提拔 或 列为考察对象
                    有下列情形之一的 不得提拔
                        (一) 工龄 不满 年限
                        # 第二项
                        (2) 以下同时满足
                            后备干部
                            # 内
                        结束
                    例外 须经 县委 批准
                    # 尾
                结束

                # 末
                """);
    }

    @Test
    void blankLines_betweenDeclarations_areTheAuthorsButNeverTwo() {
        String head = "规则集 p \"p\"\n版本 d 自 2013-01-01 起施行\n%s版本 e 自 2014-01-01 起施行\n\n";
        String rest = RULE.lines().skip(3).reduce("", (text, line) -> text + line + "\n");

        assertThat(format(head.formatted("") + rest)).isEqualTo(head.formatted("") + rest);
        assertThat(format(head.formatted("\n") + rest)).isEqualTo(head.formatted("\n") + rest);
        assertThat(format(head.formatted("\n \n\n# 二\n\n\n") + rest)).isEqualTo(head.formatted("\n# 二\n\n") + rest);
    }

    @Test
    void file_withErrors_isLeftAloneAndSaysThem() {
        Formatting formatting = of(RULE.replace("后备干部", "后备干布"));

        assertThat(formatting.text()).isNull();
        assertThat(formatting.isChange()).isFalse();
        assertThat(formatting.diagnostics()).extracting(Diagnostic::code).containsExactly("P201");
    }

    @Test
    void change_ofOneLine_isNamed() {
        Formatting formatted = of(RULE);
        Formatting indented = of(RULE.replace("        后备干部", "    后备干部"));
        Formatting marked = of("\uFEFF" + RULE);
        Formatting endless = of(RULE.stripTrailing());

        assertThat(formatted.isChange()).isFalse();
        assertThat(formatted.firstChange()).isEmpty();
        assertThat(indented.isChange()).isTrue();
        assertThat(indented.firstChange()).hasValue(new Formatting.Change(8, "    后备干部", "        后备干部"));
        assertThat(marked.firstChange()).hasValue(new Formatting.Change(1, "规则集 p \"p\"", "规则集 p \"p\""));
        assertThat(endless.firstChange()).hasValue(new Formatting.Change(9, "结束", "结束"));
        assertThat(of(RULE + "\n").firstChange()).hasValue(new Formatting.Change(11, "", ""));
    }

    @Test
    void text_thatMeansSomethingElse_isReportedAsOurMistakeWithTheLine() {
        String longer = RULE.replace("后备干部\n", "后备干部\n\n        中共党员\n");

        assertThat(mistake(longer, longer.replace("中共党员", "非中共党员"))).startsWith("f.policy:10:9 P453");
        assertThat(mistake(longer, longer.replace("    后备干部", "    后备干布"))).startsWith("f.policy:8:9 P453");
        assertThat(mistake(longer, longer.replace("规则 r \"r\"", "规则 r \"R\""))).startsWith("f.policy:4:1 P453");
        assertThat(mistake(longer, longer)).isEmpty();
    }

    private static String mistake(String text, String wrong) {
        SourceFile file = SourceFile.of("f.policy", text);
        PolicyReading before = PolicyReading.of(file, CATALOGUE);
        Formatting formatting = Formatting.checked(file, before, wrong, CATALOGUE, id -> Optional.empty());
        List<Diagnostic> said = formatting.diagnostics();
        assertThat(formatting.text() == null).isEqualTo(!said.isEmpty());
        return said.isEmpty() ? "" : said.get(0).print();
    }
}
