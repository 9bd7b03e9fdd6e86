package io.github.cadreassessment.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.syntax.SurfaceWords.Row;
import io.github.cadreassessment.rules.syntax.Written.Comparison;
import io.github.cadreassessment.rules.syntax.Written.Condition;
import io.github.cadreassessment.rules.syntax.Written.Limit;
import io.github.cadreassessment.rules.syntax.Written.Measure;
import io.github.cadreassessment.rules.syntax.Written.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of condition and of number in both languages, and every word that compares. */
class ConditionFormTest {
    private static final Condition RESERVE = new Condition.Flag("reserve-cadre", true);
    private static final Condition NO_MEMBER = new Condition.Flag("party-member", false);
    private static final Limit THREE = new Limit.Amount(3, Measure.TIMES);

    private static Arguments row(Condition condition, String zh, String en) {
        return Arguments.of(zh, en, condition);
    }

    private static Condition compare(String term, Relation relation, Limit limit) {
        return new Condition.Compare(term, relation, limit);
    }

    static Stream<Arguments> conditions() {
        LocalDate day = LocalDate.of(1990, 2, 28);
        return Stream.of(
                row(RESERVE, "后备干部", "reserve cadre"),
                row(NO_MEMBER, "非中共党员", "not a party member"),
                row(new Condition.Status("young"), "年轻干部", "young cadre"),
                row(new Condition.Status("young"), "young", "young"),
                row(new Condition.Reading("q", "a"), "口径 q 取 a", "reading q is a"),
                row(new Condition.Reading("q", Reading.PENDING), "口径 q 取 待定", "reading q is pending"),
                row(
                        compare("age", Relation.AT_MOST, new Limit.OfParameter("limit")),
                        "年龄 不超过 年龄上限",
                        "age at most age limit"),
                row(
                        compare("age", Relation.AT_MOST, new Limit.OfParameter("limit")),
                        "年龄 不超过 limit",
                        "age at most limit"),
                row(
                        compare("target-achieved", Relation.AT_LEAST, new Limit.OfTerm("target-required")),
                        "目标完成数 不少于 目标要求数",
                        "achieved number of the target is at least required number of the target"),
                row(
                        compare("@total", Relation.AT_LEAST, new Limit.Amount(90, Measure.POINTS)),
                        "总分 在 90 分 以上",
                        "total is at least 90 points"),
                row(
                        compare(
                                "score(30 grassroots-count 5 20,70 training-hours-last-year 1 100)",
                                Relation.LESS_THAN,
                                new Limit.Amount(60, Measure.POINTS)),
                        "得分 30% 基层锻炼次数 × 5 分 最高 20 分、70% 上一年培训学时 × 1 分 最高 100 分 不满 60 分",
                        "score of 30% grassroots stints × 5 points up to 20 points, 70% class-hours of training last year × 1 point up to 100 points less than 60 points"),
                row(
                        new Condition.Flag("sanction-periods(WARNING 6,DEMERIT 12,most 48)", false),
                        "处分期 政务记过 一年、政务警告 半年 累加最长 48 个月 已满",
                        "sanction periods of administrative warning 6 months, demerit 12 months added up to at most 48 months are over"),
                row(
                        new Condition.Flag("sanction-periods(PARTY_WARNING 12)", true),
                        "处分期 党内警告 12 个月 累加 未满",
                        "sanction periods of Party warning 1 year added up are running"),
                row(
                        compare("work-duration", Relation.AT_LEAST, new Limit.OfTable("years")),
                        "工龄 不少于 表 years",
                        "length of service is at least table years"),
                row(
                        compare(
                                "age",
                                Relation.AT_MOST,
                                new Limit.Sum(
                                        new Limit.OfParameter("limit"),
                                        List.of(new Written.Addend(
                                                true, "grassroots-count", new Limit.Amount(1, Measure.AGE))))),
                        "年龄 不超过 年龄上限 加 基层锻炼次数 × 1 岁",
                        "age at most age limit plus grassroots stints × 1 years of age"),
                row(
                        compare(
                                "work-duration",
                                Relation.AT_LEAST,
                                new Limit.Sum(
                                        new Limit.Amount(24, Measure.MONTHS),
                                        List.of(
                                                new Written.Addend(true, "", new Limit.OfTerm("grassroots-duration")),
                                                new Written.Addend(
                                                        false,
                                                        "grassroots-count",
                                                        new Limit.Amount(6, Measure.MONTHS))))),
                        "工龄 满 两年 加上 基层工作经历累计 减去 基层锻炼次数 乘以 半年",
                        "length of service at least 24 months plus total grassroots experience minus grassroots stints multiplied by half a year"),
                row(
                        compare("work-duration", Relation.AT_LEAST, new Limit.Amount(30, Measure.MONTHS)),
                        "工龄 满 两年六个月",
                        "length of service at least 2 years and 6 months"),
                row(
                        compare("age", Relation.AT_LEAST, new Limit.Amount(35, Measure.AGE)),
                        "年龄 在 35 周岁 以上",
                        "age is 35 years of age or more"),
                row(
                        compare("birth-date", Relation.MORE_THAN, new Limit.OnDay(day)),
                        "出生日期 晚于 1990-02-28",
                        "date of birth is after 1990-02-28"),
                row(
                        compare("birth-date", Relation.LESS_THAN, new Limit.OfTerm("work-start-date")),
                        "出生日期 早于 参加工作时间",
                        "date of birth before day of starting work"),
                row(
                        new Condition.Words("education", Comparison.IS, List.of("BACHELOR", "MASTER", "DOCTOR")),
                        "文化程度 为 大学本科 或 硕士研究生 或者 博士研究生",
                        "education is bachelor or master or doctor"),
                row(
                        new Condition.Joined(true, List.of(RESERVE, NO_MEMBER, new Condition.Status("young"))),
                        "后备干部 且 非中共党员 并且 年轻干部",
                        "reserve cadre and not a party member and young cadre"),
                row(
                        new Condition.Joined(false, List.of(RESERVE, new Condition.Reading("q", "a"))),
                        "后备干部 或 口径 q 取 a",
                        "reserve cadre or reading q is a"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void condition_inBothLanguages_readsTheSame(String zh, String en, Condition condition) {
        assertThat(read(Language.ZH, zh)).isEqualTo(condition);
        assertThat(read(Language.EN, en)).isEqualTo(condition);
    }

    @ParameterizedTest
    @EnumSource
    void relation_everyWordForIt_isReadBeforeTheNumber(Language language) {
        for (Row<Relation> row : SurfaceWords.RELATIONS) {
            for (String word : row.in(language)) {
                String sentence =
                        language == Language.ZH ? "基层锻炼次数 " + word + " 3 次" : "grassroots stints " + word + " 3 times";
                assertThat(read(language, sentence)).isEqualTo(compare("grassroots-count", row.meaning(), THREE));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void relation_everyWordForIt_isReadAfterTheNumber(Language language) {
        for (Row<Relation> row : SurfaceWords.RELATIONS_AFTER) {
            for (String word : row.in(language)) {
                String sentence = language == Language.ZH ? "基层锻炼次数 3 次 " + word : "grassroots stints 3 times " + word;
                assertThat(read(language, sentence)).isEqualTo(compare("grassroots-count", row.meaning(), THREE));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void dateRelation_everyWordForIt_isRead(Language language) {
        Limit day = new Limit.OnDay(LocalDate.of(2000, 1, 1));
        for (Row<Relation> row : SurfaceWords.DATE_RELATIONS) {
            for (String word : row.in(language)) {
                String sentence =
                        (language == Language.ZH ? "参加工作时间 " : "day of starting work ") + word + " 2000-01-01";
                assertThat(read(language, sentence)).isEqualTo(compare("work-start-date", row.meaning(), day));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void comparison_everyWordForIt_isRead(Language language) {
        for (Row<Comparison> row : SurfaceWords.COMPARISONS) {
            for (String word : row.in(language)) {
                String sentence =
                        language == Language.ZH ? "文化程度 " + word + " 大学本科" : "education " + word + " bachelor";
                assertThat(read(language, sentence))
                        .isEqualTo(new Condition.Words("education", row.meaning(), List.of("BACHELOR")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void measure_everyWordForIt_isRead(Language language) {
        for (Row<Measure> row : SurfaceWords.MEASURES) {
            for (String word : row.in(language)) {
                assertThat(value(language, "3 " + word)).isEqualTo(new Value.Quantity(3, row.meaning()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "35岁, 35, AGE",
        "３５ 岁, 35, AGE",
        "二十岁, 20, AGE",
        "十二周岁, 12, AGE",
        "两次, 2, TIMES",
        "零次, 0, TIMES",
        "〇次, 0, TIMES",
        "十次, 10, TIMES",
        "一百零五人, 105, COUNT",
        "一百一十项, 110, COUNT",
        "九千九百九十九件, 9999, COUNT",
        "两年, 24, MONTHS",
        "半年, 6, MONTHS",
        "一年半, 18, MONTHS",
        "两年六个月, 30, MONTHS",
        "２年６个月, 30, MONTHS",
        "二十四个月, 24, MONTHS",
        "十二, 12, BARE"
    })
    void number_inChinese_isRead(String words, long number, Measure measure) {
        assertThat(value(Language.ZH, words)).isEqualTo(new Value.Quantity(number, measure));
    }

    @ParameterizedTest
    @CsvSource({
        "35 years of age, 35, AGE",
        "３５ years of age, 35, AGE",
        "1 time, 1, TIMES",
        "4 in number, 4, COUNT",
        "1 year, 12, MONTHS",
        "2 years, 24, MONTHS",
        "half a year, 6, MONTHS",
        "1 year and a half, 18, MONTHS",
        "2 years and 6 months, 30, MONTHS",
        "1 month, 1, MONTHS",
        "24 months, 24, MONTHS",
        "12, 12, BARE"
    })
    void number_inEnglish_isRead(String words, long number, Measure measure) {
        assertThat(value(Language.EN, words)).isEqualTo(new Value.Quantity(number, measure));
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, 二百五岁, P301",
        "ZH, 十十岁, P301",
        "ZH, 零五岁, P301",
        "ZH, 二二岁, P301",
        "ZH, 035岁, P109",
        "ZH, ０３５岁, P109",
        "ZH, 3.5 年, P301",
        "ZH, -3 岁, P301",
        "ZH, three times, P301",
        "EN, two years, P301",
        "EN, 两 years, P301",
        "EN, 035 years of age, P109",
        "EN, 3 岁, P301"
    })
    void number_inAnotherForm_isRefused(Language language, String words, String code) {
        Sentences read = Sentences.read(language, LineForm.PARAMETER, parameter(language, words));

        assertThat(read.statement()).isNull();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, 出生日期 为 2013年1月1日",
        "ZH, 出生日期 为 2013年01月01日",
        "ZH, 出生日期 为 ２０１３年１月１日",
        "ZH, 出生日期 为 ２０１３－０１－０１",
        "ZH, 出生日期为2013-01-01",
        "EN, date of birth is on 2013-01-01"
    })
    void date_inEveryForm_isRead(Language language, String sentence) {
        Limit day = new Limit.OnDay(LocalDate.of(2013, 1, 1));

        assertThat(read(language, sentence)).isEqualTo(compare("birth-date", Relation.EQUAL, day));
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, 出生日期 为 2013年2月29日, P305",
        "ZH, 出生日期 为 2013-13-01, P305",
        "ZH, 出生日期 为 2013/01/01, P301",
        "ZH, 出生日期 为 2013-1-1, P301",
        "EN, date of birth is on 2013-02-29, P305",
        "EN, date of birth is on 1 January 2013, P301"
    })
    void date_inAnotherForm_isRefused(Language language, String sentence, String code) {
        Sentences read = Sentences.read(language, LineForm.CONDITION, sentence);

        assertThat(read.statement()).isNull();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    }

    private static Object read(Language language, String sentence) {
        return slots(language, LineForm.CONDITION, sentence).getOrDefault("condition", "none");
    }

    private static Object value(Language language, String words) {
        return slots(language, LineForm.PARAMETER, parameter(language, words)).getOrDefault("value", "none");
    }

    private static String parameter(Language language, String words) {
        return language == Language.ZH
                ? "参数 n \"t\" = " + words + " 原文"
                : "parameter n \"t\" = " + words + ", original text";
    }

    private static Map<String, Object> slots(Language language, LineForm form, String sentence) {
        Sentences read = Sentences.read(language, form, sentence);
        assertThat(read.diagnostics()).as(sentence).isEmpty();
        return Sentences.values(Objects.requireNonNull(read.statement()));
    }
}
