package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How one term is derived from a file. What is possible and the facts that would narrow it are worked out apart, as the
 * facts are wanted only where somebody reads why a value is not certain. Stateless and thread-safe.
 */
sealed interface TermDerivation {
    /** What is known of the term. */
    Known known(CaseFile file);

    /** A number, duration or date, of which the bounds are left in the workings. */
    record OfRange(BiConsumer<CaseFile, Workings> bounds, Function<CaseFile, List<MissingFact>> missing)
            implements TermDerivation {
        @Override
        public Known known(CaseFile file) {
            Workings workings = new Workings();
            bounds.accept(file, workings);
            return workings.low() == workings.high()
                    ? Known.exactly(workings.low())
                    : new Known.Range(workings.low(), workings.high(), missing.apply(file));
        }
    }

    /** A yes or no. */
    record OfFlag(Function<CaseFile, Truth> truth, Function<CaseFile, List<MissingFact>> missing)
            implements TermDerivation {
        @Override
        public Known known(CaseFile file) {
            Truth known = truth.apply(file);
            return known == Truth.UNKNOWN
                    ? new Known.Flag(true, true, missing.apply(file))
                    : Known.exactly(known == Truth.TRUE);
        }
    }

    /**
     * A word.
     *
     * @param words the bits of the words that are possible
     * @param codes the codes of the words, in the order of the bits
     */
    record OfWord(ToLongFunction<CaseFile> words, List<String> codes, Function<CaseFile, List<MissingFact>> missing)
            implements TermDerivation {
        @Override
        public Known known(CaseFile file) {
            long mask = words.applyAsLong(file);
            List<String> possible = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                if ((mask & (1L << i)) != 0) {
                    possible.add(codes.get(i));
                }
            }
            return new Known.Choice(possible, possible.size() == 1 ? List.of() : missing.apply(file));
        }
    }

    /** A value that is derived as a whole. */
    record OfValue(Function<CaseFile, Known> value) implements TermDerivation {
        @Override
        public Known known(CaseFile file) {
            return value.apply(file);
        }
    }
}
