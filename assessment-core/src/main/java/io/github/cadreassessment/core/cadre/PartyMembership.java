package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Membership of the Party. Immutable and thread-safe.
 *
 * @param member whether the person is a member (probationary members are); {@code null}: not recorded
 * @param admitted the day of admission as a probationary member
 * @param fullSince the day of becoming a full member
 */
public record PartyMembership(@Nullable Boolean member, PartialDate admitted, PartialDate fullSince) {
    /** Nothing is recorded. */
    public static final PartyMembership UNKNOWN =
            new PartyMembership(null, PartialDate.unknown(), PartialDate.unknown());
}
