package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a score can be, from what its items can be. The points of an item only rise, or only fall, when its term rises, so
 * they lie between those of the ends.
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
            int ticks = values.theCase().ticks(item.term());
            long one = share(item, counted.low(), ticks);
            long other = share(item, counted.high(), ticks);
            parts.add(new Part(
                    item, counted, new Known.Range(Math.min(one, other), Math.max(one, other), counted.missing())));
        }
        return List.copyOf(parts);
    }

    /**
     * The share in ticks, which are hundredths of a point; what is below one is left out.
     *
     * @param ticks how many ticks the unit of the term has, 1 or 100
     */
    private static long share(Score.Item item, long counted, int ticks) {
        long each = Math.abs(item.points());
        long most = (long) item.most() * Unit.POINT.ticks();
        // Beyond the greatest points more makes no difference, and nothing can overflow.
        long enough = ((item.most() + each - 1) / each + 1) * ticks;
        long points = Math.min(most, each * Math.max(0, Math.min(counted, enough)) * Unit.POINT.ticks() / ticks);
        return (item.isDeduction() ? most - points : points) * item.percent() / PERCENT;
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
