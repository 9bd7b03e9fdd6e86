package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.interpret.Interpreter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the smallest changes after which nothing bars any more: one change, else two, and so on.
 *
 * <p>Whatever changes would do, one of them has to change a value that a given barring clause reads, as it would go on
 * barring otherwise; so only the values of one clause are tried, one after the other, and the case with each of them is
 * looked at in the same way. That finds every smallest set that there is. Used once and thrown away.
 */
final class SmallestChanges {
    private static final int MOST_CHANGES = 6;
    private static final int MOST_ALTERNATIVES = 3;
    // Beyond that somebody is so far from being eligible that a list of changes helps nobody.
    private static final int MOST_DECISIONS = 5_000;

    private final Assessor assessor;
    private final Goal goal;
    private final CaseView now;
    private final List<SmallestChange> found = new ArrayList<>();
    private final Set<Set<Slot>> places = new HashSet<>();
    private int decisions;

    SmallestChanges(Assessor assessor, Goal goal, CaseView now) {
        this.assessor = assessor;
        this.goal = goal;
        this.now = now;
    }

    /** Up to three sets of changes of the same size, which is the smallest; empty where none was found. */
    List<SmallestChange> search() {
        for (int size = 1; size <= MOST_CHANGES && found.isEmpty() && decisions < MOST_DECISIONS; size++) {
            extend(now, new LinkedHashMap<>(), size);
        }
        return List.copyOf(found);
    }

    private void extend(CaseView view, Map<Slot, Known> changed, int left) {
        decisions++;
        List<Finding> findings = Interpreter.findings(assessor.inForce(), view);
        if (goal.reached(findings).canHold()) {
            take(view, changed);
            return;
        }
        List<Map<Slot, List<Known>>> ways = findings.stream()
                .filter(finding -> goal.leaves(finding) == Truth.FALSE)
                .map(bar -> ways(bar, view, changed.keySet(), findings))
                .toList();
        // The bar with the fewest ways out comes first: if it has none, there is nothing to try.
        Optional<Map<Slot, List<Known>>> narrowest =
                ways.stream().min(Comparator.comparingInt(SmallestChanges::number));
        if (narrowest.isPresent() && least(ways) <= left) {
            narrowest.get().forEach((slot, values) -> tryOut(slot, values, view, changed, left));
        }
    }

    /** The values that one barring clause reads and that can be others, with what they can be. */
    private static Map<Slot, List<Known>> ways(Finding bar, CaseView view, Set<Slot> changed, List<Finding> findings) {
        Map<Slot, List<Known>> ways = new LinkedHashMap<>();
        for (Slot slot : Leaves.slots(bar, view.catalogue())) {
            Optional<Known> value = changed.contains(slot) ? Optional.empty() : slot.in(view);
            value.map(known -> new Alternatives(slot, known).values(findings))
                    .filter(values -> !values.isEmpty())
                    .ifPresent(values -> ways.put(slot, values));
        }
        return ways;
    }

    private static int number(Map<Slot, List<Known>> ways) {
        return ways.values().stream().mapToInt(List::size).sum();
    }

    /** How many changes it takes at the least: one for each bar that shares no value with the ones before. */
    private static int least(List<Map<Slot, List<Known>>> ways) {
        Set<Slot> counted = new HashSet<>();
        int least = 0;
        for (Map<Slot, List<Known>> bar : ways) {
            if (Collections.disjoint(counted, bar.keySet())) {
                counted.addAll(bar.keySet());
                least++;
            }
        }
        return least;
    }

    private void tryOut(Slot slot, List<Known> values, CaseView view, Map<Slot, Known> changed, int left) {
        for (Known value : values) {
            Map<Slot, Known> more = new LinkedHashMap<>(changed);
            more.put(slot, value);
            if (found.size() == MOST_ALTERNATIVES || decisions >= MOST_DECISIONS) {
                return;
            }
            if (!places.contains(more.keySet())) {
                extend(slot.fill(view, value), more, left - 1);
            }
        }
    }

    /** Takes a set of changes; of those in the same places only the first, which is the nearest. */
    private void take(CaseView view, Map<Slot, Known> changed) {
        if (changed.isEmpty() || !places.add(Set.copyOf(changed.keySet()))) {
            return;
        }
        Assessment after = assessor.assess(view);
        if (!goal.reached(after.findings()).canHold()) {
            throw new IllegalStateException("The answer for the changed case (" + view.id()
                    + ") must be the same from every engine. Maybe the engine was closed.");
        }
        List<Change> changes = new ArrayList<>();
        changed.forEach((slot, value) -> changes.add(change(slot, value, after)));
        found.add(new SmallestChange(changes, after));
    }

    /** The change, with the comparison that it is about: the first one in the way that comes out otherwise with it. */
    private Change change(Slot slot, Known value, Assessment after) {
        Known before = slot.in(now).orElseThrow();
        List<Finding> findings = Interpreter.findings(assessor.inForce(), now);
        for (Finding finding : findings) {
            if (goal.leaves(finding) != Truth.FALSE) {
                continue;
            }
            for (ReadValue leaf : Leaves.of(finding).toList()) {
                Optional<ReadValue> other = same(leaf, finding, after);
                if (isAbout(slot, leaf, finding)
                        && other.isPresent()
                        && other.get().truth() != leaf.truth()) {
                    boolean holds = other.get().truth() == Truth.TRUE;
                    boolean scope = finding.applicability().contains(leaf);
                    return new Change(slot.term(), slot.item(), before, value, leaf.required(), holds, scope, null);
                }
            }
        }
        return new Change(slot.term(), slot.item(), before, value, Exactly.of(value), true, false, null);
    }

    private static boolean isAbout(Slot slot, ReadValue leaf, Finding finding) {
        return leaf.term().equals(slot.term().id())
                && Slot.of(slot.term(), finding.subject()).equals(slot);
    }

    /** The same comparison in the answer with the changes. */
    private static Optional<ReadValue> same(ReadValue leaf, Finding finding, Assessment after) {
        return after.findings().stream()
                .filter(other -> other.clause().id().equals(finding.clause().id())
                        && other.item().equals(finding.item())
                        && other.subject().equals(finding.subject()))
                .flatMap(Leaves::of)
                .filter(other -> other.term().equals(leaf.term()) && isSameRequirement(other, leaf))
                .findFirst();
    }

    private static boolean isSameRequirement(ReadValue one, ReadValue other) {
        return one.required().getClass() == other.required().getClass()
                && (one.required().equals(other.required()) || Exactly.isOfOtherTerms(one.required()));
    }
}
