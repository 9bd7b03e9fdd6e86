package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.question.Question;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How each built-in term of a cadre's case is derived from the file. */
final class TermDerivations {
    private static final TermDerivations BUILT_IN = new TermDerivations();

    private final Map<String, Function<CaseFile, Known>> derivations = new HashMap<>();

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
    static Function<CaseFile, Known> of(String term) {
        Function<CaseFile, Known> derivation = BUILT_IN.derivations.get(term);
        if (derivation == null) {
            throw new IllegalArgumentException(
                    "The term (" + term + ") must be a built-in one. Maybe the host has to supply it.");
        }
        return derivation;
    }

    void put(String term, Function<CaseFile, Known> derivation) {
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
