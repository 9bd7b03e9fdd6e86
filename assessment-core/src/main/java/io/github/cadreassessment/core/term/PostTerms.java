package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** Terms about the posts held and the post asked for. */
final class PostTerms {
    static final List<Term> ALL = List.of(
            NewTerm.word(
                    "current-level",
                    new Text("现任职务层次", "current post level"),
                    BuiltInWords.POST_LEVELS,
                    new Text(
                            "查询日早晨所任职务中最高的层次; 没有任职的为科员级。",
                            "The highest level of the posts held on the morning of the date asked about; staff level "
                                    + "for somebody who holds none.")),
            NewTerm.duration(
                    "current-post-duration",
                    new Text("任现职年限", "time in the current post"),
                    new Text(
                            "自现任最高层次职务任职之日起至查询日早晨的时间, 同层次有几个的取任职最早的; 没有任职的为零。",
                            "The time since the post now held at the highest level began, of several such posts the "
                                    + "one that began first; none for somebody who holds no post.")),
            NewTerm.duration(
                    "latest-position-duration",
                    new Text("最近任职职位连续任职年限", "continuous time in the position held last"),
                    new Text(
                            "查询日以前开始最晚的任职, 其职位上连续任职的时间: 前一次的最后一日与后一次的第一日相接或者重叠的为连续;" + " 没有任职的为零。",
                            "The continuous time in the position of the post that began last before the date asked about; "
                                    + "stints are continuous where no day lies between them; none for somebody who held no "
                                    + "post.")),
            NewTerm.duration(
                    "current-level-duration",
                    new Text("任现职务层次年限", "time at the current post level"),
                    new Text(
                            "在现任职务层次任职时间的累计, 重叠的日子只算一次。",
                            "The total time in posts of the current level; a day that two posts share counts once.")),
            NewTerm.number(
                    "posts-at-current-level",
                    new Text("现任职务层次任职职位数", "positions held at the current post level"),
                    Unit.COUNT,
                    new Text(
                            "在现任职务层次任过的不同职位的个数。", "How many different positions have been held at the current level.")),
            NewTerm.number(
                    "posts-at-level-below-target",
                    new Text("拟任职务下一层次任职职位数", "positions held at the level below the post asked for"),
                    Unit.COUNT,
                    new Text(
                            "在拟任职务层次的下一层次任过的不同职位的个数。",
                            "How many different positions have been held at the level right below that of the post "
                                    + "asked for.")),
            NewTerm.duration(
                    "level-below-target-duration",
                    new Text("拟任职务下一层次任职年限", "time at the level below the post asked for"),
                    new Text(
                            "在拟任职务层次的下一层次任职时间的累计, 重叠的日子只算一次。",
                            "The total time in posts of the level right below that of the post asked for; a day that "
                                    + "two posts share counts once.")),
            NewTerm.flag(
                    "principal-post",
                    new Text("现任正职", "in a principal post"),
                    new Text("现任非正职", "not in a principal post"),
                    new Text(
                            "现任职务层次是正职。", "The current level, the highest of the posts now held, is a principal one.")),
            NewTerm.duration(
                    "deputy-duration",
                    new Text("副职任职年限", "time in deputy posts"),
                    new Text(
                            "在各层次副职岗位任职时间的累计, 重叠的日子只算一次。",
                            "The total time in deputy posts of any level; a day that two posts share counts once.")),
            NewTerm.duration(
                    "last-promotion-duration",
                    new Text("本次提拔任职年限", "time since the last promotion"),
                    new Text(
                            "自首次任现任职务层次职务之日起至查询日早晨的时间; 没有任过职的为零。",
                            "The time since a post of the current level first began; none for somebody who has held "
                                    + "no post.")),
            NewTerm.flag(
                    "on-trial",
                    new Text("在任职试用期", "in a trial period"),
                    new Text("不在任职试用期", "not in a trial period"),
                    new Text(
                            "记载为在任职试用期, 且试用期最后一日不早于查询日。",
                            "Recorded as in a trial period, the last day of which is not before the date asked "
                                    + "about.")),
            NewTerm.date(
                    "trial-start-date",
                    new Text("试用任职通知时间", "day of the notice of appointment on trial"),
                    new Text("任免机关发出试用任职通知的日期。", "The day of the notice of appointment on trial.")),
            NewTerm.duration(
                    "trial-duration",
                    new Text("试用任职时间", "time on trial"),
                    new Text(
                            "自试用任职通知之日起至查询日早晨的时间。",
                            "The time from the day of the notice of appointment on trial to the morning of the date "
                                    + "asked about.")),
            NewTerm.number(
                    "level-jump",
                    new Text("越级数", "levels skipped"),
                    Unit.COUNT,
                    new Text(
                            "现任职务层次与拟任职务层次之间隔着的层次数。",
                            "How many levels lie between the current level and that of the post asked for.")),
            NewTerm.word(
                    "target-level",
                    new Text("拟任职务层次", "level of the post asked for"),
                    BuiltInWords.POST_LEVELS,
                    new Text("查询的拟任职务的层次。", "The level of the post that is asked about.")),
            NewTerm.flag(
                    "target-principal",
                    new Text("拟任正职", "asked for a principal post"),
                    new Text("拟任非正职", "not asked for a principal post"),
                    new Text("查询的拟任职务是正职。", "The post that is asked about is a principal one.")));

    private PostTerms() {}
}
