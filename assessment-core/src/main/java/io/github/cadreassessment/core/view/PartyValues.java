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
        terms.flag("party-member", PartyValues::member, PartyValues::missingOfMember);
        terms.flag("probationary-party-member", PartyValues::probationary, PartyValues::missingOfProbation);
        terms.range("party-duration", PartyValues::duration, PartyValues::missingOfDuration);
        terms.range("party-duration-from-admission", PartyValues::fromAdmission, PartyValues::missingFromAdmission);
    }

    private static Truth member(CaseFile file) {
        Boolean member = file.cadre().party().member();
        if (!Boolean.TRUE.equals(member)) {
            return member == null ? Truth.UNKNOWN : Truth.FALSE;
        }
        PartialDate admitted = file.cadre().party().admitted();
        boolean mayBeLater = !admitted.isUnknown() && !admitted.latest().isBefore(file.asOf());
        return mayBeLater || isAdmissionContradictory(file) ? Truth.UNKNOWN : Truth.TRUE;
    }

    private static boolean isAdmissionContradictory(CaseFile file) {
        PartialDate admitted = file.cadre().party().admitted();
        return !admitted.earliest().isBefore(file.asOf()) || file.isBeforeBirth(admitted);
    }

    private static List<MissingFact> missingOfMember(CaseFile file) {
        if (!Boolean.TRUE.equals(file.cadre().party().member())) {
            return List.of(MissingFact.notRecorded(Fact.PARTY_MEMBER));
        }
        Reason reason = isAdmissionContradictory(file) ? Reason.CONTRADICTORY : Reason.NOT_RECORDED;
        return List.of(new MissingFact(Fact.PARTY_ADMISSION, "", reason));
    }

    private static Truth probationary(CaseFile file) {
        return member(file).and(full(file).not());
    }

    private static Truth full(CaseFile file) {
        return isFullMembershipContradictory(file)
                ? Truth.UNKNOWN
                : Moment.isBefore(file.cadre().party().fullSince(), file.asOf());
    }

    private static boolean isFullMembershipContradictory(CaseFile file) {
        PartyMembership party = file.cadre().party();
        return party.fullSince().latest().isBefore(party.admitted().earliest())
                || file.isBeforeBirth(party.fullSince());
    }

    private static List<MissingFact> missingOfProbation(CaseFile file) {
        List<MissingFact> missing = new ArrayList<>(member(file) == Truth.UNKNOWN ? missingOfMember(file) : List.of());
        if (full(file) == Truth.UNKNOWN) {
            Reason reason = isFullMembershipContradictory(file) ? Reason.CONTRADICTORY : Reason.NOT_RECORDED;
            missing.add(new MissingFact(Fact.PARTY_FULL_MEMBERSHIP, "", reason));
        }
        return missing;
    }

    private static void duration(CaseFile file, Workings out) {
        PartyMembership party = file.cadre().party();
        if (Boolean.FALSE.equals(party.member())) {
            out.set(0, 0);
        } else if (isFullMembershipContradictory(file)) {
            out.set(0, Known.NO_HIGH);
        } else {
            file.setElapsedSince(notBeforeAdmission(party), "party-duration", out);
            out.set(party.member() == null ? 0 : out.low(), out.high());
        }
    }

    private static List<MissingFact> missingOfDuration(CaseFile file) {
        if (isFullMembershipContradictory(file)) {
            return List.of(new MissingFact(Fact.PARTY_FULL_MEMBERSHIP, "", Reason.CONTRADICTORY));
        }
        PartyMembership party = file.cadre().party();
        return Gaps.none()
                .notRecorded(Fact.PARTY_FULL_MEMBERSHIP, !party.fullSince().isExact())
                .notRecorded(Fact.PARTY_MEMBER, party.member() == null)
                .list();
    }

    private static void fromAdmission(CaseFile file, Workings out) {
        PartyMembership party = file.cadre().party();
        if (Boolean.FALSE.equals(party.member())) {
            out.set(0, 0);
        } else if (isFromAdmissionContradictory(file)) {
            out.set(0, Known.NO_HIGH);
        } else {
            file.setElapsedSince(notAfterFullMembership(party), "party-duration-from-admission", out);
            out.set(party.member() == null ? 0 : out.low(), out.high());
        }
    }

    private static boolean isFromAdmissionContradictory(CaseFile file) {
        PartyMembership party = file.cadre().party();
        return party.fullSince().latest().isBefore(party.admitted().earliest())
                || file.isBeforeBirth(notAfterFullMembership(party));
    }

    private static List<MissingFact> missingFromAdmission(CaseFile file) {
        if (isFromAdmissionContradictory(file)) {
            return List.of(new MissingFact(Fact.PARTY_ADMISSION, "", Reason.CONTRADICTORY));
        }
        PartyMembership party = file.cadre().party();
        return Gaps.none()
                .notRecorded(Fact.PARTY_ADMISSION, !party.admitted().isExact())
                .notRecorded(Fact.PARTY_MEMBER, party.member() == null)
                .list();
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
