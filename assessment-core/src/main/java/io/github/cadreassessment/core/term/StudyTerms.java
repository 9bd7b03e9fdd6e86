package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** The study register and the inspections of study notes: by half-year, and over the year. */
final class StudyTerms {
    static final ItemCollection HALF_YEARS = new ItemCollection(
            "study-half-years",
            new Text("本年度各半年学习", "half-year of study"),
            new Text("本年度查询日早晨以前已经开始的半年。", "The half-years of the year that began before the date asked about."));

    static final List<Term> ALL = List.of(
            NewTerm.number(
                    "study-attendance",
                    new Text("本年度学习出勤率", "study attendance in the year"),
                    Unit.PERCENT,
                    new Text(
                            "本年度各半年到会次数占应到次数 (学习次数减请假次数) 的百分比, 舍去百分位以下; 没有应到次数的为 100%。"
                                    + " 本年度即所问年度; 问题没有指明年度的, 为查询日所在年度。",
                            "Sessions present as a percentage of sessions held without those excused, over the "
                                    + "half-years of the year asked about, which is that of the date asked about where the "
                                    + "question names none; without what is below a hundredth of a percent; 100% where "
                                    + "there was no session to be at.")),
            NewTerm.number(
                    "actual-study-attendance",
                    new Text("本年度学习实际出勤率", "actual study attendance in the year"),
                    Unit.PERCENT,
                    new Text(
                            "本年度各半年学习考勤登记中, 到会次数占学习次数的百分比, 请假的计为未到会; 没有学习的为 100%。",
                            "Sessions present as a percentage of all sessions held in the half-years of the "
                                    + "year, those excused counted as not present; 100% where none was held.")),
            NewTerm.number(
                    "study-hours",
                    new Text("本年度学习学时", "class-hours of study in the year"),
                    Unit.HOUR,
                    new Text("本年度各半年学习学时之和。", "The class-hours of study of the half-years of the year, added up.")),
            NewTerm.number(
                    "note-inspections",
                    new Text("本年度笔记检查次数", "note inspections in the year"),
                    Unit.TIMES,
                    new Text(
                            "本年度检查学习笔记的次数, 每半年最多一次。",
                            "How often study notes were inspected in the year, at most once a half-year.")),
            NewTerm.number(
                    "failed-note-inspections",
                    new Text("本年度笔记检查不合格次数", "failed note inspections in the year"),
                    Unit.TIMES,
                    new Text(
                            "本年度学习笔记检查结果为不合格的次数。",
                            "How many inspections of study notes in the year found them not good enough.")),
            NewTerm.numberOf(
                    HALF_YEARS.id(),
                    "half-year-attendance",
                    new Text("半年学习出勤率", "study attendance in the half-year"),
                    Unit.PERCENT,
                    new Text(
                            "该半年到会次数占应到次数 (学习次数减请假次数) 的百分比; 没有应到次数的为 100%。",
                            "Sessions present as a percentage of sessions held in the half-year without those "
                                    + "excused; 100% where there was no session to be at.")),
            NewTerm.numberOf(
                    HALF_YEARS.id(),
                    "half-year-actual-attendance",
                    new Text("半年学习实际出勤率", "actual study attendance in the half-year"),
                    Unit.PERCENT,
                    new Text(
                            "该半年到会次数占学习次数的百分比, 请假的计为未到会; 没有学习的为 100%。",
                            "Sessions present as a percentage of all sessions held in the half-year; 100% where "
                                    + "none was held.")),
            NewTerm.numberOf(
                    HALF_YEARS.id(),
                    "half-year-study-hours",
                    new Text("半年学习学时", "class-hours of study in the half-year"),
                    Unit.HOUR,
                    new Text("该半年的学习学时。", "The class-hours of study in the half-year.")));

    private StudyTerms() {}
}
