package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Pattern;
import java.text.Normalizer;

/** Small things about words. */
final class Words {
    private Words() {}

    /** The words that a line of this form starts with. */
    static String of(LineForm form, Language language) {
        return form.pattern(language).elements().get(0) instanceof Pattern.Element.Literal literal
                ? literal.words()
                : form.name();
    }

    /** The text with full-width forms folded and without spaces, to compare what people write with. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
    }
}
