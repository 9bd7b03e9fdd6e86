package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        addTraining(terms, "training-hours-5y", WINDOW_YEARS, TrainingYear::classHours);
        addTraining(terms, "training-days-5y", WINDOW_YEARS, TrainingYear::days);
        addTraining(terms, "training-hours", 0, TrainingYear::classHours);
        addTraining(terms, "training-hours-last-year", 1, TrainingYear::classHours);
        addTraining(terms, "training-days-last-year", 1, TrainingYear::days);
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

    /** The sum over so many years before that of as-of; over the year asked about, if it is none. */
    private static void addTraining(
            TermDerivations terms, String term, int years, Function<TrainingYear, @Nullable Integer> amount) {
        terms.range(
                term, (file, out) -> training(file, years, amount, out), file -> missingTraining(file, years, amount));
    }

    private static int firstYear(CaseFile file, int years) {
        return years == 0 ? file.yearAsked() : file.asOf().getYear() - years;
    }

    private static int lastYear(CaseFile file, int years) {
        return years == 0 ? file.yearAsked() : file.asOf().getYear() - 1;
    }

    private static void training(
            CaseFile file, int years, Function<TrainingYear, @Nullable Integer> amount, Workings out) {
        boolean whole = file.cadre().training().covers(file.asOf());
        long low = 0;
        long high = 0;
        for (int year = firstYear(file, years); year <= lastYear(file, years); year++) {
            ofYear(file, year, amount, out);
            boolean anyRow = out.low() <= out.high();
            low += anyRow ? out.low() : 0;
            high = Math.min(Known.NO_HIGH, high + (anyRow ? out.high() : whole ? 0 : Known.NO_HIGH));
        }
        out.set(low, high);
    }

    /** What the rows of one year say; where they differ, either may be right. The least is above the most without a row. */
    private static void ofYear(
            CaseFile file, int year, Function<TrainingYear, @Nullable Integer> amount, Workings out) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        List<TrainingYear> rows = file.cadre().training().rows();
        for (int i = 0; i < rows.size(); i++) {
            TrainingYear row = rows.get(i);
            if (row.year() == year) {
                Integer recorded = amount.apply(row);
                low = Math.min(low, recorded == null ? 0 : recorded);
                high = Math.max(high, recorded == null ? Known.NO_HIGH : recorded);
            }
        }
        out.set(low, high);
    }

    private static List<MissingFact> missingTraining(
            CaseFile file, int years, Function<TrainingYear, @Nullable Integer> amount) {
        History<TrainingYear> training = file.cadre().training();
        Gaps gaps = Gaps.of(training, file.asOf(), Fact.TRAINING);
        for (int year = firstYear(file, years); year <= lastYear(file, years); year++) {
            int own = year;
            List<TrainingYear> rows =
                    training.rows().stream().filter(row -> row.year() == own).toList();
            YearRows.sum(
                    rows,
                    row -> YearRows.amount(amount.apply(row)),
                    training.covers(file.asOf()),
                    Fact.TRAINING_AMOUNT,
                    gaps);
        }
        return gaps.list();
    }
}
