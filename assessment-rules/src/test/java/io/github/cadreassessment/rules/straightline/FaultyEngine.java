package io.github.cadreassessment.rules.straightline;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import java.util.function.UnaryOperator;

/** Engines that were compiled from a text with a fault in it. */
public final class FaultyEngine {
    private FaultyEngine() {}

    /** The emitted text. */
    public static String text(PolicyInForce policy, TermCatalogue catalogue) {
        return JavaFromPolicy.emit(policy, StraightLineLayout.of(policy, catalogue), catalogue);
    }

    /** The engine of a text that {@code fault} changed. */
    public static StraightLineEngine of(PolicyInForce policy, TermCatalogue catalogue, UnaryOperator<String> fault) {
        return StraightLineEngine.compile(policy, catalogue, fault);
    }
}
