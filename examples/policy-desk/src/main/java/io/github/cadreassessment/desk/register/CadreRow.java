package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a person's own row in {@code cadres.csv}.
 *
 * @param file the file, without histories
 * @param unit the unit that the person belongs to; {@code null}: not recorded
 */
record CadreRow(Cadre.Builder file, @Nullable OpaqueId unit) {
    static CadreRow read(OpaqueId id, Row row) {
        PartialDate birth = row.date(Column.BIRTH_DATE);
        PartialDate workStart = row.date(Column.WORK_START);
        Boolean member = row.flag(Column.PARTY_MEMBER);
        PartialDate admitted = row.date(Column.PARTY_ADMITTED);
        PartialDate fullSince = row.date(Column.PARTY_FULL_SINCE);
        PartialDate trialStart = row.date(Column.TRIAL_START);
        PartialDate trialEnd = row.date(Column.TRIAL_END);
        row.requireOrder(Column.TRIAL_START, trialStart, Column.TRIAL_END, trialEnd);
        row.requireOrder(Column.BIRTH_DATE, birth, Column.WORK_START, workStart);
        row.requireOrder(Column.PARTY_ADMITTED, admitted, Column.PARTY_FULL_SINCE, fullSince);
        Cadre.Builder file = Cadre.withId(id.value())
                .birth(birth)
                .workStart(workStart)
                .party(new PartyMembership(member, admitted, fullSince))
                .education(row.word(Column.EDUCATION, Words.EDUCATION))
                .reserve(row.flag(Column.RESERVE))
                .trialStart(trialStart)
                .trialLastDay(trialEnd)
                .onTrial(row.flag(Column.ON_TRIAL))
                .underInvestigation(row.flag(Column.UNDER_INVESTIGATION));
        return new CadreRow(file, row.id(Column.UNIT));
    }

    /** As {@link #read}, where the unit has to be one of these. */
    static CadreRow read(OpaqueId id, Row row, Roster<?> units) {
        CadreRow read = read(id, row);
        if (read.unit != null && !units.isSound(read.unit)) {
            row.reject(Column.UNIT, OwnerReasons.unknownUnit());
        }
        return read;
    }
}
