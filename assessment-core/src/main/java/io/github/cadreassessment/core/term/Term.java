package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
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
        String collection) {}
