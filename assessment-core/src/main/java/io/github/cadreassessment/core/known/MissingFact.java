package io.github.cadreassessment.core.known;

import java.util.Comparator;

/**
 * One fact that is missing, for one person.
 *
 * <p>Immutable and thread-safe; ordered by fact, item and reason, so that lists of them come out the same everywhere.
 *
 * @param fact what is missing
 * @param item the id of the item that it is about, such as a target; empty where it is about the person
 * @param reason why it is missing
 */
public record MissingFact(Fact fact, String item, Reason reason) implements Comparable<MissingFact> {
    private static final Comparator<MissingFact> ORDER = Comparator.comparing(MissingFact::fact)
            .thenComparing(MissingFact::item)
            .thenComparing(MissingFact::reason);

    /** A fact about the person that nobody recorded. */
    public static MissingFact notRecorded(Fact fact) {
        return new MissingFact(fact, "", Reason.NOT_RECORDED);
    }

    @Override
    public int compareTo(MissingFact other) {
        return ORDER.compare(this, other);
    }

    /** Why a fact is missing. */
    public enum Reason {
        /** Nothing is recorded, or only a part (such as a year without a day). */
        NOT_RECORDED,
        /** Nobody declared the table complete for the date asked about. */
        TABLE_NOT_COMPLETE,
        /** A row was rejected, so what it said is lost. */
        ROW_REJECTED,
        /** Two records contradict each other. */
        CONTRADICTORY,
        /** The organisation has not done its part; it is to be settled by the unit and is not held against the person. */
        ORGANISATION_GAP
    }
}
