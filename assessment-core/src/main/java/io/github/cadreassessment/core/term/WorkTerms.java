package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** Terms about the work of the year: field work, ballots, findings on the style of work, recorded points. */
final class WorkTerms {
    static final List<Term> ALL = List.of(
            NewTerm.number(
                    "field-records",
                    new Text("本年度下村走访记录数", "full field records in the year"),
                    Unit.COUNT,
                    new Text(
                            "本年度查询日以前写明地点和内容的下村调查、民情走访、访问记录的个数。",
                            "How many records of village surveys, family visits and interviews of the year "
                                    + "before the date asked about say place and content.")),
            NewTerm.number(
                    "station-days",
                    new Text("本年度驻村天数", "days stationed in a village in the year"),
                    Unit.DAY,
                    new Text("本年度登记的驻村天数。", "The days stationed in a village that are recorded for the year.")),
            NewTerm.number(
                    "households-visited",
                    new Text("本年度走访户数", "households visited in the year"),
                    Unit.COUNT,
                    new Text("本年度登记的走访农户数。", "The households visited that are recorded for the year.")),
            NewTerm.numberOf(
                    MassWorkTerms.TARGETS.id(),
                    "target-field-records",
                    new Text("目标走访记录数", "field records of the target"),
                    Unit.COUNT,
                    new Text(
                            "本年度查询日以前计入该目标的、写明地点和内容的下村走访记录的个数。",
                            "How many full field records of the year before the date asked about are credited to "
                                    + "the target.")),
            NewTerm.number(
                    "ballot-satisfaction",
                    new Text("本年度群众满意率", "satisfied votes of the year"),
                    Unit.PERCENT,
                    new Text(
                            "本年度群众评议各方面满意票之和占有效票之和的百分比, 舍去百分位以下; 没有评议的为未知。",
                            "Satisfied votes of all aspects of the year as a percentage of all valid votes, "
                                    + "without what is below a hundredth of a percent; not known where no ballot was held.")),
            NewTerm.number(
                    "ballot-turnout",
                    new Text("本年度群众评议参评率", "least turnout of the ballots of the year"),
                    Unit.PERCENT,
                    new Text(
                            "本年度群众评议各方面有效票占应参评人数的百分比中最低的。",
                            "Valid votes as a percentage of voters, of the aspect of the year where they are least.")),
            NewTerm.number(
                    "ballot-aspects",
                    new Text("本年度群众评议方面数", "aspects balloted in the year"),
                    Unit.COUNT,
                    new Text(
                            "本年度群众评议过的方面的个数 (政策实效、政府形象、工作业绩)。",
                            "How many aspects (effect of policies, image of the government, results of work) "
                                    + "were balloted in the year.")),
            NewTerm.number(
                    "formalism-findings",
                    new Text("本年度形式主义问题数", "findings of formalism in the year"),
                    Unit.COUNT,
                    new Text(
                            "本年度查询日以前认定的形式主义问题数。",
                            "How many findings of formalism were confirmed in the year before the date asked about.")),
            NewTerm.number(
                    "bureaucracy-findings",
                    new Text("本年度官僚主义问题数", "findings of bureaucracy in the year"),
                    Unit.COUNT,
                    new Text(
                            "本年度查询日以前认定的官僚主义问题数。",
                            "How many findings of bureaucracy were confirmed in the year before the date asked about.")),
            NewTerm.number(
                    "democratic-points",
                    new Text("本年度民主测评得分", "points of the democratic review of the year"),
                    Unit.POINT,
                    new Text(
                            "本年度民主测评的得分, 0 至 100 分。",
                            "The points of the democratic review of the year, from 0 to 100.")),
            NewTerm.number(
                    "systems-points",
                    new Text("本年度制度落实得分", "points for carrying out the systems in the year"),
                    Unit.POINT,
                    new Text(
                            "本年度制度落实考核的得分, 0 至 100 分。",
                            "The points for carrying out the systems in the year, from 0 to 100.")));

    private WorkTerms() {}
}
