package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.ItemView;
import java.util.Optional;

/**
 * The place of a value in a case.
 *
 * @param term the term
 * @param item the id of the item; empty for a value of the case
 */
record Slot(Term term, String item) {
    /** The place of a term that was read for {@code subject}; what is of the case is one place, for whichever item. */
    static Slot of(Term term, String subject) {
        return new Slot(term, term.collection().isEmpty() ? "" : subject);
    }

    /** What is there; empty where the case has no such item. */
    Optional<Known> in(CaseView view) {
        if (item.isEmpty()) {
            return Optional.of(view.known(term.id()));
        }
        return view.items(term.collection()).stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .map((ItemView one) -> one.known(term.id()));
    }

    CaseView fill(CaseView view, Known value) {
        return item.isEmpty() ? view.with(term.id(), value) : view.withItem(term.collection(), item, term.id(), value);
    }
}
