package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import java.time.LocalDate;

/**
 * The file of a cadre as it will be on a later day, if nothing else changes.
 *
 * <p>No row is added. What was declared complete for the day it starts from stays complete as time goes on, and so do the
 * marks that were known to be right; what goes on, goes on. What is recorded year by year is another matter: the rows of
 * years to come cannot be there yet, and that they are missing does not mean that there is nothing to record, as an
 * appraisal that has not been held is not one without a grade. So in a later year these histories are complete only if
 * they were declared to be so to the end of it.
 *
 * @param asOf the day to start from
 * @param day the later day
 * @param laterYear whether what is asked on {@code day} is about a later calendar year than on {@code asOf}
 */
public record FileAhead(LocalDate asOf, LocalDate day, boolean laterYear) {
    /** The file on the later day. */
    public Cadre of(Cadre cadre) {
        boolean marks = !cadre.marksThrough().isBefore(asOf.minusDays(1));
        return new Cadre(
                cadre.id(),
                cadre.birth(),
                cadre.workStart(),
                cadre.party(),
                cadre.education(),
                cadre.reserve(),
                cadre.underInvestigation(),
                kept(cadre.posts()),
                kept(cadre.grassroots()),
                byYear(cadre.massWork()),
                kept(cadre.sanctions()),
                kept(cadre.approvals()),
                ofPastYears(cadre.appraisals()),
                kept(cadre.ranks()),
                cadre.judgements(),
                cadre.trialStart(),
                cadre.trialLastDay(),
                cadre.onTrial(),
                byYear(cadre.leave()),
                ofPastYears(cadre.training()),
                work(cadre.work()),
                marks ? later(cadre.marksThrough()) : cadre.marksThrough());
    }

    private DailyWork work(DailyWork work) {
        return new DailyWork(
                byYear(work.study()),
                byYear(work.notes()),
                byYear(work.field()),
                byYear(work.stations()),
                byYear(work.ballots()),
                byYear(work.style()),
                byYear(work.petitions()),
                byYear(work.reviews()),
                byYear(work.courses()));
    }

    private <T> History<T> byYear(History<T> history) {
        return laterYear ? notYet(history) : kept(history);
    }

    /** Rows of which the years just before as-of are read, whichever year is asked about. */
    private <T> History<T> ofPastYears(History<T> history) {
        return day.getYear() > asOf.getYear() ? notYet(history) : kept(history);
    }

    private <T> History<T> notYet(History<T> history) {
        boolean told = history.completeness() instanceof CompleteThrough through
                && !through.lastDay().isBefore(LocalDate.of(day.getYear(), 12, 31));
        boolean may = history.completeness() instanceof CompleteThrough && !told;
        return may ? new History<>(history.rows(), new Incomplete(Why.NOT_DECLARED)) : history;
    }

    private <T> History<T> kept(History<T> history) {
        return history.completeness() instanceof CompleteThrough through && history.covers(asOf)
                ? new History<>(history.rows(), new CompleteThrough(later(through.lastDay())))
                : history;
    }

    /** The later of a day and the last one before the morning asked about. */
    private LocalDate later(LocalDate known) {
        return known.isBefore(day.minusDays(1)) ? day.minusDays(1) : known;
    }
}
