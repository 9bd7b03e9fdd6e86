package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Derives the terms about the person's dates and marks. */
final class PersonValues {
    private static final int MONTHS_A_YEAR = 12;

    private PersonValues() {}

    static void addTo(TermDerivations terms) {
        terms.range("age", PersonValues::age, file -> missing(Fact.BIRTH_DATE, birthContradicted(file)));
        terms.range(
                "birth-date",
                (file, out) -> setDay(
                        birthContradicted(file)
                                ? PartialDate.unknown()
                                : file.cadre().birth(),
                        out),
                file -> missing(Fact.BIRTH_DATE, birthContradicted(file)));
        terms.range(
                "work-start-date",
                (file, out) -> setDay(
                        startedBeforeBirth(file)
                                ? PartialDate.unknown()
                                : file.cadre().workStart(),
                        out),
                file -> missing(Fact.WORK_START, startedBeforeBirth(file)));
        terms.range(
                "work-duration",
                PersonValues::workDuration,
                file -> missing(Fact.WORK_START, startedBeforeBirth(file)));
        terms.word(
                "education",
                file -> education(file.cadre().education()),
                file -> List.of(MissingFact.notRecorded(Fact.EDUCATION)));
        mark(terms, "reserve-cadre", file -> file.cadre().reserve(), Fact.RESERVE_MARK);
        mark(terms, "under-investigation", file -> file.cadre().underInvestigation(), Fact.INVESTIGATION);
        for (Judgement judgement : Judgement.values()) {
            mark(terms, judgement.id(), file -> file.cadre().judgements().get(judgement), Fact.of(judgement));
        }
    }

    private static void mark(
            TermDerivations terms, String term, Function<CaseFile, @Nullable Boolean> mark, Fact fact) {
        List<MissingFact> missing = List.of(MissingFact.notRecorded(fact));
        terms.flag(
                term,
                file -> {
                    Boolean recorded = mark.apply(file);
                    return recorded == null ? Truth.UNKNOWN : Truth.of(recorded.booleanValue());
                },
                file -> missing);
    }

    private static void age(CaseFile file, Workings out) {
        if (birthContradicted(file)) {
            out.set(0, Known.NO_HIGH);
            return;
        }
        PartialDate birth = file.cadre().birth();
        file.setElapsedSince(birth, "age", out);
        long ticksAYear = (long) MONTHS_A_YEAR * Unit.MONTH.ticks();
        out.set(
                out.low() / ticksAYear,
                birth.earliest().equals(LocalDate.MIN) ? Known.NO_HIGH : out.high() / ticksAYear);
    }

    private static void workDuration(CaseFile file, Workings out) {
        if (startedBeforeBirth(file)) {
            out.set(0, Known.NO_HIGH);
        } else {
            file.setElapsedSince(file.cadre().workStart(), "work-duration", out);
        }
    }

    /** Whether the record of birth cannot be right: it lies ahead or too far back, or work began before it. */
    private static boolean birthContradicted(CaseFile file) {
        return file.isBirthImpossible() || startedBeforeBirth(file);
    }

    private static boolean startedBeforeBirth(CaseFile file) {
        return file.isBeforeBirth(file.cadre().workStart());
    }

    private static List<MissingFact> missing(Fact fact, boolean contradicted) {
        return List.of(new MissingFact(fact, "", contradicted ? Reason.CONTRADICTORY : Reason.NOT_RECORDED));
    }

    static void setDay(PartialDate date, Workings out) {
        out.set(
                date.earliest().equals(LocalDate.MIN)
                        ? Known.NO_LOW
                        : date.earliest().toEpochDay(),
                date.latest().equals(LocalDate.MAX)
                        ? Known.NO_HIGH
                        : date.latest().toEpochDay());
    }

    private static long education(@Nullable Education education) {
        return education == null ? (1L << Education.values().length) - 1 : 1L << education.ordinal();
    }

    static Known day(PartialDate date, List<MissingFact> missing) {
        Workings workings = new Workings();
        setDay(date, workings);
        return new Known.Range(workings.low(), workings.high(), missing);
    }

    static Known.Flag mark(@Nullable Boolean mark, Fact fact) {
        return mark != null ? Known.exactly(mark.booleanValue()) : Known.undecided(MissingFact.notRecorded(fact));
    }
}
