package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.FileAhead;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.time.LocalDate;

/**
 * The case of a cadre on later days, if nothing else changes: as {@link FileAhead} carries the file on. Immutable and
 * thread-safe.
 */
public final class CaseAhead {
    private final Cadre cadre;
    private final Question question;
    private final TermCatalogue catalogue;
    private final CaseView first;

    private CaseAhead(Cadre cadre, CaseView first) {
        this.cadre = cadre;
        this.question = first.question();
        this.catalogue = first.catalogue();
        this.first = first;
    }

    /**
     * The case from the day of {@code question} on.
     *
     * @throws IllegalArgumentException as {@link CaseDerivation#derive(Cadre, Question, TermCatalogue)} does
     */
    public static CaseAhead of(Cadre cadre, Question question, TermCatalogue catalogue) {
        return new CaseAhead(cadre, CaseDerivation.derive(cadre, question, catalogue));
    }

    /** The day it starts from. */
    public LocalDate asOf() {
        return question.asOf();
    }

    /**
     * The case on the morning of a day.
     *
     * @throws IllegalArgumentException if {@code day} is before the one it starts from
     */
    public CaseView on(LocalDate day) {
        if (day.isBefore(asOf())) {
            throw new IllegalArgumentException("The day (" + day + ") of case (" + cadre.id() + ") must not be before "
                    + asOf() + ". Maybe start from an earlier day.");
        }
        if (day.equals(asOf())) {
            return first;
        }
        Question later = question.on(day);
        FileAhead ahead = new FileAhead(question.asOf(), day, later.year() > question.year());
        return CaseDerivation.derive(ahead.of(cadre), later, catalogue);
    }
}
