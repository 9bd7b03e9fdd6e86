package io.github.cadreassessment.core.testkit;

import io.github.cadreassessment.core.cadre.Ballot;
import io.github.cadreassessment.core.cadre.BallotAspect;
import io.github.cadreassessment.core.cadre.Course;
import io.github.cadreassessment.core.cadre.DailyWork;
import io.github.cadreassessment.core.cadre.FieldRecord;
import io.github.cadreassessment.core.cadre.FieldRecordKind;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.NoteInspection;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.cadre.ReviewYear;
import io.github.cadreassessment.core.cadre.StationYear;
import io.github.cadreassessment.core.cadre.StudyHalfYear;
import io.github.cadreassessment.core.cadre.StyleFinding;
import io.github.cadreassessment.core.cadre.StyleFindingKind;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random records of study and work around an as-of date, with figures missing. Not thread-safe. */
final class RandomWork {
    private final Random random;
    private final LocalDate asOf;
    private final RandomDates dates;

    RandomWork(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
        this.dates = new RandomDates(random, asOf);
    }

    /** The records; {@code history} makes the rows of one. */
    DailyWork next(Histories histories) {
        return new DailyWork(
                histories.of(this::study),
                histories.of(() -> new NoteInspection(year(), half(), mark())),
                histories.of(() ->
                        new FieldRecord(any(FieldRecordKind.values()), day(), mark(), dates.chance(50) ? "t1" : null)),
                histories.of(() -> new StationYear(year(), number(200), number(100))),
                histories.of(this::ballot),
                histories.of(() -> new StyleFinding(any(StyleFindingKind.values()), day())),
                histories.of(this::petition),
                histories.of(() -> new ReviewYear(year(), number(101), number(101))),
                histories.of(this::course));
    }

    /** Makes histories of rows. */
    interface Histories {
        <T> History<T> of(Supplier<T> row);
    }

    private StudyHalfYear study() {
        int present = random.nextInt(10);
        int excused = random.nextInt(3);
        int sessions = present + excused + random.nextInt(4);
        return new StudyHalfYear(year(), half(), maybe(sessions), maybe(present), maybe(excused), number(60));
    }

    private Ballot ballot() {
        int satisfied = random.nextInt(20);
        int votes = satisfied + random.nextInt(5);
        int voters = votes + random.nextInt(5);
        return new Ballot(year(), any(BallotAspect.values()), maybe(voters), maybe(votes), maybe(satisfied));
    }

    private Petition petition() {
        LocalDate received = asOf.minusDays(random.nextInt(500) - 5L);
        Boolean closed = mark();
        return new Petition(
                new OpaqueId("petition-" + random.nextInt(6)),
                dates.partly(received),
                closed,
                dates.partly(received.plusDays(random.nextInt(90))));
    }

    private Course course() {
        int hours = random.nextInt(80);
        return new Course(
                new OpaqueId("course-" + random.nextInt(4)),
                year(),
                maybe(hours),
                maybe(hours == 0 ? 0 : random.nextInt(hours)));
    }

    private PartialDate day() {
        return dates.partly(asOf.minusDays(random.nextInt(500) - 5L));
    }

    private int year() {
        return asOf.getYear() - random.nextInt(3);
    }

    private int half() {
        return 1 + random.nextInt(2);
    }

    private @Nullable Integer maybe(int value) {
        return dates.chance(15) ? null : Integer.valueOf(value);
    }

    private @Nullable Integer number(int bound) {
        return maybe(random.nextInt(bound));
    }

    private @Nullable Boolean mark() {
        return dates.chance(20) ? null : Boolean.valueOf(random.nextBoolean());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The same records, with {@code more} where a row may be missing and what is missing of each row filled in. */
    DailyWork completed(DailyWork work, DailyWork more) {
        return new DailyWork(
                one(work.study(), more.study(), row -> row.year() * 2 + row.half(), this::completed),
                one(
                        work.notes(),
                        more.notes(),
                        row -> row.year() * 2 + row.half(),
                        row -> new NoteInspection(row.year(), row.half(), completed(row.passed()))),
                all(
                        work.field(),
                        more.field(),
                        row -> new FieldRecord(row.kind(), exact(row.day()), completed(row.complete()), row.target())),
                one(
                        work.stations(),
                        more.stations(),
                        StationYear::year,
                        row -> new StationYear(row.year(), upTo(row.days(), 99), upTo(row.households(), 99))),
                one(
                        work.ballots(),
                        more.ballots(),
                        row -> row.year() * 3 + row.aspect().ordinal(),
                        this::completed),
                all(work.style(), more.style(), row -> new StyleFinding(row.kind(), exact(row.confirmed()))),
                one(work.petitions(), more.petitions(), Petition::id, this::completed),
                one(
                        work.reviews(),
                        more.reviews(),
                        ReviewYear::year,
                        row -> new ReviewYear(row.year(), upTo(row.democratic(), 101), upTo(row.systems(), 101))),
                one(work.courses(), more.courses(), row -> row.id() + "-" + row.year(), this::completed));
    }

    private StudyHalfYear completed(StudyHalfYear row) {
        Integer sessions = row.sessions();
        int present = row.present() != null ? row.present() : left(sessions, row.excused());
        int excused = row.excused() != null ? row.excused() : left(sessions, present);
        return new StudyHalfYear(
                row.year(),
                row.half(),
                sessions != null ? sessions : present + excused + random.nextInt(3),
                present,
                excused,
                upTo(row.hours(), 60));
    }

    /** A number that leaves room beside {@code taken} in {@code whole}. */
    private int left(@Nullable Integer whole, @Nullable Integer taken) {
        return whole == null ? random.nextInt(9) : random.nextInt(whole - (taken == null ? 0 : taken) + 1);
    }

    private Ballot completed(Ballot row) {
        Integer voters = row.voters();
        Integer most = row.votes() != null ? row.votes() : voters;
        int satisfied = row.satisfied() != null ? row.satisfied() : left(most, 0);
        int votes = row.votes() != null ? row.votes() : satisfied + left(voters, satisfied);
        return new Ballot(
                row.year(), row.aspect(), voters != null ? voters : votes + random.nextInt(4), votes, satisfied);
    }

    private Petition completed(Petition row) {
        PartialDate received = exact(row.received());
        LocalDate notBefore = received.exact();
        PartialDate closed = row.closed().latest().isBefore(notBefore)
                ? PartialDate.on(row.closed().latest())
                : dates.pick(row.closed(), notBefore, notBefore.plusDays(400));
        return new Petition(row.id(), received, completed(row.isClosed()), closed);
    }

    private Course completed(Course row) {
        int hours = row.hours() != null ? row.hours() : upTo(row.leaveHours(), 9) + random.nextInt(50);
        return new Course(row.id(), row.year(), hours, row.leaveHours() != null ? row.leaveHours() : left(hours, 0));
    }

    private PartialDate exact(PartialDate date) {
        return dates.pick(date, asOf.minusYears(3), asOf.plusYears(1));
    }

    private boolean completed(@Nullable Boolean mark) {
        return mark != null ? mark : random.nextBoolean();
    }

    private int upTo(@Nullable Integer value, int bound) {
        return value != null ? value : random.nextInt(bound);
    }

    private <T> History<T> all(History<T> history, History<T> more, Function<T, T> completion) {
        return one(history, more, row -> new Object(), completion);
    }

    /** One row for each key, as a completed record has no two that contradict each other. */
    private <T> History<T> one(
            History<T> history, History<T> more, Function<T, Object> key, Function<T, T> completion) {
        List<T> rows = new java.util.ArrayList<>(history.rows());
        java.util.Collections.shuffle(rows, random);
        if (!history.covers(asOf)) {
            rows.addAll(more.rows());
        }
        java.util.Set<Object> keys = new java.util.HashSet<>();
        rows.removeIf(row -> !keys.add(key.apply(row)));
        rows.replaceAll(completion::apply);
        return new History<>(rows, History.complete(asOf).completeness());
    }
}
