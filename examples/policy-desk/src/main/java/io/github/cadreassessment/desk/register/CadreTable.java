package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes {@code cadres.csv}: who is on the register, and what stands on the person's own row. Not thread-safe. */
final class CadreTable implements RowTaker {
    private final Rejections rejections;
    private final Map<OpaqueId, Entry> entries = new LinkedHashMap<>();

    CadreTable(Rejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public void take(Row row) {
        OpaqueId id = row.cadre();
        if (id == null) {
            return;
        }
        Entry earlier = entries.get(id);
        if (earlier != null) {
            row.reject(PersonReasons.twiceAsCadre(earlier.line));
            if (!earlier.isTwice) {
                rejections.row(RegisterTable.CADRES, earlier.line, PersonReasons.twiceAsCadre(row.line()));
            }
            entries.put(id, new Entry(earlier.line, true, null));
            return;
        }
        Cadre.Builder file = row.isRejected() ? null : file(id, row);
        entries.put(id, new Entry(row.line(), false, row.isRejected() ? null : file));
    }

    @Override
    public void loseRow() {
        // Whoever it was about is not on the register, and the rows about them in other tables belong to nobody.
    }

    /** Whether the person has a row here, sound or not. */
    boolean knows(OpaqueId id) {
        return entries.containsKey(id);
    }

    /** Whether the person is on the register with one sound row. */
    boolean isSound(OpaqueId id) {
        Entry entry = entries.get(id);
        return entry != null && entry.file != null;
    }

    /** The ids whose row was rejected or stands twice, in the order of the file. */
    List<OpaqueId> undecided() {
        return entries.keySet().stream().filter(id -> !isSound(id)).toList();
    }

    /** The people, in the order of the file, with their histories added and what is declared of this table. */
    List<Cadre> cadres(Histories histories, Completeness declared) {
        LocalDate marksThrough = declared instanceof CompleteThrough through ? through.lastDay() : LocalDate.MAX;
        List<Cadre> cadres = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (entry.file != null) {
                cadres.add(histories
                        .addTo(entry.file, id)
                        .marksThrough(marksThrough)
                        .build());
            }
        });
        return cadres;
    }

    private static Cadre.Builder file(OpaqueId id, Row row) {
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
        return Cadre.withId(id.value())
                .birth(birth)
                .workStart(workStart)
                .party(new PartyMembership(member, admitted, fullSince))
                .education(row.word(Column.EDUCATION, Words.EDUCATION))
                .reserve(row.flag(Column.RESERVE))
                .trialStart(trialStart)
                .trialLastDay(trialEnd)
                .onTrial(row.flag(Column.ON_TRIAL))
                .underInvestigation(row.flag(Column.UNDER_INVESTIGATION));
    }

    /** @param file what the row says, {@code null} if nobody may rely on it */
    private record Entry(int line, boolean isTwice, Cadre.@Nullable Builder file) {}
}
