package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Derives the terms about leave and training by calendar year. */
final class YearValues {
    private static final int WINDOW_YEARS = 5;

    private YearValues() {}

    static void add(CaseFile file, Map<String, Known> values) {
        addLeave(file, values);
        addHalves(file, values);
        addTraining(file, values);
    }

    private static void addLeave(CaseFile file, Map<String, Known> values) {
        History<LeaveYear> leave = file.cadre().leave();
        List<LeaveYear> rows = leave.rows().stream()
                .filter(row -> row.year() == file.appraisedYear())
                .toList();
        Gaps either = Gaps.of(leave, file.asOf(), Fact.LEAVE);
        Bounds days = ofYear(
                rows,
                row -> amount(row.sickDays()).plus(amount(row.personalDays())),
                leave.covers(file.asOf()),
                Fact.LEAVE_DAYS,
                either);
        values.put("sick-and-personal-leave-days", days.known(either.list()));
        Gaps gaps = Gaps.of(leave, file.asOf(), Fact.LEAVE);
        Bounds maternity =
                ofYear(rows, row -> amount(row.maternityDays()), leave.covers(file.asOf()), Fact.LEAVE_DAYS, gaps);
        values.put("maternity-leave-days", maternity.known(gaps.list()));
    }

    private static void addHalves(CaseFile file, Map<String, Known> values) {
        Year year = Year.of(file.appraisedYear());
        values.put("half-year-days", Known.exactly(year.length() / 2));
        values.put(
                "six-months-days",
                Known.exactly(year.atMonth(Month.JUNE).atEndOfMonth().getDayOfYear()));
    }

    private static void addTraining(CaseFile file, Map<String, Known> values) {
        values.put("training-hours-5y", training(file, WINDOW_YEARS, row -> amount(row.classHours())));
        values.put("training-days-5y", training(file, WINDOW_YEARS, row -> amount(row.days())));
        values.put("training-hours-last-year", training(file, 1, row -> amount(row.classHours())));
        values.put("training-days-last-year", training(file, 1, row -> amount(row.days())));
    }

    /** The sum over so many years before that of as-of. */
    private static Known training(CaseFile file, int years, Function<TrainingYear, Bounds> amount) {
        History<TrainingYear> training = file.cadre().training();
        Gaps gaps = Gaps.of(training, file.asOf(), Fact.TRAINING);
        Bounds sum = Bounds.NONE;
        for (int back = 1; back <= years; back++) {
            int year = file.asOf().getYear() - back;
            List<TrainingYear> rows =
                    training.rows().stream().filter(row -> row.year() == year).toList();
            sum = sum.plus(ofYear(rows, amount, training.covers(file.asOf()), Fact.TRAINING_AMOUNT, gaps));
        }
        return sum.known(gaps.list());
    }

    /** What the rows of one year say; two that differ contradict each other, and either may be right. */
    private static <T> Bounds ofYear(List<T> rows, Function<T, Bounds> amount, boolean whole, Fact fact, Gaps gaps) {
        if (rows.isEmpty()) {
            return Bounds.NONE.openUnless(whole);
        }
        List<Bounds> amounts = new ArrayList<>();
        rows.forEach(row -> amounts.add(amount.apply(row)));
        Bounds bounds = amounts.get(0);
        for (Bounds other : amounts) {
            gaps.notRecorded(fact, other.low() != other.high());
            gaps.contradictory(fact, !other.equals(amounts.get(0)));
            bounds = bounds.or(other);
        }
        return bounds;
    }

    private static Bounds amount(@Nullable Integer recorded) {
        return recorded == null ? Bounds.ANY : new Bounds(recorded, recorded);
    }
}
