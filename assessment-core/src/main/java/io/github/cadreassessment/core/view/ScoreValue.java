package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a score can be, from what its items can be. Points never fall when a term rises, so the least of all items give the
 * least score and the greatest the greatest.
 */
public final class ScoreValue {
    private static final int PERCENT = 100;

    private ScoreValue() {}

    /**
     * What one item gives.
     *
     * @param item the item
     * @param counted what is known of its term
     * @param share what it adds to the score, in ticks of {@link Unit#POINT}
     */
    public record Part(Score.Item item, Known.Range counted, Known.Range share) {}

    /** What each item of {@code score} gives for the case. */
    public static List<Part> parts(TermValues values, Score score) {
        List<Part> parts = new ArrayList<>();
        for (Score.Item item : score.items()) {
            if (!(values.known(item.term()) instanceof Known.Range counted)) {
                throw new IllegalArgumentException(
                        "The term (" + item.term() + ") of a score must be a number. Maybe a rule was not checked.");
            }
            parts.add(new Part(
                    item,
                    counted,
                    new Known.Range(share(item, counted.low()), share(item, counted.high()), counted.missing())));
        }
        return List.copyOf(parts);
    }

    /** The share in ticks: hundredths of a point, as both the share and the points are whole. */
    private static long share(Score.Item item, long counted) {
        long enough = (item.most() + item.points() - 1L) / item.points();
        long points = Math.min(item.most(), item.points() * Math.max(0, Math.min(counted, enough)));
        return points * item.percent() * Unit.POINT.ticks() / PERCENT;
    }

    static Known of(CaseView view, Score score) {
        long low = 0;
        long high = 0;
        TreeSet<MissingFact> missing = new TreeSet<>();
        for (Part part : parts(view, score)) {
            low += part.share().low();
            high += part.share().high();
            if (!part.share().isCertain()) {
                missing.addAll(part.counted().missing());
            }
        }
        return new Known.Range(low, high, List.copyOf(missing));
    }
}
