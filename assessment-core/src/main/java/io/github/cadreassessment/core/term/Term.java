package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.time.CountingConvention;
import org.jspecify.annotations.Nullable;

/**
 * One term that rules may read. Immutable and thread-safe.
 *
 * @param id the stable id, lower-case words joined by hyphens
 * @param phrase how a rule names it; of a flag, how a rule says yes
 * @param negative how a rule says no; {@link Text#NONE} unless the term is a flag
 * @param type what kind of value it has
 * @param unit its unit
 * @param enumeration the words it can have; {@code null} unless the type is {@link TermType#WORD}
 * @param meaning what it means, as a sentence
 * @param convention how time is counted; {@code null} where no time is counted
 * @param collection the id of the collection whose items have the term; empty where the case has it
 * @param subject whom it is known of
 */
public record Term(
        String id,
        Text phrase,
        Text negative,
        TermType type,
        Unit unit,
        @Nullable Enumeration enumeration,
        Text meaning,
        @Nullable CountingConvention convention,
        String collection,
        Subject subject) {

    /** A term that is known of cadres. */
    public Term(
            String id,
            Text phrase,
            Text negative,
            TermType type,
            Unit unit,
            @Nullable Enumeration enumeration,
            Text meaning,
            @Nullable CountingConvention convention,
            String collection) {
        this(id, phrase, negative, type, unit, enumeration, meaning, convention, collection, Subject.CADRE);
    }

    /** The same term, known of {@code other}. */
    Term about(Subject other) {
        return new Term(id, phrase, negative, type, unit, enumeration, meaning, convention, collection, other);
    }

    /** The same term, with its time counted by {@code other}. */
    Term counted(CountingConvention other) {
        return new Term(id, phrase, negative, type, unit, enumeration, meaning, other, collection, subject);
    }
}
