package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Terms about a unit and what it has to do through the year. */
final class UnitTerms {
    static final ItemCollection MONTHS = new ItemCollection(
            "unit-months",
            new Text("本年度各月", "month of the year"),
            new Text("本年度查询日以前已经结束的月份。", "The months of the year that were over before the date asked about."),
            Subject.UNIT);
    static final ItemCollection HEADS = new ItemCollection(
            "department-heads",
            new Text("部门负责人", "department head"),
            new Text("本单位的部门负责人。", "The heads of the departments of the unit."),
            Subject.UNIT);
    static final ItemCollection FESTIVALS = new ItemCollection(
            "festivals",
            new Text("本年度重大节日", "major festival of the year"),
            new Text(
                    "本年度查询日以前已经过去的五一、七一、十一。",
                    "The first of May, of July and of October of the year, as far as they lie before the date asked "
                            + "about."),
            Subject.UNIT);
    static final ItemCollection DEPARTMENT_HALVES = new ItemCollection(
            "department-half-years",
            new Text("本年度各部门各半年", "department and half-year"),
            new Text(
                    "本单位每个部门与本年度查询日以前已经结束的每个半年。",
                    "Every department of the unit with every half-year of the year that was over before the date "
                            + "asked about."),
            Subject.UNIT);

    static final List<Term> ALL = Stream.concat(
                    Arrays.stream(Rank.values()).map(UnitTerms::holders),
                    Stream.of(
                            NewTerm.number(
                                    "seminars",
                                    new Text("本年度学习座谈会次数", "seminars in the year"),
                                    Unit.TIMES,
                                    new Text(
                                            "本年度查询日以前举行的学习座谈会次数。",
                                            "How many seminars were held in the year before the date asked about.")),
                            NewTerm.number(
                                    "open-supervision-findings",
                                    new Text("未整改评议监督问题数", "supervision findings not put right"),
                                    Unit.COUNT,
                                    new Text(
                                            "本年度查询日以前评议监督处指出、尚未整改的问题数。",
                                            "How many findings of the supervision office in the year before the date asked about "
                                                    + "are not put right.")),
                            NewTerm.number(
                                    "leading-posts",
                                    new Text("领导职数", "leading posts of the unit"),
                                    Unit.COUNT,
                                    new Text(
                                            "本单位的领导职数, 职级职数按它计算。",
                                            "The number of leading posts of the unit, by which quotas of ranks are counted.")),
                            NewTerm.numberOf(
                                    MONTHS.id(),
                                    "month-seminars",
                                    new Text("当月学习座谈会次数", "seminars in the month"),
                                    Unit.TIMES,
                                    new Text("该月举行的学习座谈会次数。", "How many seminars were held in the month.")),
                            NewTerm.numberOf(
                                    HEADS.id(),
                                    "head-seminars",
                                    new Text("本年度主讲座谈会次数", "seminars led in the year"),
                                    Unit.TIMES,
                                    new Text(
                                            "该部门负责人本年度查询日以前主讲的学习座谈会次数。",
                                            "How many seminars of the year before the date asked about the department head led.")),
                            NewTerm.numberOf(
                                    FESTIVALS.id(),
                                    "festival-activity-distance",
                                    new Text("主题活动距节日天数", "days between the festival and the nearest activity"),
                                    Unit.DAY,
                                    new Text(
                                            "离该节日最近的主题活动与节日相隔的天数, 当日为 0; 没有主题活动的为 366。",
                                            "The days between the festival and the themed activity nearest to it, 0 on the day "
                                                    + "itself; 366 where there is none.")),
                            NewTerm.numberOf(
                                    DEPARTMENT_HALVES.id(),
                                    "department-essays",
                                    new Text("上交学习体会篇数", "essays handed in"),
                                    Unit.COUNT,
                                    new Text(
                                            "该部门该半年上交的学习体会或工作总结的篇数。",
                                            "How many essays or summaries the department handed in for the half-year."))))
            .map(term -> term.about(Subject.UNIT))
            .toList();

    private UnitTerms() {}

    private static Term holders(Rank rank) {
        String zh = rank.phrase().zh();
        String en = rank.phrase().en();
        return NewTerm.number(
                "holders-" + rank.id(),
                new Text(zh + "现有人数", "holders of " + en),
                Unit.COUNT,
                new Text("本单位现任" + zh + "的人数。", "How many of the unit are " + en + " now."));
    }
}
