package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.term.Relation;

/** What is asked of a value that has to be just what it is. */
final class Exactly {
    private Exactly() {}

    static Required of(Known value) {
        if (value instanceof Known.Flag flag) {
            return new Required.Answer(flag.canBeTrue());
        }
        if (value instanceof Known.Choice choice) {
            return new Required.Among(choice.codes(), true);
        }
        return new Required.Amount(Relation.EQUAL, ((Known.Range) value).low());
    }

    /** Whether what is asked depends on other values, which may change as well. */
    static boolean isOfOtherTerms(Required required) {
        return required instanceof Required.OtherTerm || required instanceof Required.Sum;
    }
}
