package io.github.cadreassessment.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Arithmetic that the rules in plain Drools call. */
public final class NaiveDates {
    private static final int DAYS_A_MONTH = 30;

    private NaiveDates() {}

    /** Whole months between two days, by anniversary. */
    static int months(LocalDate from, LocalDate end) {
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(end));
        return Math.max(0, from.plusMonths(months).isAfter(end) ? months - 1 : months);
    }

    /** The same between epoch days; none where there is no post. */
    public static int months(Number first, Number last, Number posts) {
        return posts.intValue() == 0
                ? 0
                : months(LocalDate.ofEpochDay(first.longValue()), LocalDate.ofEpochDay(last.longValue()));
    }

    /** Whole months of stints added up; left-over days of several make a month by thirties. */
    public static int total(Number months, Number days, Number stints) {
        return months.intValue() + (stints.intValue() > 1 ? days.intValue() / DAYS_A_MONTH : 0);
    }
}
