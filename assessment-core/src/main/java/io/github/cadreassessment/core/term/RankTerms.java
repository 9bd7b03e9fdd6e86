package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Terms about ranks, and the terms for the time at each level of post and at each rank. */
public final class RankTerms {
    /** The code of the word for somebody without a rank. */
    public static final String NO_RANK = "NONE";

    static final List<Term> ALL = all();

    private RankTerms() {}

    /** The id of the term for the total time in posts of this level. */
    public static String timeAt(PostLevel level) {
        return id(level.name());
    }

    /** The id of the term for the total time at this rank. */
    public static String timeAt(Rank rank) {
        return id(rank.name());
    }

    private static String id(String name) {
        return "time-at-" + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Term> all() {
        List<Term> terms = new ArrayList<>();
        terms.add(NewTerm.word(
                "current-rank",
                new Text("现任职级", "current rank"),
                BuiltInWords.RANKS,
                new Text(
                        "查询日早晨所任职级中最高的一个; 没有职级的为无职级。",
                        "The highest of the ranks held on the morning of the date asked about; no rank for somebody "
                                + "who holds none.")));
        terms.add(NewTerm.duration(
                "current-rank-duration",
                new Text("任现职级年限", "time at the current rank"),
                new Text(
                        "查询日之前任现任职级时间的累计, 重叠的日子只算一次; 没有职级的为零。",
                        "The total time at the current rank before the date asked about; a day that two stints share "
                                + "counts once; none for somebody without a rank.")));
        terms.add(NewTerm.word(
                "target-rank",
                new Text("拟晋升职级", "rank asked for"),
                BuiltInWords.RANKS,
                new Text("查询的拟晋升职级。", "The rank that is asked about.")));
        terms.add(NewTerm.number(
                "rank-jump",
                new Text("越职级数", "ranks skipped"),
                Unit.COUNT,
                new Text(
                        "现任职级与拟晋升职级之间隔着的职级数; 无职级的, 为低于拟晋升职级的职级数。",
                        "How many ranks lie between the current rank and the one asked for; for somebody without a "
                                + "rank, how many lie below the one asked for.")));
        terms.add(NewTerm.duration(
                "time-below-township-principal",
                new Text("任乡科级副职或三四级主任科员累计年限", "total time below a township-level principal post"),
                new Text(
                        "查询日之前任乡科级副职, 或三级、四级主任科员时间的累计, 重叠的日子只算一次。",
                        "The total time before the date asked about in township-level deputy posts, or as third- or "
                                + "fourth-rank principal clerk; a day that two of them share counts once.")));
        terms.add(NewTerm.duration(
                "time-from-first-clerk",
                new Text("任一级科员以上职级累计年限", "total time as first-rank clerk or above"),
                new Text(
                        "查询日之前任一级科员以及更高职级时间的累计, 重叠的日子只算一次。",
                        "The total time before the date asked about at the rank of first-rank clerk or a higher one; "
                                + "a day that two stints share counts once.")));
        for (PostLevel level : PostLevel.values()) {
            if (level != PostLevel.STAFF) {
                terms.add(timeIn(level));
            }
        }
        for (Rank rank : Rank.values()) {
            terms.add(timeIn(rank));
        }
        return List.copyOf(terms);
    }

    private static Term timeIn(PostLevel level) {
        Text name = level.phrase();
        return NewTerm.duration(
                timeAt(level),
                new Text("任" + name.zh() + "年限", "time at " + name.en()),
                new Text(
                        "查询日之前任" + name.zh() + "时间的累计, 重叠的日子只算一次。",
                        "The total time before the date asked about in posts of this level: " + name.en()
                                + "; a day that two posts share counts once."));
    }

    private static Term timeIn(Rank rank) {
        Text name = rank.phrase();
        return NewTerm.duration(
                timeAt(rank),
                new Text("任" + name.zh() + "年限", "time as " + name.en()),
                new Text(
                        "查询日之前任" + name.zh() + "时间的累计, 重叠的日子只算一次。",
                        "The total time before the date asked about at this rank: " + name.en()
                                + "; a day that two stints share counts once."));
    }
}
