package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.scenario.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A case that is being tried: certain values of terms and of items. Immutable.
 *
 * @param question what is asked
 * @param values the certain values of the case by term; of every other term nothing is recorded
 * @param items the items of each collection, each with its certain values
 * @param more the collections that may have more items
 * @param approved the exceptions that were approved
 */
record Draft(
        Question question,
        Map<String, Known> values,
        Map<String, List<Map<String, Known>>> items,
        Set<String> more,
        Set<Given.Approved> approved) {

    /** This draft with one value of the case, or without it. */
    Draft with(String term, @Nullable Known value) {
        Map<String, Known> changed = new TreeMap<>(values);
        if (value == null) {
            changed.remove(term);
        } else {
            changed.put(term, value);
        }
        return new Draft(question, changed, items, more, approved);
    }

    Draft with(Question other) {
        return new Draft(other, values, items, more, approved);
    }

    Draft withItems(String collection, List<Map<String, Known>> all) {
        Map<String, List<Map<String, Known>>> changed = new TreeMap<>(items);
        changed.put(collection, List.copyOf(all));
        return new Draft(question, values, changed, more, approved);
    }

    Draft withMore(String collection, boolean may) {
        Set<String> changed = new TreeSet<>(more);
        if (may) {
            changed.add(collection);
        } else {
            changed.remove(collection);
        }
        return new Draft(question, values, items, changed, approved);
    }

    Draft withApproved(Set<Given.Approved> changed) {
        return new Draft(question, values, items, more, Set.copyOf(changed));
    }

    /** Everything that it states. */
    List<Given> given(TermCatalogue catalogue) {
        List<Given> all = new ArrayList<>();
        values.forEach((term, value) -> all.add(fact(term, value, catalogue)));
        items.forEach((collection, list) -> all.addAll(items(collection, list, catalogue)));
        more.forEach(collection -> all.add(new Given.MoreItems(collection)));
        all.add(new Given.NoApproval());
        all.addAll(approved);
        return all;
    }

    /** What it states otherwise than {@code base}. */
    List<Given> beyond(Draft base, TermCatalogue catalogue) {
        List<Given> own = new ArrayList<>();
        Set<String> terms = new TreeSet<>(values.keySet());
        terms.addAll(base.values.keySet());
        for (String term : terms) {
            Known value = values.get(term);
            if (value == null) {
                own.add(new Given.NotRecorded(term));
            } else if (!value.equals(base.values.get(term))) {
                own.add(fact(term, value, catalogue));
            }
        }
        items.forEach((collection, list) -> {
            List<Map<String, Known>> before = base.items.getOrDefault(collection, List.of());
            if (!list.equals(before) || !base.items.containsKey(collection)) {
                if (!before.isEmpty()) {
                    own.add(new Given.NoItem(collection));
                }
                if (!list.isEmpty() || before.isEmpty()) {
                    own.addAll(items(collection, list, catalogue));
                }
            }
        });
        more.stream().filter(one -> !base.more.contains(one)).forEach(one -> own.add(new Given.MoreItems(one)));
        approved.stream().filter(one -> !base.approved.contains(one)).forEach(own::add);
        return own;
    }

    private static List<Given> items(String collection, List<Map<String, Known>> list, TermCatalogue catalogue) {
        if (list.isEmpty()) {
            return List.of(new Given.NoItem(collection));
        }
        List<Given> all = new ArrayList<>();
        for (Map<String, Known> item : list) {
            List<Given> facts = new ArrayList<>();
            new TreeMap<>(item).forEach((term, value) -> facts.add(fact(term, value, catalogue)));
            all.add(new Given.OneItem(collection, facts));
        }
        return all;
    }

    private static Given fact(String term, Known value, TermCatalogue catalogue) {
        if (value instanceof Known.Flag flag) {
            return new Given.Fact(new Condition.Is(term, flag.canBeTrue()));
        }
        if (value instanceof Known.Choice choice) {
            return new Given.Fact(new Condition.Among(term, choice.codes(), true));
        }
        long ticks = ((Known.Range) value).low();
        Condition.Limit limit = catalogue.require(term).type() == TermType.DATE
                ? new Condition.Limit.OnDay(LocalDate.ofEpochDay(ticks))
                : new Condition.Limit.Amount(ticks);
        return new Given.Fact(new Condition.Compare(term, Relation.EQUAL, limit));
    }
}
