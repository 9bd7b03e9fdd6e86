package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.question.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The values of a cadre's case, in the groups in which they are derived; no group reads another. */
enum ValueGroup {
    QUESTION((file, values) -> {
        values.put("as-of-date", Known.exactly(file.asOf().toEpochDay()));
        values.put("target-committee", committee(file.question()));
    }),
    PERSON(PersonValues::add),
    PARTY(PartyValues::add),
    POSTS(PostValues::add),
    TRIAL(TrialValues::add),
    YEARS(YearValues::add),
    RANKS(RankValues::add),
    TENURE(TenureValues::add),
    GRASSROOTS(GrassrootsValues::add),
    APPRAISALS(AppraisalValues::add),
    SANCTIONS(SanctionValues::add),
    MASS_WORK(MassWorkValues::add),
    STUDY(StudyValues::add),
    WORK(WorkValues::add);

    private final BiConsumer<CaseFile, Map<String, Known>> derivation;

    ValueGroup(BiConsumer<CaseFile, Map<String, Known>> derivation) {
        this.derivation = derivation;
    }

    void add(CaseFile file, Map<String, Known> values) {
        derivation.accept(file, values);
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
