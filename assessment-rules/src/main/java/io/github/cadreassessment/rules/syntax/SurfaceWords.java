package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.rules.syntax.Written.Comparison;
import io.github.cadreassessment.rules.syntax.Written.Measure;
import io.github.cadreassessment.rules.syntax.Written.Outcome;
import java.util.List;

/**
 * The small words of both languages: comparisons with their bounds, units, joints. The first word of each list is the
 * canonical one.
 */
public final class SurfaceWords {
    /** Words with one meaning. */
    public record Row<T>(T meaning, List<String> zh, List<String> en) {
        /** The words in {@code language}. */
        public List<String> in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    /** Comparisons of numbers and durations, before the number. Which bound includes is said by {@link Relation}. */
    public static final List<Row<Relation>> RELATIONS = List.of(
            new Row<>(
                    Relation.AT_LEAST,
                    List.of("不少于", "不低于", "满", "达到"),
                    List.of("is at least", "at least", "is no less than")),
            new Row<>(
                    Relation.AT_MOST,
                    List.of("不超过", "不高于", "不多于"),
                    List.of("is at most", "at most", "is no more than")),
            new Row<>(
                    Relation.MORE_THAN,
                    List.of("超过", "多于", "高于", "大于"),
                    List.of("is more than", "more than", "is over")),
            new Row<>(
                    Relation.LESS_THAN,
                    List.of("不满", "少于", "低于", "小于", "不足"),
                    List.of("is less than", "less than", "is under")),
            new Row<>(Relation.EQUAL, List.of("等于", "为"), List.of("is equal to", "equal to", "equals")),
            new Row<>(Relation.NOT_EQUAL, List.of("不等于", "不为"), List.of("is not equal to", "not equal to")));

    /** Comparisons of numbers and durations, after the number. */
    public static final List<Row<Relation>> RELATIONS_AFTER = List.of(
            new Row<>(Relation.AT_LEAST, List.of("以上"), List.of("or more")),
            new Row<>(Relation.AT_MOST, List.of("以下"), List.of("or less")));

    /** Comparisons of dates. */
    public static final List<Row<Relation>> DATE_RELATIONS = List.of(
            new Row<>(Relation.AT_LEAST, List.of("不早于"), List.of("is not before", "not before")),
            new Row<>(Relation.AT_MOST, List.of("不晚于"), List.of("is not after", "not after")),
            new Row<>(Relation.MORE_THAN, List.of("晚于"), List.of("is after", "after")),
            new Row<>(Relation.LESS_THAN, List.of("早于"), List.of("is before", "before")),
            new Row<>(Relation.EQUAL, List.of("为"), List.of("is on", "on")),
            new Row<>(Relation.NOT_EQUAL, List.of("不为"), List.of("is not on", "not on")));

    /** Comparisons of words. */
    public static final List<Row<Comparison>> COMPARISONS = List.of(
            new Row<>(Comparison.IS, List.of("为", "是"), List.of("is")),
            new Row<>(Comparison.IS_NOT, List.of("不为", "不是"), List.of("is not")),
            new Row<>(Comparison.AT_LEAST, List.of("不低于"), List.of("is at least")),
            new Row<>(Comparison.ABOVE, List.of("高于"), List.of("is above")),
            new Row<>(Comparison.AT_MOST, List.of("不高于"), List.of("is at most")),
            new Row<>(Comparison.BELOW, List.of("低于"), List.of("is below")));

    /** Units after a number. */
    public static final List<Row<Measure>> MEASURES = List.of(
            new Row<>(Measure.AGE, List.of("岁", "周岁"), List.of("years of age")),
            new Row<>(Measure.TIMES, List.of("次"), List.of("times", "time")),
            new Row<>(Measure.COUNT, List.of("个", "项", "人", "件"), List.of("in number")),
            new Row<>(Measure.DAYS, List.of("天"), List.of("days", "day")),
            new Row<>(Measure.HOURS, List.of("学时"), List.of("class-hours", "class-hour")),
            new Row<>(Measure.POINTS, List.of("分"), List.of("points", "point")),
            new Row<>(Measure.PERCENT, List.of("%"), List.of("%", "percent")));

    /** What no item means. */
    public static final List<Row<Outcome>> OUTCOMES = List.of(
            new Row<>(Outcome.PENDING, List.of("待定"), List.of("pending")),
            new Row<>(Outcome.UNMET, List.of("不满足"), List.of("unmet", "not met")),
            new Row<>(Outcome.MET, List.of("满足"), List.of("met")),
            new Row<>(Outcome.NOT_APPLICABLE, List.of("不适用"), List.of("not applicable")));

    /** Joins conditions that all have to hold. */
    public static final Row<String> AND = new Row<>("and", List.of("且", "并且"), List.of("and"));

    /** Joins conditions, or words, of which one is enough. */
    public static final Row<String> OR = new Row<>("or", List.of("或", "或者"), List.of("or"));

    /** Adds to an amount, or takes off it. */
    public static final List<Row<Boolean>> SIGNS = List.of(
            new Row<>(true, List.of("加", "加上", "+"), List.of("plus", "+")),
            new Row<>(false, List.of("减", "减去", "-"), List.of("minus", "-")));

    /** Multiplies a number by an amount. */
    public static final Row<String> TIMES =
            new Row<>("times", List.of("×", "乘以", "*"), List.of("×", "multiplied by", "*"));

    private SurfaceWords() {}

    static <T> Phrases<T> phrases(List<Row<T>> rows, Language language) {
        Phrases<T> phrases = new Phrases<>();
        for (Row<T> row : rows) {
            row.in(language).forEach(words -> phrases.add(words, row.meaning()));
        }
        return phrases;
    }
}
