package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the value of one place could be instead: one value for each way in which the comparisons that read it can come
 * out, the nearest first. Time that is counted only grows, dates on file stay, and so does what the question names.
 */
final class Alternatives {
    private static final Set<String> OF_THE_QUESTION = Set.of(
            "as-of-date",
            "target-level",
            "target-principal",
            "target-rank",
            "target-committee",
            "half-year-days",
            "six-months-days");
    // What was sanctioned, and how, is over.
    private static final Set<String> OVER = Set.of("sanction-kind", "years-after-sanction-year");
    // What is asked of somebody is for the organisation to say, and no change of the person.
    private static final Set<String> ASKED = Set.of("target-required", "target-assigned");
    private static final int STEPS_OF_A_PART = 12;

    private final Slot slot;
    private final Known now;

    Alternatives(Slot slot, Known now) {
        this.slot = slot;
        this.now = now;
    }

    /** The values, given everything that reads the place. */
    List<Known> values(List<Finding> findings) {
        Term term = slot.term();
        boolean stays = Stream.of(OF_THE_QUESTION, OVER, ASKED).anyMatch(terms -> terms.contains(term.id()));
        if (stays || term.type() == TermType.DATE) {
            return List.of();
        }
        Enumeration words = term.enumeration();
        return switch (term.type()) {
            case FLAG -> flags();
            case WORD -> words == null ? List.of() : otherWords(words);
            case NUMBER, DURATION -> numbers(findings);
            case DATE -> List.of();
        };
    }

    private List<Known> flags() {
        Known.Flag flag = (Known.Flag) now;
        return Stream.of(true, false)
                .filter(yes -> !(flag.isCertain() && flag.canBeTrue() == yes))
                .<Known>map(yes -> Known.exactly(yes.booleanValue()))
                .toList();
    }

    private List<Known> otherWords(Enumeration words) {
        List<String> codes = words.words().stream().map(Word::code).toList();
        List<String> present = ((Known.Choice) now).codes();
        int at = codes.indexOf(present.get(0));
        return codes.stream()
                .filter(code -> !(now.isCertain() && present.contains(code)))
                .sorted(Comparator.comparingInt(code -> Math.abs(codes.indexOf(code) - at)))
                .map(Known::exactly)
                .toList();
    }

    private List<Known> numbers(List<Finding> findings) {
        Known.Range range = (Known.Range) now;
        TreeSet<Long> marks = new TreeSet<>();
        for (Finding finding : findings) {
            Leaves.of(finding).forEach(leaf -> {
                if (slot.equals(Slot.of(slot.term(), finding.subject()))) {
                    addMarks(leaf, marks);
                }
            });
        }
        boolean grows = slot.term().convention() != null;
        return marks.stream()
                .filter(number -> number >= 0 && (!range.isCertain() || number != range.low()))
                .filter(number -> !grows || number > range.low())
                .sorted(Comparator.comparingLong((Long number) -> distance(number, range))
                        .thenComparing(Comparator.naturalOrder()))
                .map(number -> Known.exactly(number.longValue()))
                .toList();
    }

    private static long distance(long number, Known.Range range) {
        return number < range.low() ? range.low() - number : Math.max(0, number - range.high());
    }

    /** The places next to which a comparison changes, and those themselves. */
    private void addMarks(ReadValue leaf, Set<Long> marks) {
        String term = slot.term().id();
        Required required = leaf.required();
        if (leaf.term().equals(term)) {
            Leaves.limits(required).forEach(limit -> around(limit, marks));
        }
        if (leaf.known() instanceof Known.Range value
                && required instanceof Required.OtherTerm other
                && other.term().equals(term)) {
            around(value.low(), marks);
            around(value.high(), marks);
        }
        if (required instanceof Required.Sum sum
                && now instanceof Known.Range range
                && sum.parts().stream().anyMatch(part -> part.term().equals(term))) {
            // Each unit more or less moves the sum by a step; further ones are beyond what such rules count.
            for (int step = -STEPS_OF_A_PART; step <= STEPS_OF_A_PART; step++) {
                marks.add(range.low() + (long) step * slot.term().unit().ticks());
            }
        }
    }

    private static void around(long limit, Set<Long> marks) {
        marks.add(limit - 1);
        marks.add(limit);
        marks.add(limit + 1);
    }
}
