package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Derives the terms about membership of the Party. */
final class PartyValues {
    private PartyValues() {}

    static void addTo(TermDerivations terms) {
        terms.put("party-member", PartyValues::member);
        terms.put("probationary-party-member", PartyValues::probationary);
        terms.put("party-duration", PartyValues::duration);
        terms.put("party-duration-from-admission", PartyValues::fromAdmission);
    }

    private static Known.Flag member(CaseFile file) {
        PartyMembership party = file.cadre().party();
        if (!Boolean.TRUE.equals(party.member())) {
            return PersonValues.mark(party.member(), Fact.PARTY_MEMBER);
        }
        PartialDate admitted = party.admitted();
        if (!admitted.earliest().isBefore(file.asOf()) || file.isBeforeBirth(admitted)) {
            return Known.undecided(new MissingFact(Fact.PARTY_ADMISSION, "", Reason.CONTRADICTORY));
        }
        boolean mayBeLater = !admitted.isUnknown() && !admitted.latest().isBefore(file.asOf());
        return mayBeLater ? Known.undecided(MissingFact.notRecorded(Fact.PARTY_ADMISSION)) : Known.exactly(true);
    }

    private static Known probationary(CaseFile file) {
        Known.Flag member = member(file);
        PartyMembership party = file.cadre().party();
        boolean contradictory =
                party.fullSince().latest().isBefore(party.admitted().earliest())
                        || file.isBeforeBirth(party.fullSince());
        Truth full = contradictory ? Truth.UNKNOWN : Moment.isBefore(party.fullSince(), file.asOf());
        Truth probationary = Truth.of(member.canBeTrue(), member.canBeFalse()).and(full.not());
        List<MissingFact> missing = new ArrayList<>(member.missing());
        if (full == Truth.UNKNOWN) {
            missing.add(new MissingFact(
                    Fact.PARTY_FULL_MEMBERSHIP, "", contradictory ? Reason.CONTRADICTORY : Reason.NOT_RECORDED));
        }
        return new Known.Flag(probationary.canHold(), probationary.canFail(), missing);
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

    private static Known fromAdmission(CaseFile file) {
        PartyMembership party = file.cadre().party();
        Boolean member = party.member();
        if (Boolean.FALSE.equals(member)) {
            return Known.exactly(0);
        }
        if (party.fullSince().latest().isBefore(party.admitted().earliest())
                || file.isBeforeBirth(notAfterFullMembership(party))) {
            return Bounds.ANY.known(List.of(new MissingFact(Fact.PARTY_ADMISSION, "", Reason.CONTRADICTORY)));
        }
        Gaps gaps =
                Gaps.none().notRecorded(Fact.PARTY_ADMISSION, !party.admitted().isExact());
        Bounds bounds = Bounds.of(file.elapsedSince(notAfterFullMembership(party), "party-duration-from-admission"));
        if (member == null) {
            bounds = bounds.or(Bounds.NONE);
            gaps.notRecorded(Fact.PARTY_MEMBER, true);
        }
        return bounds.known(gaps.list());
    }

    /** The day of admission, which is not after that of full membership. */
    private static PartialDate notAfterFullMembership(PartyMembership party) {
        LocalDate full = party.fullSince().latest();
        return party.admitted().latest().isAfter(full)
                ? PartialDate.between(party.admitted().earliest(), full)
                : party.admitted();
    }

    private static PartialDate notBeforeAdmission(PartyMembership party) {
        LocalDate admitted = party.admitted().earliest();
        return party.fullSince().earliest().isBefore(admitted)
                ? PartialDate.between(admitted, party.fullSince().latest())
                : party.fullSince();
    }
}
