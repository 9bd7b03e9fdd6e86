package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** Terms about stints at the grassroots. */
final class GrassrootsTerms {
    static final List<Term> ALL = List.of(
            NewTerm.number(
                    "grassroots-count",
                    new Text("基层锻炼次数", "grassroots stints"),
                    Unit.TIMES,
                    new Text(
                            "查询日之前开始的基层锻炼的次数。",
                            "How many stints at the grassroots began before the date asked about.")),
            NewTerm.duration(
                    "grassroots-duration",
                    new Text("基层工作经历累计", "total grassroots experience"),
                    new Text(
                            "查询日之前各次基层锻炼时间的累计, 重叠的日子只算一次。",
                            "The total time of stints at the grassroots before the date asked about; a day that two "
                                    + "stints share counts once.")),
            NewTerm.duration(
                    "grassroots-formal-duration",
                    new Text("基层正式任职累计", "total grassroots experience in posts"),
                    new Text(
                            "查询日之前各次基层锻炼时间的累计, 不含基层挂职, 重叠的日子只算一次。",
                            "The total time of stints at the grassroots other than secondments before the date asked "
                                    + "about; a day that two stints share counts once.")),
            NewTerm.flag(
                    "grassroots-current",
                    new Text("正在基层锻炼", "now at the grassroots"),
                    new Text("不在基层锻炼", "not now at the grassroots"),
                    new Text(
                            "查询日早晨有已经开始、尚未结束的基层锻炼。",
                            "A stint at the grassroots has begun and has not ended on the morning of the date asked "
                                    + "about.")),
            NewTerm.number(
                    "township-post-count",
                    new Text("乡镇任职次数", "township posts held"),
                    Unit.TIMES,
                    new Text(
                            "查询日之前开始的乡镇任职的次数。",
                            "How many stints in a township post began before the date asked about.")),
            NewTerm.number(
                    "village-station-count",
                    new Text("驻村次数", "village stations"),
                    Unit.TIMES,
                    new Text(
                            "查询日之前开始的驻村的次数。",
                            "How many stints stationed in a village began before the date asked about.")));

    private GrassrootsTerms() {}
}
