package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.drl.DrlToken.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the first place where a text differs from what the policy read from it is written as, and says why. */
final class DrlDifference {
    private final List<DrlToken> given;
    private final List<DrlToken> expected;
    private final List<DrlToken> sources;

    private DrlDifference(List<DrlToken> given, List<DrlToken> expected, List<DrlToken> sources) {
        this.given = given;
        this.expected = expected;
        this.sources = sources;
    }

    /**
     * Adds the first difference to the problems, if there is one.
     *
     * @param given the tokens of the text
     * @param expected the tokens of the policy read from it, written again
     * @param sources those of {@code given} that the policy was read from
     */
    static void tell(List<DrlToken> given, List<DrlToken> expected, List<DrlToken> sources, DrlProblems problems) {
        for (int i = 0; i < given.size(); i++) {
            // Both lists end with the only token of kind END, so the shorter one differs there at the latest.
            if (!given.get(i).readsAs(expected.get(i))) {
                new DrlDifference(given, expected, sources).tell(i, problems);
                return;
            }
        }
    }

    private void tell(int index, DrlProblems problems) {
        DrlToken here = given.get(index);
        DrlToken wanted = expected.get(index);
        Optional<DrlToken> source = here.kind() == wanted.kind() ? source(index) : Optional.empty();
        Text message = source.isPresent()
                ? PolicyMessages.saysOtherwise(here, wanted, source.get())
                : PolicyMessages.belongsHere(here, wanted);
        Text help = source.isPresent() ? PolicyMessages.EVERY_PLACE : DrlMessages.REGENERATE;
        problems.add(here, source.isPresent() ? DrlComplaint.SAYS_OTHERWISE : DrlComplaint.BELONGS_HERE, message, help);
    }

    /** The place that the wanted number or string was read from, best one that belongs to the same term. */
    private Optional<DrlToken> source(int index) {
        DrlToken wanted = expected.get(index);
        if (wanted.kind() != Kind.NUMBER && wanted.kind() != Kind.STRING) {
            return Optional.empty();
        }
        Set<DrlToken> alike = sources.stream().filter(wanted::readsAs).collect(Collectors.toSet());
        String term = stringBefore(index);
        String before = "";
        for (DrlToken token : given) {
            if (before.equals(term) && alike.contains(token)) {
                return Optional.of(token);
            }
            before = token.kind() == Kind.STRING ? token.text() : before;
        }
        return alike.stream().min(Comparator.comparingInt(DrlToken::line).thenComparingInt(DrlToken::column));
    }

    private String stringBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (expected.get(i).kind() == Kind.STRING) {
                return expected.get(i).text();
            }
        }
        return "";
    }
}
