package io.github.cadreassessment.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Which pairs of rules are found to repeat (P504) or to contradict (P505) each other, and which are left alone. */
class LintsOfPairsTest {
    private static final String HEAD = """
            规则集 p "规则"
            版本 d 自 2013-01-01 起施行
            版本 old-2010 自 2010-01-01 至 2012-12-31 起施行
            版本 other 自 2013-01-01 起施行
            口径 scope "指哪些人": some "后备干部" | all "全体干部", 默认 some
            """;
    private static final String BASE = rule("a", "d", "提拔", "", "应当\n工龄 不少于 5 年\n");

    private static String rule(String id, String document, String questions, String lines, String body) {
        return "规则 " + id + " \"规则" + id + "\"\n依据 " + document + " \"一\" 原文\n适用于 " + questions + "\n" + lines + body
                + "结束\n";
    }

    private static List<String> codes(String rules) {
        return Pack.read(List.of(SourceFile.of("p.zh.policy", HEAD + rules)), TermCatalogue.builtIn())
                .diagnostics()
                .stream()
                .map(Diagnostic::code)
                .filter(code -> !code.equals("P451"))
                .toList();
    }

    private static final String WEAKER = "应当\n工龄 不少于 3 年\n";

    @Test
    void rule_thatIsWeaker_isARepetition() {
        assertThat(codes(BASE + rule("b", "d", "提拔", "", WEAKER))).containsExactly("P504");
        assertThat(codes(rule("b", "d", "提拔", "", WEAKER) + BASE)).containsExactly("P504");
    }

    @Test
    void rule_ofAnotherDocument_isNone() {
        assertThat(codes(BASE + rule("b", "other", "提拔", "", WEAKER))).isEmpty();
    }

    @Test
    void rule_forAnotherQuestion_isNone() {
        assertThat(codes(BASE + rule("b", "d", "提拔 或 晋升职级", "", WEAKER))).isEmpty();
        assertThat(codes(rule("a", "d", "提拔 或 晋升职级", "", "应当\n工龄 不少于 5 年\n") + rule("b", "d", "提拔", "", WEAKER)))
                .containsExactly("P504");
    }

    @Test
    void rule_forMoreLevels_isNone() {
        String low = rule("a", "d", "提拔 到 县处级", "", "应当\n工龄 不少于 5 年\n");

        assertThat(codes(low + rule("b", "d", "提拔", "", WEAKER))).isEmpty();
        assertThat(codes(low + rule("b", "d", "提拔 到 县处级副职", "", WEAKER))).containsExactly("P504");
    }

    @Test
    void rule_underAnotherAlternative_isNone() {
        String some = rule("a", "d", "提拔", "采用口径 scope 取 some\n", "应当\n工龄 不少于 5 年\n");

        assertThat(codes(some + rule("b", "d", "提拔", "采用口径 scope 取 all\n", WEAKER)))
                .isEmpty();
        assertThat(codes(some + rule("b", "d", "提拔", "", WEAKER))).isEmpty();
        assertThat(codes(some + rule("b", "d", "提拔", "采用口径 scope 取 some\n", WEAKER)))
                .containsExactly("P504");
    }

    @Test
    void rule_thatIsHardWhereTheOtherIsGeneral_isNone() {
        String general = rule("a", "d", "提拔", "", "一般应当\n工龄 不少于 5 年\n例外 须经 县委 批准\n");

        assertThat(codes(general + rule("b", "d", "提拔", "", WEAKER))).isEmpty();
        assertThat(codes(BASE + rule("b", "d", "提拔", "", "一般应当\n工龄 不少于 3 年\n例外 须经 县委 批准\n")))
                .containsExactly("P504");
    }

    @Test
    void rule_thatAnExceptionCannotBreak_isNoRepetitionOfOneThatItCan() {
        String exception = """
                例外条款 e "破例"
                    依据 d "二" 原文
                    可突破 a
                    理由 特别优秀
                    例外 须经 县委 批准
                    有下列情形的 不得破例
                        在任职试用期
                结束
                """;

        assertThat(codes(BASE + rule("b", "d", "提拔", "", WEAKER) + exception)).isEmpty();
    }

    @Test
    void rule_whoseFailureIsPending_isOnlyARepetitionOfTheSameLines() {
        String head = "口径 gap \"没有记载的\": 待定 | 不满足, 默认 待定\n";
        String strict = "应当\n工龄 不少于 5 年, 否则按口径 gap\n";

        assertThat(codes(head + rule("a", "d", "提拔", "", strict) + rule("b", "d", "提拔", "", WEAKER)))
                .isEmpty();
        assertThat(codes(head + rule("a", "d", "提拔", "", strict) + rule("b", "d", "提拔", "对象 后备干部\n", strict)))
                .containsExactly("P504");
    }

    @Test
    void rules_withWhichNobodyCanComply_contradict() {
        String bar = "有下列情形的 不得提拔\n工龄 超过 3 年\n";

        assertThat(codes(BASE + rule("b", "d", "提拔", "", bar))).containsExactly("P505");
        assertThat(codes(BASE + rule("b", "other", "提拔", "", bar))).containsExactly("P505");
        assertThat(codes(BASE + rule("b", "other", "提拔", "对象 后备干部\n", bar))).containsExactly("P505");
        assertThat(codes(BASE + rule("b", "d", "提拔", "", "应当\n工龄 不满 5 年\n"))).containsExactly("P505");
    }

    @Test
    void rules_thatNeverMeet_doNotContradict() {
        String bar = "有下列情形的 不得提拔\n工龄 超过 3 年\n";

        assertThat(codes(BASE + rule("b", "old-2010", "提拔", "", bar))).isEmpty();
        assertThat(codes(BASE + rule("b", "d", "进一步使用", "", bar))).isEmpty();
        assertThat(codes(rule("a", "d", "提拔 到 县处级", "", "应当\n工龄 不少于 5 年\n") + rule("b", "d", "提拔 到 乡科级", "", bar)))
                .isEmpty();
        assertThat(codes(rule("a", "d", "提拔", "对象 后备干部\n", "应当\n工龄 不少于 5 年\n")
                        + rule("b", "d", "提拔", "对象 非后备干部\n", bar)))
                .isEmpty();
    }

    @Test
    void rule_thatStopsAllWhomAnotherIsFor_doesNotContradictIt() {
        assertThat(codes(rule("a", "d", "提拔", "对象 后备干部\n", "应当\n工龄 不少于 5 年\n")
                        + rule("b", "d", "提拔", "", "有下列情形的 不得提拔\n后备干部\n")))
                .isEmpty();
    }

    @Test
    void pack_ofManyRules_isLookedOverSoon() {
        StringBuilder rules = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            rules.append(rule(
                    "r" + i,
                    "d",
                    "提拔",
                    "",
                    "应当\n工龄 不少于 " + i + " 年\n年龄 不超过 " + (i % 40 + 20) + " 岁\n处分次数 等于 " + i % 7 + " 次\n"));
        }

        // A guard against hanging, not a measurement.
        List<String> codes = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> codes(rules + ""));
        assertThat(codes).contains("P505");
    }
}
