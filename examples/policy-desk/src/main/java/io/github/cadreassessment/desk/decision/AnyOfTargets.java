package io.github.cadreassessment.desk.decision;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.view.CaseView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The case of somebody whose next level is not certain: of every term it knows only what holds whichever level it is, so
 * that an answer that depends on the level comes out undetermined and asks for the posts.
 */
final class AnyOfTargets {
    private AnyOfTargets() {}

    /**
     * The case that is {@code lowest} or one of {@code others}, which are of the same cadre.
     *
     * @param present the term on whose value it depends which it is
     */
    static CaseView of(CaseView lowest, List<CaseView> others, String present) {
        List<MissingFact> why = lowest.known(present).missing();
        Map<String, Known> values = new HashMap<>(lowest.values());
        for (CaseView other : others) {
            other.values().forEach((term, known) -> values.merge(term, known, (one, two) -> either(one, two, why)));
        }
        CaseView view = lowest;
        for (Map.Entry<String, Known> value : values.entrySet()) {
            view = view.with(value.getKey(), value.getValue());
        }
        return view.withApprovals(forAnyLevel(lowest.approvals()));
    }

    private static Known either(Known one, Known other, List<MissingFact> why) {
        if (one.equals(other)) {
            return one;
        }
        TreeSet<MissingFact> facts = new TreeSet<>(why);
        facts.addAll(one.missing());
        facts.addAll(other.missing());
        List<MissingFact> missing = List.copyOf(facts);
        if (one instanceof Known.Range a && other instanceof Known.Range b) {
            return new Known.Range(Math.min(a.low(), b.low()), Math.max(a.high(), b.high()), missing);
        }
        if (one instanceof Known.Flag a && other instanceof Known.Flag b) {
            return new Known.Flag(a.canBeTrue() || b.canBeTrue(), a.canBeFalse() || b.canBeFalse(), missing);
        }
        List<String> codes = new ArrayList<>(((Known.Choice) one).codes());
        codes.addAll(((Known.Choice) other).codes());
        return new Known.Choice(codes, missing);
    }

    /** An approval for one level may not be for the level that it turns out to be. */
    private static History<Approval> forAnyLevel(History<Approval> approvals) {
        List<Approval> forAny = approvals.rows().stream()
                .filter(approval -> approval.target() == null)
                .toList();
        return forAny.size() == approvals.rows().size()
                ? approvals
                : new History<>(forAny, new Incomplete(Why.NOT_DECLARED));
    }
}
