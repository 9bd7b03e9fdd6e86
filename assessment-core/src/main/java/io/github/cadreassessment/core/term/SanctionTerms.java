package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** The sanctions as a collection, and the terms of each. */
final class SanctionTerms {
    static final ItemCollection SANCTIONS = new ItemCollection(
            "sanctions",
            new Text("处分", "sanction"),
            new Text(
                    "查询日之前决定的处分、诫勉和组织处理。",
                    "The sanctions, admonitions and organisational measures decided before the date asked about."));

    static final List<Term> ALL = List.of(
            NewTerm.wordOf(
                    SANCTIONS.id(),
                    "sanction-kind",
                    new Text("处分种类", "kind of sanction"),
                    BuiltInWords.SANCTION_KINDS,
                    new Text("该处分、诫勉或组织处理的种类。", "The kind of the sanction or other measure.")),
            NewTerm.dateOf(
                    SANCTIONS.id(),
                    "sanction-decided-date",
                    new Text("处分决定日期", "day of the sanction"),
                    new Text("该处分的决定日期。", "The day on which the sanction was decided.")),
            NewTerm.durationOf(
                    SANCTIONS.id(),
                    "time-since-sanction",
                    new Text("处分决定后时间", "time since the sanction"),
                    new Text(
                            "自该处分决定之日起至查询日早晨的时间。",
                            "The time from the day of the sanction to the morning of the date asked about.")),
            NewTerm.numberOf(
                    SANCTIONS.id(),
                    "years-after-sanction-year",
                    new Text("考核年度距处分年度的年数", "years from the year of the sanction to the year appraised"),
                    Unit.COUNT,
                    new Text(
                            "考核年度减去该处分决定所在年度的差, 处分当年为零; 问题不是年度考核的, 以查询日所在年度为考核年度。",
                            "The year appraised less the calendar year of the sanction, none for the same year; the "
                                    + "year of the date asked about where the question is not an annual appraisal.")),
            NewTerm.dateOf(
                    SANCTIONS.id(),
                    "sanction-restored-date",
                    new Text("恢复权利日期", "day of restoration of rights"),
                    new Text("该处分之后恢复权利的日期。", "The day on which rights were restored after the sanction.")),
            NewTerm.durationOf(
                    SANCTIONS.id(),
                    "time-since-restoration",
                    new Text("恢复权利后时间", "time since restoration of rights"),
                    new Text(
                            "自该处分之后恢复权利之日起至查询日早晨的时间; 当日尚未恢复的为零。",
                            "The time from the day of restoration of rights after the sanction to the morning of the "
                                    + "date asked about; none if they are not restored by then.")));

    private SanctionTerms() {}
}
