package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** How each built-in term of a cadre's case is derived from the file. */
final class TermDerivations {
    private static final TermDerivations BUILT_IN = new TermDerivations();

    private final Map<String, TermDerivation> derivations = new HashMap<>();

    private TermDerivations() {
        put("as-of-date", file -> Known.exactly(file.asOf().toEpochDay()));
        put("target-committee", file -> committee(file.question()));
        PersonValues.addTo(this);
        PartyValues.addTo(this);
        PostValues.addTo(this);
        TrialValues.addTo(this);
        YearValues.addTo(this);
        RankValues.addTo(this);
        TenureValues.addTo(this);
        GrassrootsValues.addTo(this);
        AppraisalValues.addTo(this);
        SanctionValues.addTo(this);
        MassWorkValues.addTo(this);
        StudyValues.addTo(this);
        WorkValues.addTo(this);
    }

    /** The terms that can be derived. */
    static Set<String> terms() {
        return BUILT_IN.derivations.keySet();
    }

    /** How {@code term} is derived; it is one of {@link #terms}. */
    static TermDerivation of(String term) {
        TermDerivation derivation = BUILT_IN.derivations.get(term);
        if (derivation == null) {
            throw new IllegalArgumentException(
                    "The term (" + term + ") must be a built-in one. Maybe the host has to supply it.");
        }
        return derivation;
    }

    /** A term that is derived as a whole. */
    void put(String term, Function<CaseFile, Known> value) {
        add(term, new TermDerivation.OfValue(value));
    }

    /** A number, duration or date. */
    void range(String term, BiConsumer<CaseFile, Workings> bounds, Function<CaseFile, List<MissingFact>> missing) {
        add(term, new TermDerivation.OfRange(bounds, missing));
    }

    /** A yes or no. */
    void flag(String term, Function<CaseFile, Truth> truth, Function<CaseFile, List<MissingFact>> missing) {
        add(term, new TermDerivation.OfFlag(truth, missing));
    }

    /** A word; the bits are those of the words of the term, in their order. */
    void word(String term, ToLongFunction<CaseFile> words, Function<CaseFile, List<MissingFact>> missing) {
        Enumeration enumeration = TermCatalogue.builtIn().require(term).enumeration();
        List<String> codes = enumeration == null
                ? List.of()
                : enumeration.words().stream().map(Word::code).toList();
        add(term, new TermDerivation.OfWord(words, codes, missing));
    }

    private void add(String term, TermDerivation derivation) {
        if (derivations.put(term, derivation) != null) {
            throw new IllegalStateException("The term (" + term + ") must be derived in one way.");
        }
    }

    private static Known committee(Question question) {
        if (question instanceof Question.CommitteeMembership membership) {
            return Known.exactly(membership.committee().name());
        }
        List<String> any =
                Arrays.stream(PartyCommittee.values()).map(PartyCommittee::name).toList();
        return new Known.Choice(any, List.of(MissingFact.notRecorded(Fact.ASKED_COMMITTEE)));
    }
}
