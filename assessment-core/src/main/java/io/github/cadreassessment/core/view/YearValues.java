package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Derives the terms about leave and training by calendar year. */
final class YearValues {
    private static final int WINDOW_YEARS = 5;

    private YearValues() {}

    static void addTo(TermDerivations terms) {
        terms.put(
                "sick-and-personal-leave-days",
                file -> leave(file, row -> YearRows.amount(row.sickDays()).plus(YearRows.amount(row.personalDays()))));
        terms.put("maternity-leave-days", file -> leave(file, row -> YearRows.amount(row.maternityDays())));
        terms.put(
                "half-year-days",
                file -> Known.exactly(Year.of(file.yearAsked()).length() / 2));
        terms.put(
                "six-months-days",
                file -> Known.exactly(Year.of(file.yearAsked())
                        .atMonth(Month.JUNE)
                        .atEndOfMonth()
                        .getDayOfYear()));
        terms.put("training-hours-5y", file -> training(file, WINDOW_YEARS, row -> YearRows.amount(row.classHours())));
        terms.put("training-days-5y", file -> training(file, WINDOW_YEARS, row -> YearRows.amount(row.days())));
        terms.put(
                "training-hours",
                file -> training(file, List.of(file.yearAsked()), row -> YearRows.amount(row.classHours())));
        terms.put("training-hours-last-year", file -> training(file, 1, row -> YearRows.amount(row.classHours())));
        terms.put("training-days-last-year", file -> training(file, 1, row -> YearRows.amount(row.days())));
    }

    /** The days of leave of the year asked about. */
    private static Known leave(CaseFile file, Function<LeaveYear, Bounds> amount) {
        History<LeaveYear> leave = file.cadre().leave();
        List<LeaveYear> rows = leave.rows().stream()
                .filter(row -> row.year() == file.yearAsked())
                .toList();
        Gaps gaps = Gaps.of(leave, file.asOf(), Fact.LEAVE);
        return YearRows.sum(rows, amount, leave.covers(file.asOf()), Fact.LEAVE_DAYS, gaps)
                .known(gaps.list());
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
