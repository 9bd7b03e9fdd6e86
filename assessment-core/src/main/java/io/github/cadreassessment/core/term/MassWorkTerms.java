package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** The targets of mass work as a collection, the terms of each target, and how many there are. */
final class MassWorkTerms {
    static final ItemCollection TARGETS = new ItemCollection(
            "mass-work-targets",
            new Text("本年度群众工作目标", "mass-work target of the year"),
            new Text(
                    "所问年度的群众工作目标; 问题没有指明年度的, 为查询日所在年度。",
                    "The targets of mass work of the calendar year asked about, or else of that of the date asked "
                            + "about."));

    static final List<Term> ALL = List.of(
            NewTerm.number(
                    "mass-work-target-count",
                    new Text("本年度群众工作目标数", "mass-work targets of the year"),
                    Unit.COUNT,
                    new Text("本年度群众工作目标的个数。", "How many targets of mass work the year has.")),
            NewTerm.number(
                    "mass-work-targets-reached",
                    new Text("本年度群众工作目标达标数", "mass-work targets reached this year"),
                    Unit.COUNT,
                    new Text(
                            "本年度群众工作目标中完成数不少于要求数的个数。",
                            "How many targets of mass work of the year have an achieved number of at least the "
                                    + "required one.")),
            NewTerm.number(
                    "mass-work-reached",
                    new Text("本年度群众工作目标达标率", "share of mass-work targets reached this year"),
                    Unit.PERCENT,
                    new Text(
                            "本年度群众工作目标达标数占目标数的百分比, 舍去百分位以下; 没有目标的为未知。",
                            "The targets of mass work of the year that were reached as a percentage of all, without "
                                    + "what is below a hundredth of a percent; not known where there is none.")),
            NewTerm.flagOf(
                    TARGETS.id(),
                    "target-assigned",
                    new Text("目标已布置", "target assigned"),
                    new Text("目标未布置", "target not assigned"),
                    new Text("组织已布置该目标。", "The organisation assigned the target.")),
            NewTerm.flagOf(
                    TARGETS.id(),
                    "target-inspected",
                    new Text("目标已检查", "target inspected"),
                    new Text("目标未检查", "target not inspected"),
                    new Text("组织对该目标至少检查过一次。", "The organisation inspected the target at least once.")),
            NewTerm.flagOf(
                    TARGETS.id(),
                    "target-assessed",
                    new Text("目标已考核", "target assessed"),
                    new Text("目标未考核", "target not assessed"),
                    new Text("组织已考核该目标。", "The organisation assessed the target.")),
            NewTerm.numberOf(
                    TARGETS.id(),
                    "target-inspection-count",
                    new Text("目标检查次数", "inspections of the target"),
                    Unit.TIMES,
                    new Text("组织检查该目标的次数。", "How often the organisation inspected the target.")),
            NewTerm.numberOf(
                    TARGETS.id(),
                    "target-required",
                    new Text("目标要求数", "required number of the target"),
                    Unit.COUNT,
                    new Text("该目标要求达到的数。", "The number that the target asks for.")),
            NewTerm.numberOf(
                    TARGETS.id(),
                    "target-achieved",
                    new Text("目标完成数", "achieved number of the target"),
                    Unit.COUNT,
                    new Text("该目标已完成的数。", "The number that was reached.")));

    private MassWorkTerms() {}
}
