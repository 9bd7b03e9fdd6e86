package io.github.cadreassessment.core.testkit;

import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Random;

/** Random dates and stints around an as-of date, mostly where a day more or less matters. Not thread-safe. */
final class RandomDates {
    private final Random random;
    private final LocalDate asOf;

    RandomDates(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
    }

    /** Whether something that happens {@code percent} times in a hundred happens. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A day from {@code earliest} to shortly after as-of. */
    LocalDate day(LocalDate earliest) {
        LocalDate day = switch (random.nextInt(6)) {
            case 0 -> asOf.plusDays(random.nextInt(5) - 2);
            case 1 -> asOf.minusYears(random.nextInt(12)).plusDays(random.nextInt(3) - 1);
            case 2 -> YearMonth.from(asOf).minusMonths(random.nextInt(120)).atEndOfMonth();
            case 3 -> YearMonth.from(asOf).minusMonths(random.nextInt(120)).atDay(1);
            case 4 -> Year.of(asOf.getYear() - random.nextInt(16)).atMonth(2).atEndOfMonth();
            default -> asOf.minusDays(random.nextInt(365 * 25));
        };
        return day.isBefore(earliest) ? earliest : day;
    }

    /** What may be on file of {@code day}. */
    PartialDate partly(LocalDate day) {
        return switch (random.nextInt(10)) {
            case 0 -> PartialDate.inMonth(YearMonth.from(day));
            case 1 -> PartialDate.inYear(Year.from(day));
            case 2 -> PartialDate.unknown();
            case 3 -> PartialDate.between(day.minusDays(random.nextInt(90)), day.plusDays(random.nextInt(90)));
            default -> PartialDate.on(day);
        };
    }

    /** A stint that is not before {@code earliest}, whose ends may be known in part. */
    Stint stint(LocalDate earliest) {
        LocalDate from = day(earliest);
        PartialDate begin = partly(from);
        if (chance(20)) {
            return new Stint(begin, PartialDate.unknown(), true);
        }
        LocalDate last = from.plusDays(chance(50) ? random.nextInt(60) : random.nextInt(365 * 6));
        return Stint.between(begin, partly(last));
    }

    /** A day that {@code date} can be, if there is one, from {@code min} to {@code max}. */
    PartialDate pick(PartialDate date, LocalDate min, LocalDate max) {
        if (date.isExact()) {
            return date;
        }
        LocalDate low = date.earliest().isBefore(min) ? min : date.earliest();
        LocalDate high = date.latest().isAfter(max) ? max : date.latest();
        if (low.isAfter(high)) {
            return PartialDate.on(high.isBefore(date.earliest()) ? date.earliest() : high);
        }
        long days = high.toEpochDay() - low.toEpochDay();
        return PartialDate.on(low.plusDays(edgeOrInside(days)));
    }

    private long edgeOrInside(long days) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> days;
            default -> (long) (random.nextDouble() * (days + 1));
        };
    }
}
