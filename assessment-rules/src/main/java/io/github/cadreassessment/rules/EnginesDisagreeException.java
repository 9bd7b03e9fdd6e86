package io.github.cadreassessment.rules;

/** Two engines answered differently for one case: a fault of this library, of which no answer may be used. */
public final class EnginesDisagreeException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    EnginesDisagreeException(String message) {
        super(message);
    }
}
