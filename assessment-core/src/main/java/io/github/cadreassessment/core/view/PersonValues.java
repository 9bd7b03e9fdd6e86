package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.time.ElapsedRange;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the terms about the person's dates and marks. */
final class PersonValues {
    private static final int MONTHS_A_YEAR = 12;

    private final CaseFile file;

    private PersonValues(CaseFile file) {
        this.file = file;
    }

    static void addTo(TermDerivations terms) {
        terms.put("age", file -> new PersonValues(file).age());
        terms.put("birth-date", file -> new PersonValues(file).birthDate());
        terms.put("work-start-date", file -> new PersonValues(file).workStartDate());
        terms.put("work-duration", file -> new PersonValues(file).workDuration());
        terms.put("education", file -> education(file.cadre().education()));
        terms.put("reserve-cadre", file -> mark(file.cadre().reserve(), Fact.RESERVE_MARK));
        terms.put("under-investigation", file -> mark(file.cadre().underInvestigation(), Fact.INVESTIGATION));
        for (Judgement judgement : Judgement.values()) {
            terms.put(judgement.id(), file -> mark(file.cadre().judgements().get(judgement), Fact.of(judgement)));
        }
    }

    private Known age() {
        if (birthContradicted()) {
            return Bounds.ANY.known(contradictory(Fact.BIRTH_DATE));
        }
        PartialDate birth = file.cadre().birth();
        ElapsedRange lived = file.elapsedSince(birth, "age");
        int least = lived.least().months() / MONTHS_A_YEAR;
        int most = lived.most().months() / MONTHS_A_YEAR;
        return new Bounds(least, most)
                .openUnless(!birth.earliest().equals(LocalDate.MIN))
                .known(List.of(MissingFact.notRecorded(Fact.BIRTH_DATE)));
    }

    private Known birthDate() {
        return birthContradicted() ? anyDay(Fact.BIRTH_DATE) : day(file.cadre().birth(), Fact.BIRTH_DATE);
    }

    private Known workStartDate() {
        return startedBeforeBirth() ? anyDay(Fact.WORK_START) : day(file.cadre().workStart(), Fact.WORK_START);
    }

    private Known workDuration() {
        return startedBeforeBirth()
                ? Bounds.ANY.known(contradictory(Fact.WORK_START))
                : Bounds.of(file.elapsedSince(file.cadre().workStart(), "work-duration"))
                        .known(List.of(MissingFact.notRecorded(Fact.WORK_START)));
    }

    /** Whether the record of birth cannot be right: it lies ahead or too far back, or work began before it. */
    private boolean birthContradicted() {
        return file.isBirthImpossible() || startedBeforeBirth();
    }

    private boolean startedBeforeBirth() {
        return file.isBeforeBirth(file.cadre().workStart());
    }

    static Known day(PartialDate date, Fact fact) {
        return day(date, List.of(MissingFact.notRecorded(fact)));
    }

    static Known day(PartialDate date, List<MissingFact> missing) {
        long low = date.earliest().equals(LocalDate.MIN)
                ? Known.NO_LOW
                : date.earliest().toEpochDay();
        long high = date.latest().equals(LocalDate.MAX)
                ? Known.NO_HIGH
                : date.latest().toEpochDay();
        return new Known.Range(low, high, missing);
    }

    private static Known anyDay(Fact fact) {
        return new Known.Range(Known.NO_LOW, Known.NO_HIGH, contradictory(fact));
    }

    private static List<MissingFact> contradictory(Fact fact) {
        return List.of(new MissingFact(fact, "", Reason.CONTRADICTORY));
    }

    private static Known education(@Nullable Education education) {
        return education != null
                ? Known.exactly(education.name())
                : new Known.Choice(
                        Arrays.stream(Education.values()).map(Education::name).toList(),
                        List.of(MissingFact.notRecorded(Fact.EDUCATION)));
    }

    static Known.Flag mark(@Nullable Boolean mark, Fact fact) {
        return mark != null ? Known.exactly(mark.booleanValue()) : Known.undecided(MissingFact.notRecorded(fact));
    }
}
