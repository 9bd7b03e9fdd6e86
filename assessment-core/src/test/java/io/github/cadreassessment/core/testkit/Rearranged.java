package io.github.cadreassessment.core.testkit;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Ballot;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Course;
import io.github.cadreassessment.core.cadre.DailyWork;
import io.github.cadreassessment.core.cadre.FieldRecord;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.NoteInspection;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.cadre.ReviewYear;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.StationYear;
import io.github.cadreassessment.core.cadre.StudyHalfYear;
import io.github.cadreassessment.core.cadre.StyleFinding;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Files that say the same in another way: rows in another order, or everything four hundred years later. */
public final class Rearranged {
    /** The days of 400 years, after which the calendar repeats. */
    public static final long DAYS_LATER = 146_097;

    private static final int YEARS_LATER = 400;

    private Rearranged() {}

    /** The same file with the rows of every history in another order. */
    public static Cadre shuffled(Cadre cadre, Random random) {
        return copy(cadre)
                .posts(shuffled(cadre.posts(), random))
                .grassroots(shuffled(cadre.grassroots(), random))
                .massWork(shuffled(cadre.massWork(), random))
                .sanctions(shuffled(cadre.sanctions(), random))
                .approvals(shuffled(cadre.approvals(), random))
                .appraisals(shuffled(cadre.appraisals(), random))
                .ranks(shuffled(cadre.ranks(), random))
                .leave(shuffled(cadre.leave(), random))
                .training(shuffled(cadre.training(), random))
                .work(new DailyWork(
                        shuffled(cadre.work().study(), random),
                        shuffled(cadre.work().notes(), random),
                        shuffled(cadre.work().field(), random),
                        shuffled(cadre.work().stations(), random),
                        shuffled(cadre.work().ballots(), random),
                        shuffled(cadre.work().style(), random),
                        shuffled(cadre.work().petitions(), random),
                        shuffled(cadre.work().reviews(), random),
                        shuffled(cadre.work().courses(), random)))
                .build();
    }

    /** The same file with everything 400 years later. */
    public static Cadre later(Cadre cadre) {
        PartyMembership party = cadre.party();
        return copy(cadre)
                .birth(later(cadre.birth()))
                .workStart(later(cadre.workStart()))
                .party(new PartyMembership(party.member(), later(party.admitted()), later(party.fullSince())))
                .posts(later(cadre.posts(), row -> new Post(row.level(), later(row.stint()), row.position())))
                .grassroots(later(cadre.grassroots(), row -> new GrassrootsStint(row.kind(), later(row.stint()))))
                .massWork(later(cadre.massWork(), Rearranged::later))
                .sanctions(later(
                        cadre.sanctions(),
                        row -> new Sanction(
                                row.kind(), later(row.decided()), later(row.lastEffectDay()), later(row.restored()))))
                .approvals(later(cadre.approvals(), Rearranged::later))
                .appraisals(later(cadre.appraisals(), row -> new Appraisal(row.year() + YEARS_LATER, row.grade())))
                .ranks(later(cadre.ranks(), row -> new RankStint(row.rank(), later(row.stint()))))
                .trialStart(later(cadre.trialStart()))
                .trialLastDay(later(cadre.trialLastDay()))
                .leave(later(cadre.leave(), Rearranged::later))
                .training(later(
                        cadre.training(),
                        row -> new TrainingYear(row.year() + YEARS_LATER, row.classHours(), row.days())))
                .work(later(cadre.work()))
                .build();
    }

    private static DailyWork later(DailyWork work) {
        return new DailyWork(
                later(
                        work.study(),
                        row -> new StudyHalfYear(
                                row.year() + YEARS_LATER,
                                row.half(),
                                row.sessions(),
                                row.present(),
                                row.excused(),
                                row.hours())),
                later(work.notes(), row -> new NoteInspection(row.year() + YEARS_LATER, row.half(), row.passed())),
                later(work.field(), row -> new FieldRecord(row.kind(), later(row.day()), row.complete(), row.target())),
                later(work.stations(), row -> new StationYear(row.year() + YEARS_LATER, row.days(), row.households())),
                later(
                        work.ballots(),
                        row -> new Ballot(
                                row.year() + YEARS_LATER, row.aspect(), row.voters(), row.votes(), row.satisfied())),
                later(work.style(), row -> new StyleFinding(row.kind(), later(row.confirmed()))),
                later(
                        work.petitions(),
                        row -> new Petition(row.id(), later(row.received()), row.isClosed(), later(row.closed()))),
                later(work.reviews(), row -> new ReviewYear(row.year() + YEARS_LATER, row.democratic(), row.systems())),
                later(
                        work.courses(),
                        row -> new Course(row.id(), row.year() + YEARS_LATER, row.hours(), row.leaveHours())));
    }

    /** What is known of a date 400 years later. */
    public static Known later(Known date) {
        Known.Range range = (Known.Range) date;
        return new Known.Range(
                range.low() == Known.NO_LOW ? range.low() : range.low() + DAYS_LATER,
                range.high() == Known.NO_HIGH ? range.high() : range.high() + DAYS_LATER,
                range.missing());
    }

    /** The stint 400 years later. */
    public static Stint later(Stint stint) {
        return new Stint(later(stint.from()), later(stint.lastDay()), stint.running());
    }

    private static PartialDate later(PartialDate date) {
        return date.isUnknown() ? date : PartialDate.between(later(date.earliest()), later(date.latest()));
    }

    private static LocalDate later(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? day : day.plusDays(DAYS_LATER);
    }

    private static LeaveYear later(LeaveYear row) {
        return new LeaveYear(row.year() + YEARS_LATER, row.sickDays(), row.personalDays(), row.maternityDays());
    }

    private static MassWorkTarget later(MassWorkTarget row) {
        return new MassWorkTarget(
                row.id(),
                row.year() + YEARS_LATER,
                row.assigned(),
                row.inspections(),
                row.assessed(),
                row.required(),
                row.achieved());
    }

    private static Approval later(Approval row) {
        return new Approval(
                row.clause(),
                row.authority(),
                later(row.granted()),
                later(row.lastValidDay()),
                row.openEnded(),
                row.target());
    }

    private static <T> History<T> later(History<T> history, Function<T, T> row) {
        Completeness completeness = history.completeness() instanceof Completeness.CompleteThrough through
                ? new Completeness.CompleteThrough(later(through.lastDay()))
                : history.completeness();
        return new History<>(history.rows().stream().map(row).toList(), completeness);
    }

    private static <T> History<T> shuffled(History<T> history, Random random) {
        List<T> rows = new ArrayList<>(history.rows());
        Collections.shuffle(rows, random);
        return new History<>(rows, history.completeness());
    }

    private static Cadre.Builder copy(Cadre cadre) {
        Cadre.Builder file = Cadre.withId(cadre.id().value());
        cadre.judgements().forEach(file::judgement);
        return file.trialStart(cadre.trialStart())
                .trialLastDay(cadre.trialLastDay())
                .onTrial(cadre.onTrial())
                .birth(cadre.birth())
                .workStart(cadre.workStart())
                .party(cadre.party())
                .education(cadre.education())
                .reserve(cadre.reserve())
                .underInvestigation(cadre.underInvestigation());
    }
}
