package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Derives the terms about membership of the Party. */
final class PartyValues {
    private PartyValues() {}

    static void add(CaseFile file, Map<String, Known> values) {
        values.put("party-member", PersonValues.mark(file.cadre().party().member(), Fact.PARTY_MEMBER));
        values.put("party-duration", duration(file));
    }

    private static Known duration(CaseFile file) {
        PartyMembership party = file.cadre().party();
        Boolean member = party.member();
        if (Boolean.FALSE.equals(member)) {
            return Known.exactly(0);
        }
        if (party.fullSince().latest().isBefore(party.admitted().earliest()) || file.isBeforeBirth(party.fullSince())) {
            return Bounds.ANY.known(List.of(new MissingFact(Fact.PARTY_FULL_MEMBERSHIP, "", Reason.CONTRADICTORY)));
        }
        List<MissingFact> missing = new ArrayList<>();
        Bounds bounds = Bounds.of(file.elapsedSince(notBeforeAdmission(party), "party-duration"));
        if (!party.fullSince().isExact()) {
            missing.add(MissingFact.notRecorded(Fact.PARTY_FULL_MEMBERSHIP));
        }
        if (member == null) {
            bounds = bounds.or(Bounds.NONE);
            missing.add(MissingFact.notRecorded(Fact.PARTY_MEMBER));
        }
        return bounds.known(missing);
    }

    private static PartialDate notBeforeAdmission(PartyMembership party) {
        LocalDate admitted = party.admitted().earliest();
        return party.fullSince().earliest().isBefore(admitted)
                ? PartialDate.between(admitted, party.fullSince().latest())
                : party.fullSince();
    }
}
