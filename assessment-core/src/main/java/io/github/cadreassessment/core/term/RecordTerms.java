package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** Terms about annual appraisals and sanctions. */
final class RecordTerms {
    static final List<Term> ALL = List.of(
            NewTerm.word(
                    "grade-of-the-year",
                    new Text("本年度考核等次", "grade of the year asked about"),
                    BuiltInWords.GRADES,
                    new Text(
                            "所问年度已经记载的年度考核等次; 问题没有指明年度的, 为查询日所在年度。",
                            "The grade of the annual appraisal that is recorded for the year asked about, or else for "
                                    + "that of the date asked about.")),
            NewTerm.word(
                    "last-year-grade",
                    new Text("上一年年度考核等次", "grade of last year's appraisal"),
                    BuiltInWords.GRADES,
                    new Text(
                            "查询日上一个年度的年度考核记载的等次; 没有参加考核的为不确定等次。",
                            "The recorded grade of the calendar year before that of the date asked about; no grade "
                                    + "for somebody who was not appraised.")),
            NewTerm.number(
                    "excellent-count-3y",
                    new Text("近三年优秀次数", "excellent grades of the last three years"),
                    Unit.TIMES,
                    new Text(
                            "查询日之前三个年度中年度考核为优秀的次数。",
                            "How many of the three calendar years before that of the date asked about were graded "
                                    + "excellent.")),
            NewTerm.number(
                    "below-competent-count-3y",
                    new Text("近三年基本称职以下次数", "grades below competent of the last three years"),
                    Unit.TIMES,
                    new Text(
                            "查询日之前三个年度中年度考核为基本称职或不称职的次数。",
                            "How many of the three calendar years before that of the date asked about were graded "
                                    + "basically competent or incompetent.")),
            NewTerm.number(
                    "consecutive-excellent-years",
                    new Text("连续优秀年度数", "excellent years in a row"),
                    Unit.COUNT,
                    new Text(
                            "自查询日上一个年度往前, 年度考核连续为优秀的年度数。",
                            "How many calendar years in a row were graded excellent, ending with the one before that "
                                    + "of the date asked about.")),
            NewTerm.number(
                    "appraisal-count",
                    new Text("参加年度考核次数", "annual appraisals taken part in"),
                    Unit.TIMES,
                    new Text(
                            "查询日之前有年度考核记载的年度数, 含不确定等次的年度。",
                            "How many calendar years before that of the date asked about have an appraisal on file; "
                                    + "years without a grade count.")),
            NewTerm.number(
                    "sanction-count",
                    new Text("处分次数", "sanctions received"),
                    Unit.TIMES,
                    new Text(
                            "查询日之前决定的处分、诫勉和组织处理的次数。",
                            "How many sanctions, admonitions and organisational measures were decided before the "
                                    + "date asked about.")),
            NewTerm.flag(
                    "sanction-in-effect",
                    new Text("处分影响期未满", "sanction still in effect"),
                    new Text("处分影响期已满", "no sanction still in effect"),
                    new Text(
                            "查询日之前决定的处分、诫勉或组织处理, 有记载的影响期最后一日不早于查询日的。",
                            "A sanction or measure decided before the date asked about has a recorded last day of "
                                    + "effect on that date or later.")));

    private RecordTerms() {}
}
