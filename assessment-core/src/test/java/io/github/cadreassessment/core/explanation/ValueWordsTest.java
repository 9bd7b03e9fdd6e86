package io.github.cadreassessment.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueWordsTest {
    private static final ValueWords WORDS = new ValueWords(ExampleTerms.CATALOGUE);
    private static final List<MissingFact> DATES = List.of(MissingFact.notRecorded(Fact.GRASSROOTS_DATES));
    private static final long DAY = LocalDate.of(2020, 2, 29).toEpochDay();

    static Stream<Arguments> found() {
        return Stream.of(
                Arguments.of("grassroots-months", Known.exactly(24 * 32), "24个月", "24 months"),
                Arguments.of("grassroots-months", Known.exactly(24 * 32 + 5), "24个月零5天", "24 months and 5 days"),
                Arguments.of("grassroots-months", Known.exactly(32 + 1), "1个月零1天", "1 month and 1 day"),
                Arguments.of("grassroots-months", Known.exactly(31), "31天", "31 days"),
                Arguments.of("grassroots-months", Known.exactly(0), "0个月", "0 months"),
                range("grassroots-months", 20 * 32, 35 * 32, "20 至 35 个月之间", "between 20 and 35 months"),
                range(
                        "grassroots-months",
                        20 * 32 + 3,
                        35 * 32,
                        "20个月零3天 至 35个月 之间",
                        "between 20 months and 3 days and 35 months"),
                range("grassroots-months", 20 * 32, Known.NO_HIGH, "不少于20个月", "at least 20 months"),
                range("grassroots-months", Known.NO_LOW, 20 * 32, "不超过20个月", "at most 20 months"),
                range("grassroots-months", 0, Known.NO_HIGH, "未知", "unknown"),
                range("grassroots-months", Known.NO_LOW, Known.NO_HIGH, "未知", "unknown"),
                Arguments.of("age", Known.exactly(35), "35岁", "35 years of age"),
                Arguments.of("age", Known.exactly(1), "1岁", "1 year of age"),
                range("age", 30, 31, "30 至 31 岁之间", "between 30 and 31 years of age"),
                range("target-achieved", 3, 4, "3 至 4 个之间", "between 3 and 4"),
                Arguments.of("party-admission", Known.exactly(DAY), "2020-02-29", "2020-02-29"),
                range(
                        "party-admission",
                        DAY,
                        DAY + 1,
                        "2020-02-29 至 2020-03-01 之间",
                        "between 2020-02-29 and 2020-03-01"),
                range("party-admission", Known.NO_LOW, DAY, "不晚于 2020-02-29", "on or before 2020-02-29"),
                range("party-admission", DAY, Known.NO_HIGH, "不早于 2020-02-29", "on or after 2020-02-29"),
                range("party-admission", Known.NO_LOW, Known.NO_HIGH, "未知", "unknown"),
                Arguments.of("reserve-cadre", Known.exactly(false), "非后备干部", "not a reserve cadre"),
                missing("reserve-cadre", new Known.Flag(true, true, DATES), "未知", "unknown"),
                Arguments.of("education", Known.exactly("MASTER"), "硕士研究生", "master's degree"),
                missing(
                        "education",
                        new Known.Choice(List.of("BACHELOR", "MASTER"), DATES),
                        "大学本科、硕士研究生 之一",
                        "one of bachelor's degree, master's degree"),
                missing(
                        "education",
                        new Known.Choice(List.of("COLLEGE", "BACHELOR", "MASTER"), DATES),
                        "未知",
                        "unknown"));
    }

    private static Arguments range(String term, long low, long high, String zh, String en) {
        return missing(term, new Known.Range(low, high, DATES), zh, en);
    }

    private static Arguments missing(String term, Known known, String zh, String en) {
        return Arguments.of(term, known, zh + "（缺：基层锻炼起止时间）", en + " (missing: dates of a grassroots stint)");
    }

    @ParameterizedTest
    @MethodSource
    void found(String term, Known known, String zh, String en) {
        assertThat(WORDS.found(ExampleTerms.CATALOGUE.require(term), known)).isEqualTo(new Text(zh, en));
    }

    static Stream<Arguments> required() {
        LocalDate day = LocalDate.ofEpochDay(DAY);
        Known admitted = new Known.Range(DAY, DAY + 1, DATES);
        return Stream.of(
                Arguments.of("age", new Required.Amount(Relation.AT_MOST, 35), "不超过35岁", "at most 35 years of age"),
                Arguments.of("age", new Required.Amount(Relation.LESS_THAN, 35), "不满35岁", "less than 35 years of age"),
                Arguments.of("grassroots-count", new Required.Amount(Relation.EQUAL, 1), "等于1次", "equal to 1 time"),
                Arguments.of(
                        "party-admission",
                        new Required.Day(Relation.LESS_THAN, day),
                        "早于 2020-02-29",
                        "before 2020-02-29"),
                Arguments.of(
                        "party-admission",
                        new Required.Day(Relation.MORE_THAN, day),
                        "晚于 2020-02-29",
                        "after 2020-02-29"),
                Arguments.of("party-admission", new Required.Day(Relation.EQUAL, day), "为 2020-02-29", "on 2020-02-29"),
                Arguments.of(
                        "party-admission",
                        new Required.Day(Relation.NOT_EQUAL, day),
                        "不为 2020-02-29",
                        "not on 2020-02-29"),
                Arguments.of(
                        "party-admission",
                        new Required.OtherTerm(Relation.AT_LEAST, "party-admission", admitted),
                        "不早于 入党时间（2020-02-29 至 2020-03-01 之间（缺：基层锻炼起止时间））",
                        "on or after day of admission to the Party (between 2020-02-29 and 2020-03-01 (missing: dates of a"
                                + " grassroots stint))"),
                Arguments.of("reserve-cadre", new Required.Answer(false), "非后备干部", "not a reserve cadre"),
                Arguments.of(
                        "education",
                        new Required.Among(List.of("COLLEGE", "MASTER"), false),
                        "不为 大学专科 或 硕士研究生",
                        "not college diploma or master's degree"));
    }

    @ParameterizedTest
    @MethodSource
    void required(String term, Required required, String zh, String en) {
        assertThat(WORDS.required(ExampleTerms.CATALOGUE.require(term), required))
                .isEqualTo(new Text(zh, en));
    }
}
