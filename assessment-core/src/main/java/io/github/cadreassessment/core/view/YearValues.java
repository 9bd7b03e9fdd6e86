package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

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
                .filter(row -> row.year() == file.yearAsked())
                .toList();
        Gaps either = Gaps.of(leave, file.asOf(), Fact.LEAVE);
        Bounds days = YearRows.sum(
                rows,
                row -> YearRows.amount(row.sickDays()).plus(YearRows.amount(row.personalDays())),
                leave.covers(file.asOf()),
                Fact.LEAVE_DAYS,
                either);
        values.put("sick-and-personal-leave-days", days.known(either.list()));
        Gaps gaps = Gaps.of(leave, file.asOf(), Fact.LEAVE);
        Bounds maternity = YearRows.sum(
                rows, row -> YearRows.amount(row.maternityDays()), leave.covers(file.asOf()), Fact.LEAVE_DAYS, gaps);
        values.put("maternity-leave-days", maternity.known(gaps.list()));
    }

    private static void addHalves(CaseFile file, Map<String, Known> values) {
        Year year = Year.of(file.yearAsked());
        values.put("half-year-days", Known.exactly(year.length() / 2));
        values.put(
                "six-months-days",
                Known.exactly(year.atMonth(Month.JUNE).atEndOfMonth().getDayOfYear()));
    }

    private static void addTraining(CaseFile file, Map<String, Known> values) {
        values.put("training-hours-5y", training(file, WINDOW_YEARS, row -> YearRows.amount(row.classHours())));
        values.put("training-days-5y", training(file, WINDOW_YEARS, row -> YearRows.amount(row.days())));
        values.put(
                "training-hours", training(file, List.of(file.yearAsked()), row -> YearRows.amount(row.classHours())));
        values.put("training-hours-last-year", training(file, 1, row -> YearRows.amount(row.classHours())));
        values.put("training-days-last-year", training(file, 1, row -> YearRows.amount(row.days())));
    }

    /** The sum over so many years before that of as-of. */
    private static Known training(CaseFile file, int years, Function<TrainingYear, Bounds> amount) {
        int asked = file.asOf().getYear();
        return training(
                file, IntStream.rangeClosed(asked - years, asked - 1).boxed().toList(), amount);
    }

    private static Known training(CaseFile file, List<Integer> years, Function<TrainingYear, Bounds> amount) {
        History<TrainingYear> training = file.cadre().training();
        Gaps gaps = Gaps.of(training, file.asOf(), Fact.TRAINING);
        Bounds sum = Bounds.NONE;
        for (int year : years) {
            List<TrainingYear> rows =
                    training.rows().stream().filter(row -> row.year() == year).toList();
            sum = sum.plus(YearRows.sum(rows, amount, training.covers(file.asOf()), Fact.TRAINING_AMOUNT, gaps));
        }
        return sum.known(gaps.list());
    }
}
