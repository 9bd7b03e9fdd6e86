package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.view.ItemView;
import io.github.cadreassessment.core.view.TermValues;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Collects, while rules fire, which statuses are possible for which clause item and subject.
 *
 * <p>Not thread-safe: one for each session. What it collects does not depend on the order in which rules fire, except
 * for the order of its keys.
 */
public final class PossibleStatuses {
    private final Map<Key, Set<Status>> statuses = new LinkedHashMap<>();

    /** Says that {@code status} is possible for the clause item, about the case or the item that {@code subject} is. */
    public void add(TermValues subject, String clause, String item, String status) {
        add(clause, item, subject instanceof ItemView view ? view.id() : "", status);
    }

    /** Says that {@code status} is possible for the collection having no item on file, or others than those. */
    public void addForNoItem(String clause, String item, String status) {
        add(clause, item, Finding.NO_ITEM, status);
    }

    private void add(String clause, String item, String subject, String status) {
        statuses.computeIfAbsent(new Key(clause, item, subject), key -> EnumSet.noneOf(Status.class))
                .add(Status.valueOf(status));
    }

    /** What was said to be possible, empty where nothing was. */
    public Set<Status> of(String clause, String item, String subject) {
        return statuses.getOrDefault(new Key(clause, item, subject), Set.of());
    }

    /** How many clause items and subjects something was said about. */
    public int size() {
        return statuses.size();
    }

    @Override
    public String toString() {
        return statuses.toString();
    }

    private record Key(String clause, String item, String subject) {
        @Override
        public String toString() {
            return clause + (item.isEmpty() ? "" : "(" + item + ")") + (subject.isEmpty() ? "" : "[" + subject + "]");
        }
    }
}
