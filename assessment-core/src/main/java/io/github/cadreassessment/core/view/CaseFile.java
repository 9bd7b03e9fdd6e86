package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.CountingConvention;
import io.github.cadreassessment.core.time.ElapsedRange;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Since;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What values are derived from: a cadre's file, the question and the catalogue.
 *
 * @param cadre the file
 * @param question what is asked
 * @param catalogue the terms, which say how time is counted
 * @param contradictory the facts on which records contradict each other
 */
record CaseFile(Cadre cadre, Question question, TermCatalogue catalogue, Set<Fact> contradictory) {
    // No file reaches further back.
    private static final int LONGEST_RECORD_YEARS = 9999;

    /** The file with what cannot be so taken as unknown. */
    static CaseFile of(Cadre cadre, Question question, TermCatalogue catalogue) {
        PlausibleRecords records = new PlausibleRecords(cadre, question.asOf());
        boolean current = !cadre.marksThrough().isBefore(question.asOf().minusDays(1));
        Cadre plausible =
                (current ? cadre : cadre.withoutMarks()).with(records.posts(), records.ranks(), records.grassroots());
        return new CaseFile(plausible, question, catalogue, records.contradictory());
    }

    LocalDate asOf() {
        return question.asOf();
    }

    /** The levels that the post asked about can have: one, or any where the question names no post. */
    List<PostLevel> targets() {
        return question.targetLevel().map(List::of).orElse(List.of(PostLevel.values()));
    }

    /** The year that is asked about; that of as-of where the question names none. */
    int yearAsked() {
        return question.year();
    }

    CountingConvention convention(String term) {
        CountingConvention convention = catalogue.require(term).convention();
        if (convention == null) {
            throw new IllegalArgumentException("The counting convention of term (" + term
                    + ") must be set, as time is counted for it. Maybe start from the built-in terms.");
        }
        return convention;
    }

    /** The earliest day on which anything on file can have begun. */
    LocalDate notBefore() {
        LocalDate born = cadre.birth().earliest();
        boolean usable = !born.isBefore(PlausibleRecords.longestAgo(asOf())) && !isBirthImpossible();
        return usable ? born : PlausibleRecords.longestAgo(asOf());
    }

    /** Whether the record of birth cannot be relied on: it lies ahead or too far back, or a stint began before it. */
    boolean isBirthImpossible() {
        return !contradictory.isEmpty() || PlausibleRecords.isImpossibleBirth(cadre.birth(), asOf());
    }

    /** The fact, if records contradict each other on it. */
    boolean contradicts(Fact fact) {
        return contradictory.contains(fact);
    }

    /** Whether {@code date} is certainly before birth; an impossible record of birth says nothing about it. */
    boolean isBeforeBirth(PartialDate date) {
        return !isBirthImpossible() && date.latest().isBefore(cadre.birth().earliest());
    }

    /** The stint without first days before {@link #notBefore}, unless it certainly began earlier. */
    Stint possible(Stint stint) {
        boolean certainlyEarlier = stint.from().latest().isBefore(notBefore())
                || stint.lastDay().latest().isBefore(notBefore());
        LocalDate floor = certainlyEarlier ? asOf().minusYears(LONGEST_RECORD_YEARS) : notBefore();
        return stint.from().earliest().isBefore(floor)
                ? new Stint(PartialDate.between(floor, stint.from().latest()), stint.lastDay(), stint.running())
                : stint;
    }

    /** The time since a date that is not before {@link #notBefore} unless it certainly is, by the term's convention. */
    ElapsedRange elapsedSince(PartialDate since, String term) {
        return Since.elapsed(possible(since), asOf(), convention(term));
    }

    /** The date without the days before {@link #notBefore}, unless it certainly is one of them. */
    PartialDate possible(PartialDate date) {
        boolean mayBeTooEarly =
                date.earliest().isBefore(notBefore()) && !date.latest().isBefore(notBefore());
        return mayBeTooEarly ? PartialDate.between(notBefore(), date.latest()) : date;
    }
}
