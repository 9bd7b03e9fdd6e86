package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.explanation.ValueWords;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the clauses that bring a change, and what is different for them, from what was found before and after it. */
final class CauseSearch {
    private final TermCatalogue catalogue;
    private final Goal goal;
    private final List<Finding> before;
    private final List<Finding> after;

    CauseSearch(TermCatalogue catalogue, Goal goal, List<Finding> before, List<Finding> after) {
        this.catalogue = catalogue;
        this.goal = goal;
        this.before = before;
        this.after = after;
    }

    /**
     * The clauses. Where the change is for the better, those that stood in the way before, as much as the whole answer
     * did, and do so less now; where it is for the worse, the other way round.
     */
    List<Cause> causes() {
        boolean better = rank(goal.reached(after)) > rank(goal.reached(before));
        List<Finding> worse = better ? before : after;
        Truth reached = goal.reached(worse);
        Map<String, Truth> inTheWay = byClause(worse);
        Map<String, Truth> other = byClause(better ? after : before);
        return worse.stream()
                .map(Finding::clause)
                .filter(clause -> inTheWay.get(clause.id()) == reached)
                .filter(clause -> rank(other.getOrDefault(clause.id(), Truth.TRUE)) > rank(reached))
                .distinct()
                .map(clause -> new Cause(clause, why(clause)))
                .toList();
    }

    private Map<String, Truth> byClause(List<Finding> findings) {
        Map<String, Truth> truths = new HashMap<>();
        findings.forEach(finding -> truths.merge(finding.clause().id(), goal.leaves(finding), Truth::and));
        return truths;
    }

    private static int rank(Truth truth) {
        return switch (truth) {
            case FALSE -> 0;
            case UNKNOWN -> 1;
            case TRUE -> 2;
        };
    }

    private Text why(Clause clause) {
        Set<Text> different = new LinkedHashSet<>();
        boolean same = true;
        for (Finding now : of(clause, after)) {
            List<Finding> then = of(clause, before).stream()
                    .filter(one ->
                            one.item().equals(now.item()) && one.subject().equals(now.subject()))
                    .toList();
            same &= !then.isEmpty();
            then.forEach(one -> add(one, now, different));
        }
        if (different.isEmpty()) {
            return same ? Text.NONE : ProspectMessage.OTHER_ITEMS.text();
        }
        return ProspectMessage.COMMA.between(List.copyOf(different));
    }

    private static List<Finding> of(Clause clause, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.clause().id().equals(clause.id()))
                .toList();
    }

    private void add(Finding then, Finding now, Set<Text> different) {
        if (then.approval() != now.approval()) {
            different.add((now.approval() == Truth.TRUE
                            ? ProspectMessage.APPROVAL_BEGINS
                            : then.approval() == Truth.TRUE
                                    ? ProspectMessage.APPROVAL_ENDS
                                    : ProspectMessage.APPROVAL_CHANGES)
                    .text());
        }
        List<ReadValue> earlier = new ArrayList<>(all(then).toList());
        ValueWords words = new ValueWords(catalogue);
        all(now).forEach(value -> {
            boolean changed = earlier.stream()
                    .anyMatch(old -> old.term().equals(value.term())
                            && old.required().equals(value.required())
                            && old.truth() != value.truth());
            if (changed) {
                Term term = catalogue.require(value.term());
                Text found = words.found(term, value.known());
                different.add(
                        term.type() == TermType.FLAG
                                ? found
                                : ProspectMessage.VALUE.with(ValueWords.name(term), found));
            }
        });
    }

    private static Stream<ReadValue> all(Finding finding) {
        return Stream.of(finding.applicability(), finding.values(), finding.excuse(), finding.limits())
                .flatMap(List::stream);
    }
}
