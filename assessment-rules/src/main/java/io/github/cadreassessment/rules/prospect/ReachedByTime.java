package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.view.CaseView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes, while days pass, which of the changes that are called for time brings by itself. Used once and thrown away. */
final class ReachedByTime {
    private final List<SmallestChange> alternatives;
    private final Set<Change> waiting;
    private final Map<Change, LocalDate> reached = new HashMap<>();

    ReachedByTime(List<SmallestChange> alternatives) {
        this.alternatives = alternatives;
        this.waiting = alternatives.stream()
                .flatMap(alternative -> alternative.changes().stream())
                .collect(Collectors.toSet());
    }

    void see(CaseView view) {
        waiting.removeIf(change -> {
            boolean there = new Slot(change.term(), change.item())
                    .in(view)
                    .filter(known -> isReached(known, change))
                    .isPresent();
            if (there) {
                reached.put(change, view.question().asOf());
            }
            return there;
        });
    }

    /** Whether the value is as it would have to be, or beyond it. */
    private static boolean isReached(Known known, Change change) {
        if (known instanceof Known.Range range
                && change.now() instanceof Known.Range now
                && change.then() instanceof Known.Range then) {
            return then.low() > now.low() ? range.low() >= then.low() : range.high() <= then.low();
        }
        return known.equals(change.then());
    }

    /** The changes, each with the day on which time brings it. */
    List<SmallestChange> changes() {
        return alternatives.stream()
                .map(alternative -> new SmallestChange(
                        alternative.changes().stream().map(this::dated).toList(), alternative.after()))
                .toList();
    }

    private Change dated(Change change) {
        LocalDate day = reached.get(change);
        return day == null ? change : change.reachedOn(day);
    }
}
