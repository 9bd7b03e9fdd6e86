package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.List;

/** Terms about the annual appraisals of the years at the current rank, and of those at the current level of post. */
final class TenureTerms {
    static final List<Term> ALL = all();

    private TenureTerms() {}

    private static List<Term> all() {
        List<Term> terms = new ArrayList<>();
        terms.addAll(at("rank", "现职级", "the current rank"));
        terms.addAll(at("level", "现职务层次", "the current post level"));
        return List.copyOf(terms);
    }

    private static List<Term> at(String id, String zh, String en) {
        String during = "任" + zh + "期间";
        String years = "查询日所在年度之前, 有任何一日在任" + zh + "的时间之内、且年度考核为";
        String yearsEn = "How many calendar years before that of the date asked about have any day at " + en;
        return List.of(
                NewTerm.number(
                        "excellent-years-at-" + id,
                        new Text(during + "优秀年度数", "excellent years at " + en),
                        Unit.COUNT,
                        new Text(years + "优秀的年度数。", yearsEn + " and were graded excellent.")),
                NewTerm.number(
                        "excellent-full-years-at-" + id,
                        new Text(during + "完整年度优秀年度数", "whole excellent years at " + en),
                        Unit.COUNT,
                        new Text(
                                "查询日所在年度之前, 全年都在任" + zh + "的时间之内、且年度考核为优秀的年度数。",
                                "How many calendar years before that of the date asked about have every day at " + en
                                        + " and were graded excellent.")),
                NewTerm.duration(
                        "uncounted-duration-at-" + id,
                        new Text(during + "不计算年度的时间", "uncounted time at " + en),
                        new Text(
                                "任" + zh + "的时间落在查询日所在年度之前、年度考核为基本称职或不确定等次的年度之内的部分, 取整月;" + " 没有参加考核的年度按不确定等次计。",
                                "The part of the time at " + en + " that lies in calendar years before that of the "
                                        + "date asked about which were graded basically competent or got no grade, in "
                                        + "whole months; a year without an appraisal has no grade.")),
                NewTerm.number(
                        "uncounted-years-at-" + id,
                        new Text(during + "不计算年度数", "uncounted years at " + en),
                        Unit.COUNT,
                        new Text(
                                years + "基本称职或不确定等次的年度数; 没有参加考核的年度按不确定等次计。",
                                yearsEn + " and were graded basically competent or got no grade; a year without an "
                                        + "appraisal has no grade.")),
                NewTerm.number(
                        "incompetent-years-at-" + id,
                        new Text(during + "不称职年度数", "incompetent years at " + en),
                        Unit.COUNT,
                        new Text(years + "不称职的年度数。", yearsEn + " and were graded incompetent.")));
    }
}
