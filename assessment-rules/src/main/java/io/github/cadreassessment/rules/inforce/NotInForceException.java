package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;

/** A policy has nothing to say on the date asked about: no clause, or no value of a parameter, is in force then. */
public final class NotInForceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    NotInForceException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    /** The message for policy staff, naming the dates. */
    public Text text() {
        return text;
    }
}
