package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.known.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the answer changes with time, if nothing else changes: see {@link
 * io.github.cadreassessment.core.cadre.FileAhead}. Immutable and thread-safe.
 *
 * @param goal what is looked for
 * @param from the first day that was decided
 * @param through the last day that was decided
 * @param now whether the goal is reached on the first day
 * @param turns every change of that, in order of time
 * @param notInForce the stretches of time on which the policy says nothing, so that they have no answer
 */
public record Outlook(
        Goal goal, LocalDate from, LocalDate through, Truth now, List<Turn> turns, List<Days> notInForce) {
    public Outlook {
        turns = List.copyOf(turns);
        notInForce = List.copyOf(notInForce);
    }

    /**
     * A stretch of time.
     *
     * @param first its first day
     * @param last its last day
     */
    public record Days(LocalDate first, LocalDate last) {}

    /** The first day on which the goal is certainly reached, after one on which it is not; empty where it never is. */
    public Optional<Turn> reached() {
        return first(Truth.TRUE);
    }

    /**
     * The first day on which nothing bars any more, though facts are needed that are missing; empty where it does not bar
     * now, or no such day is before that of {@link #reached}.
     */
    public Optional<Turn> unbarred() {
        Optional<Turn> open = now == Truth.FALSE ? first(Truth.UNKNOWN) : Optional.empty();
        Optional<Turn> certain = reached();
        return open.filter(
                turn -> certain.isEmpty() || turn.day().isBefore(certain.get().day()));
    }

    /**
     * The first day on which it is certainly not reached any more: after {@link #reached}; where it never is, after the
     * first day on which it might have been.
     */
    public Optional<Turn> lost() {
        LocalDate after = reached().map(Turn::day).orElse(from);
        return turns.stream()
                .filter(turn -> turn.after() == Truth.FALSE && turn.day().isAfter(after))
                .findFirst();
    }

    private Optional<Turn> first(Truth after) {
        return turns.stream().filter(turn -> turn.after() == after).findFirst();
    }
}
