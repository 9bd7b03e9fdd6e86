package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** Terms about leave and training by calendar year. */
final class YearTerms {
    static final List<Term> ALL = List.of(
            NewTerm.number(
                    "sick-and-personal-leave-days",
                    new Text("本年度病事假天数", "days of sick and personal leave in the year"),
                    Unit.DAY,
                    new Text(
                            "考核年度内病假、事假天数之和; 问题不是年度考核的, 为查询日所在年度。",
                            "The days of sick and of personal leave in the year appraised; in that of the date asked "
                                    + "about where the question is not an annual appraisal.")),
            NewTerm.number(
                    "maternity-leave-days",
                    new Text("本年度产假天数", "days of maternity leave in the year"),
                    Unit.DAY,
                    new Text(
                            "考核年度内产假天数; 问题不是年度考核的, 为查询日所在年度。",
                            "The days of maternity leave in the year appraised; in that of the date asked about where "
                                    + "the question is not an annual appraisal.")),
            NewTerm.number(
                    "half-year-days",
                    new Text("考核年度半年天数", "half the days of the year appraised"),
                    Unit.DAY,
                    new Text(
                            "考核年度天数的一半, 不足一天的舍去: 182 或 (闰年) 183。",
                            "Half the days of the year appraised, without a fraction: 182, or 183 in a leap year.")),
            NewTerm.number(
                    "six-months-days",
                    new Text("考核年度六个月天数", "days of six months of the year appraised"),
                    Unit.DAY,
                    new Text(
                            "考核年度前六个月的天数: 181 或 (闰年) 182。",
                            "The days of the first six months of the year appraised: 181, or 182 in a leap year.")),
            NewTerm.number(
                    "training-hours-5y",
                    new Text("近五年培训学时", "class-hours of training in the last five years"),
                    Unit.HOUR,
                    new Text(
                            "查询日所在年度之前五个年度培训学时之和。",
                            "The class-hours of training in the five calendar years before that of the date asked "
                                    + "about.")),
            NewTerm.number(
                    "training-days-5y",
                    new Text("近五年培训天数", "days of training in the last five years"),
                    Unit.DAY,
                    new Text(
                            "查询日所在年度之前五个年度培训天数之和。",
                            "The days of training in the five calendar years before that of the date asked about.")),
            NewTerm.number(
                    "training-hours",
                    new Text("本年度培训学时", "class-hours of training in the year"),
                    Unit.HOUR,
                    new Text(
                            "所问年度的培训学时; 问题没有指明年度的, 为查询日所在年度。",
                            "The class-hours of training in the calendar year asked about, or else in that of the date "
                                    + "asked about.")),
            NewTerm.number(
                    "training-hours-last-year",
                    new Text("上一年培训学时", "class-hours of training last year"),
                    Unit.HOUR,
                    new Text(
                            "查询日上一个年度的培训学时。",
                            "The class-hours of training in the calendar year before that of the date asked about.")),
            NewTerm.number(
                    "training-days-last-year",
                    new Text("上一年培训天数", "days of training last year"),
                    Unit.DAY,
                    new Text(
                            "查询日上一个年度的培训天数。",
                            "The days of training in the calendar year before that of the date asked about.")));

    private YearTerms() {}
}
