package io.github.cadreassessment.rules.finding;

import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One single comparison of a clause, read for one subject. Immutable and thread-safe.
 *
 * @param part where in the clause it stands
 * @param item the number of the item, where it stands in one; empty otherwise, and where the item has no number
 * @param index which of the comparisons of that part it is, from 0
 * @param leaf the comparison
 * @param truth whether it holds; its failure is {@link Truth#FALSE} even where the policy leaves that pending
 * @param value what was read
 */
public record LeafRead(Part part, String item, int index, Formula.Leaf leaf, Truth truth, ReadValue value) {
    /** Where in a clause a comparison stands. */
    public enum Part {
        /** In what says whom the clause is for. */
        WHO,
        /** In an item. */
        ITEM,
        /** In the reason for which it may be made up for later. */
        EXCUSE,
        /** In the limits of its exception. */
        LIMITS
    }

    /**
     * What an item of a clause came to for one subject, with its comparisons.
     *
     * @param possible the possible statuses
     * @param isForNoItem whether it is about a collection that has no item on file, or may have others
     */
    public record OfItem(
            ClauseInForce clause, String item, Set<Status> possible, boolean isForNoItem, List<LeafRead> leaves) {
        public OfItem {
            possible = Set.copyOf(possible);
            leaves = List.copyOf(leaves);
        }
    }

    /** Every item of {@code clause} for every subject of {@code view}. */
    public static List<OfItem> of(ClauseInForce clause, CaseView view) {
        List<OfItem> all = new ArrayList<>();
        for (Subject subject : Subject.of(clause, view)) {
            for (ClauseReading reading : ClauseReading.of(clause, view)) {
                if (reading.subject().equals(subject.id())) {
                    List<LeafRead> leaves = new ArrayList<>();
                    String item = reading.item().number();
                    read(Part.WHO, "", clause.applies(), subject, leaves);
                    boolean isFor = reading.applies().truth() == Truth.TRUE;
                    if (isFor && !subject.isNoItem()) {
                        read(Part.ITEM, item, reading.item().condition(), subject, leaves);
                    }
                    if (isFor && clause.later() != null) {
                        read(Part.EXCUSE, "", clause.later().excuse(), subject, leaves);
                    }
                    if (isFor && clause.route() != null) {
                        Subject ofTheCase = new Subject(view, "");
                        read(Part.LIMITS, "", clause.route().within(), ofTheCase, leaves);
                    }
                    all.add(new OfItem(clause, item, reading.possible(), subject.isNoItem(), leaves));
                }
            }
        }
        return all;
    }

    /** The comparisons of {@code formula}, in the order of the rule. */
    public static List<Formula.Leaf> leaves(Formula formula) {
        List<Formula.Leaf> leaves = new ArrayList<>();
        add(formula, leaves);
        return leaves;
    }

    private static void add(Formula formula, List<Formula.Leaf> leaves) {
        if (formula instanceof Formula.All all) {
            all.formulas().forEach(member -> add(member, leaves));
        } else if (formula instanceof Formula.Any any) {
            any.formulas().forEach(member -> add(member, leaves));
        } else {
            leaves.add((Formula.Leaf) formula);
        }
    }

    private static void read(Part part, String item, Formula formula, Subject subject, List<LeafRead> all) {
        List<Formula.Leaf> leaves = leaves(formula);
        for (int i = 0; i < leaves.size(); i++) {
            Formula.Leaf leaf = leaves.get(i);
            ReadValue value = LeafReading.read(withoutPending(leaf), subject.values());
            all.add(new LeafRead(part, item, i, leaf, value.truth(), value));
        }
    }

    private static Formula.Leaf withoutPending(Formula.Leaf leaf) {
        if (leaf instanceof Formula.Compare compare) {
            return new Formula.Compare(compare.term(), compare.relation(), compare.limit(), false);
        }
        if (leaf instanceof Formula.Is is) {
            return new Formula.Is(is.term(), is.yes(), false);
        }
        Formula.Among among = (Formula.Among) leaf;
        return new Formula.Among(among.term(), among.codes(), among.in(), false);
    }

    /** By how many ticks the value read is above what it was compared with; empty where one of them is not certain. */
    public OptionalLong distance() {
        if (!(value.known() instanceof Known.Range range) || !range.isCertain()) {
            return OptionalLong.empty();
        }
        OptionalLong limit = limit(value.required());
        return limit.isEmpty() ? limit : OptionalLong.of(range.low() - limit.getAsLong());
    }

    private static OptionalLong limit(Required required) {
        if (required instanceof Required.Amount amount) {
            return OptionalLong.of(amount.ticks());
        }
        if (required instanceof Required.Day day) {
            return OptionalLong.of(day.day().toEpochDay());
        }
        if (required instanceof Required.Sum sum && sum.low() == sum.high()) {
            return OptionalLong.of(sum.low());
        }
        if (required instanceof Required.OtherTerm other
                && other.known() instanceof Known.Range range
                && range.isCertain()) {
            return OptionalLong.of(range.low());
        }
        return OptionalLong.empty();
    }
}
