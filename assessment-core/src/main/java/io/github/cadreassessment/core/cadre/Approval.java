package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An approval of an exception to one clause. Immutable and thread-safe.
 *
 * @param clause the id of the clause that it is an exception to
 * @param authority who approved
 * @param granted the day it was granted
 * @param lastValidDay the last day on which it may be used; unknown where that is not recorded
 * @param openEnded whether it is recorded as valid until further notice; {@code lastValidDay} then counts for nothing
 * @param target the level that it is for; {@code null}: for any
 */
public record Approval(
        String clause,
        Authority authority,
        PartialDate granted,
        PartialDate lastValidDay,
        boolean openEnded,
        @Nullable PostLevel target) {}
