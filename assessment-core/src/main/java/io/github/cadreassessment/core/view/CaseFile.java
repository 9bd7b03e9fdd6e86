package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.cadre.Sanction;
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
import org.jspecify.annotations.Nullable;

/**
 * What values are derived from: a cadre's file, the question and the catalogue.
 *
 * <p>Thread-safe: what several terms need is worked out when the first of them is derived; two threads that do so at once
 * get equal things.
 */
final class CaseFile {
    // No file reaches further back.
    private static final int LONGEST_RECORD_YEARS = 9999;

    private final Cadre cadre;
    private final Question question;
    private final TermCatalogue catalogue;
    private final LocalDate asOf;
    private final Set<Fact> contradictory;
    private final boolean isBirthImpossible;
    private final LocalDate notBefore;
    private final long targetLevels;
    private @Nullable List<Sanction> decidedSanctions;
    private @Nullable Ladder<Post> posts;
    private @Nullable Ladder<RankStint> ranks;
    private @Nullable CurrentLevel currentLevel;

    private CaseFile(Cadre cadre, Question question, TermCatalogue catalogue, Set<Fact> contradictory) {
        this.cadre = cadre;
        this.question = question;
        this.catalogue = catalogue;
        this.asOf = question.asOf();
        this.contradictory = contradictory;
        this.isBirthImpossible = !contradictory.isEmpty() || PlausibleRecords.isImpossibleBirth(cadre.birth(), asOf);
        this.notBefore = firstPossibleDay();
        this.targetLevels = targetLevels(question);
    }

    /** The file with what cannot be so taken as unknown. */
    static CaseFile of(Cadre cadre, Question question, TermCatalogue catalogue) {
        LocalDate through = cadre.marksThrough();
        boolean current = !through.isBefore(question.asOf())
                || through.equals(question.asOf().minusDays(1));
        Cadre marked = current ? cadre : cadre.withoutMarks();
        if (PlausibleRecords.areIn(cadre, question.asOf())) {
            return new CaseFile(marked, question, catalogue, Set.of());
        }
        PlausibleRecords records = new PlausibleRecords(cadre, question.asOf());
        return new CaseFile(records.of(marked), question, catalogue, records.contradictory());
    }

    /** The cadre, without what cannot be so. */
    Cadre cadre() {
        return cadre;
    }

    Question question() {
        return question;
    }

    TermCatalogue catalogue() {
        return catalogue;
    }

    /** The sanctions that were certainly decided, in the order of their items. */
    List<Sanction> decidedSanctions() {
        List<Sanction> decided = decidedSanctions;
        if (decided == null) {
            decided = SanctionItems.decided(this);
            decidedSanctions = decided;
        }
        return decided;
    }

    /** The posts held, as a ladder of levels. */
    Ladder<Post> posts() {
        Ladder<Post> ladder = posts;
        if (ladder == null) {
            ladder = Ladder.ofPosts(this);
            posts = ladder;
        }
        return ladder;
    }

    /** The ranks held, as a ladder. */
    Ladder<RankStint> ranks() {
        Ladder<RankStint> ladder = ranks;
        if (ladder == null) {
            ladder = Ladder.ofRanks(this);
            ranks = ladder;
        }
        return ladder;
    }

    /** The level of the highest post held now. */
    CurrentLevel currentLevel() {
        CurrentLevel level = currentLevel;
        if (level == null) {
            level = CurrentLevel.of(this);
            currentLevel = level;
        }
        return level;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The levels that the post asked about can have, each as its bit: one, or any where the question names no post. */
    long targetLevels() {
        return targetLevels;
    }

    private static long targetLevels(Question question) {
        PostLevel level = question.targetLevel().orElse(null);
        return level == null ? (1L << PostLevel.values().length) - 1 : 1L << level.ordinal();
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
        return notBefore;
    }

    private LocalDate firstPossibleDay() {
        LocalDate born = cadre.birth().earliest();
        boolean usable = !isBirthImpossible && !PlausibleRecords.isTooLongAgo(born, asOf);
        return usable ? born : PlausibleRecords.longestAgo(asOf);
    }

    /** Whether the record of birth cannot be relied on: it lies ahead or too far back, or a stint began before it. */
    boolean isBirthImpossible() {
        return isBirthImpossible;
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

    /** The same, in plain numbers. */
    void setElapsedSince(PartialDate since, String term, Workings out) {
        out.setElapsedSince(possible(since), asOf, convention(term));
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
