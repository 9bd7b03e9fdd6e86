package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The single comparisons that decide a finding, and the places whose values they read. */
final class Leaves {
    private Leaves() {}

    /**
     * The comparisons that count: what is asked, what may be made up for, whom the clause is for, and the limits of an
     * exception where there is an approval that they could make good.
     */
    static Stream<ReadValue> of(Finding finding) {
        Truth approval = finding.approval();
        boolean approved = approval != null && approval.canHold();
        return Stream.of(
                        finding.values(),
                        finding.excuse(),
                        finding.applicability(),
                        approved ? finding.limits() : List.<ReadValue>of())
                .flatMap(List::stream);
    }

    /** The places that decide {@code finding}, in the order of its comparisons. */
    static Set<Slot> slots(Finding finding, TermCatalogue catalogue) {
        Set<Slot> slots = new LinkedHashSet<>();
        of(finding)
                .forEach(leaf -> terms(leaf).forEach(term -> {
                    Term known = catalogue.require(term);
                    if (known.collection().isEmpty() || !finding.subject().equals(Finding.NO_ITEM)) {
                        slots.add(Slot.of(known, finding.subject()));
                    }
                }));
        return slots;
    }

    private static List<String> terms(ReadValue leaf) {
        List<String> terms = new ArrayList<>(List.of(leaf.term()));
        if (leaf.required() instanceof Required.OtherTerm other) {
            terms.add(other.term());
        }
        if (leaf.required() instanceof Required.Sum sum) {
            sum.parts().forEach(part -> terms.add(part.term()));
        }
        return terms;
    }

    /** The numbers that a value is compared with. */
    static Stream<Long> limits(Required required) {
        if (required instanceof Required.Amount amount) {
            return Stream.of(amount.ticks());
        }
        if (required instanceof Required.Sum sum) {
            return Stream.of(sum.low(), sum.high());
        }
        if (required instanceof Required.OtherTerm other && other.known() instanceof Known.Range range) {
            return Stream.of(range.low(), range.high());
        }
        return Stream.of();
    }
}
