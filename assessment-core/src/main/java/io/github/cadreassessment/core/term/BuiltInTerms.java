package io.github.cadreassessment.core.term;

import java.util.List;

/** The built-in terms. */
final class BuiltInTerms {
    static final TermCatalogue CATALOGUE = new TermCatalogue(List.of(), List.of());

    private BuiltInTerms() {}
}
