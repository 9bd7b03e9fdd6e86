package io.github.cadreassessment.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which conditions are found impossible (P501), empty (P502) or plain, term by term. */
class LintsOfConditionsTest {
    private static final String HEAD = """
            规则集 p "规则"
            版本 d 自 2013-01-01 起施行
            参数 years "要求的年限" = 3 年 本地设定 至 2019-12-31
            参数 years "要求的年限" = 5 年 本地设定 自 2020-01-01
            口径 scope "指哪些人": some "后备干部" | all "全体干部", 默认 some
            """;

    private static List<String> codes(String rules) {
        return Pack.read(List.of(SourceFile.of("p.zh.policy", HEAD + rules)), TermCatalogue.builtIn())
                .diagnostics()
                .stream()
                .map(Diagnostic::code)
                .filter(code -> !code.equals("P451"))
                .toList();
    }

    private static List<String> required(String who, String condition) {
        String whom = who.isEmpty() ? "" : "对象 " + who + "\n";
        return codes("规则 r \"规则一\"\n依据 d \"一\" 原文\n适用于 提拔\n" + whom + "应当\n以下同时满足\n" + condition.replace(" 且 ", "\n")
                + "\n结束\n结束\n");
    }

    @ParameterizedTest
    @CsvSource({
        // a parameter that changes may have any of its values, and the same one on both sides
        "工龄 不少于 要求的年限 且 工龄 不满 要求的年限, P501",
        "工龄 不少于 要求的年限 且 工龄 不满 4 年, ''",
        "工龄 不少于 要求的年限 且 工龄 不满 3 年, P501",
        // one term against another, either way round
        "工龄 超过 党龄 且 党龄 超过 工龄, P501",
        "工龄 不少于 党龄 且 党龄 不少于 工龄, ''",
        "工龄 等于 党龄 且 工龄 不等于 党龄, P501",
        // sums with the same parts
        "工龄 不少于 2 年 加 近三年优秀次数 × 6 个月 且 工龄 不满 1 年 加 近三年优秀次数 × 6 个月, P501",
        "工龄 不少于 1 年 加 近三年优秀次数 × 6 个月 且 工龄 不满 2 年 加 近三年优秀次数 × 6 个月, ''",
        // words, and words with an order
        "文化程度 为 大学本科 且 文化程度 不高于 大学专科, P501",
        "文化程度 不低于 大学专科 且 文化程度 不高于 大学本科, ''",
        // dates
        "出生日期 早于 1990-01-01 且 出生日期 晚于 1995-01-01, P501",
        "出生日期 早于 1995-01-01 且 出生日期 晚于 1990-01-01, ''",
        // yes and no
        "中共党员 且 非中共党员, P501",
        // numbers of things are never below zero
        "处分次数 不满 0 次, P501",
        "处分次数 不少于 0 次, P502",
    })
    void requirement_ofTheseLines_isFound(String condition, String code) {
        assertThat(required("", condition)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "后备干部, 非后备干部, P501",
        "后备干部, 后备干部, P502",
        "后备干部 或 口径 scope 取 all, 后备干部, ''",
        "文化程度 为 大学本科 或 中共党员, 中共党员, ''",
        "年龄 不满 30 岁 且 年龄 超过 35 岁, 中共党员, P503",
    })
    void requirement_forThesePersons_isFound(String who, String condition, String code) {
        assertThat(required(who, condition)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        // years from the sanction to the appraisal may be below zero, so this says something
        "考核年度距处分年度的年数 不少于 0 个, ''",
        "考核年度距处分年度的年数 等于 0 个 且 考核年度距处分年度的年数 等于 1 个, P501",
    })
    void bar_onEachSanction_isFound(String condition, String code) {
        assertThat(codes("规则 r \"规则一\"\n依据 d \"一\" 原文\n适用于 年度考核\n对每项 处分, 无一项时 满足\n有下列情形的 等次不得为 优秀\n" + condition
                        + "\n结束\n"))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }
}
