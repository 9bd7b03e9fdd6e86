package io.github.cadreassessment.rules.finding;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.ItemView;
import io.github.cadreassessment.core.view.TermValues;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import java.util.ArrayList;
import java.util.List;

/**
 * What a clause is decided about: the case, one item of a collection, or the collection's having no item on file or
 * others than those.
 *
 * @param values what can be read
 * @param id the id in the finding
 */
record Subject(TermValues values, String id) {
    /** All subjects of {@code clause}, items in the order of their ids. */
    static List<Subject> of(ClauseInForce clause, CaseView view) {
        ForEach forEach = clause.forEach();
        if (forEach == null) {
            return List.of(new Subject(view, ""));
        }
        List<Subject> subjects = new ArrayList<>();
        for (ItemView item : view.items(forEach.collection())) {
            subjects.add(new Subject(item, item.id()));
        }
        if (view.mayBeEmpty(forEach.collection()) || view.mayHaveMore(forEach.collection())) {
            subjects.add(new Subject(view, Finding.NO_ITEM));
        }
        return subjects;
    }

    boolean isNoItem() {
        return id.equals(Finding.NO_ITEM);
    }
}
