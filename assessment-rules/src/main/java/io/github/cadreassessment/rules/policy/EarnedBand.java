package io.github.cadreassessment.rules.policy;

import io.github.cadreassessment.core.cadre.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The points that earn a grade. Immutable and thread-safe.
 *
 * @param grade the grade
 * @param term the score
 * @param from the least, in ticks; {@link Long#MIN_VALUE} where there is none
 * @param to up to but without this; {@link Long#MAX_VALUE} where there is no end
 */
public record EarnedBand(Grade grade, String term, long from, long to) {
    /**
     * Whether every score earns exactly one grade, and more points never a lower one; on this the fold of grades relies.
     */
    public static boolean tile(List<EarnedBand> bands) {
        List<EarnedBand> rising = new ArrayList<>(bands);
        rising.sort(Comparator.comparingLong(EarnedBand::from));
        boolean whole = !rising.isEmpty()
                && rising.get(0).from() == Long.MIN_VALUE
                && rising.get(rising.size() - 1).to() == Long.MAX_VALUE;
        for (int i = 1; i < rising.size(); i++) {
            EarnedBand below = rising.get(i - 1);
            EarnedBand above = rising.get(i);
            whole &= below.to() == above.from()
                    && below.term().equals(above.term())
                    && below.grade().compareTo(above.grade()) < 0;
        }
        return whole;
    }
}
