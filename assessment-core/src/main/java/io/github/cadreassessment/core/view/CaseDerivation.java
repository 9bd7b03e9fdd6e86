package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.unit.Unit;
import java.util.Locale;
import java.util.Map;

/**
 * Derives a case from a cadre's file: what is known of every built-in term, and the items of every built-in collection.
 *
 * <p>The set of a term has every value that some completion of what is missing on file could give, and is exact where
 * the file is. As-of is tested on its morning: what is dated that day or later has not happened. Records that contradict
 * each other make what they concern unknown; they never stop the derivation. Stateless and thread-safe.
 */
public final class CaseDerivation {
    private CaseDerivation() {}

    /**
     * Derives the case of one cadre and one question.
     *
     * @param catalogue the built-in terms, possibly with other counting conventions
     * @throws IllegalArgumentException if the catalogue lacks a built-in term or has others, or the question is about a
     *     unit
     */
    public static CaseView derive(Cadre cadre, Question question, TermCatalogue catalogue) {
        return view(file(cadre, question, catalogue));
    }

    /** What the case is derived from. */
    static CaseFile file(Cadre cadre, Question question, TermCatalogue catalogue) {
        requireAbout(Subject.CADRE, question);
        requireBuiltIn(catalogue);
        return CaseFile.of(cadre, question, catalogue);
    }

    /** The case of which everything is derived from {@code file}. */
    static CaseView view(CaseFile file) {
        Cadre cadre = file.cadre();
        return new CaseView(cadre.id(), file.question(), file.catalogue(), file, Map.of(), Map.of(), cadre.approvals());
    }

    private static void requireBuiltIn(TermCatalogue catalogue) {
        if (!catalogue.hasTheTermsOf(TermCatalogue.builtIn())) {
            throw new IllegalArgumentException(
                    "The terms of a catalogue must be the built-in ones for a case to be derived"
                            + " from a file. Maybe the host has to supply the values.");
        }
    }

    /**
     * Derives the case of one unit and one question.
     *
     * @param catalogue the built-in terms
     * @throws IllegalArgumentException if the question is not about units, or the catalogue has other terms
     */
    public static CaseView derive(Unit unit, Question question, TermCatalogue catalogue) {
        requireAbout(Subject.UNIT, question);
        UnitValues derived = new UnitValues(unit, question);
        return new CaseView(
                unit.id(), question, catalogue, derived.values(), derived.collections(), History.incomplete());
    }

    private static void requireAbout(Subject subject, Question question) {
        if (question.kind().subject() != subject) {
            throw new IllegalArgumentException("The question (" + question.kind() + ") must be about a "
                    + subject.name().toLowerCase(Locale.ROOT) + ". Maybe another file is meant.");
        }
    }
}
