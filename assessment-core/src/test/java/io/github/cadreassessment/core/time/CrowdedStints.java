package io.github.cadreassessment.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random stints of the years before as-of and somewhat after, close together, and random completions of them. */
final class CrowdedStints {
    private static final int MOST_STINTS = 6;

    private final Random random;
    private final LocalDate asOf;
    private final int span;

    CrowdedStints(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
        this.span = 20 + random.nextInt(1500);
    }

    /** One to six stints, each known to the day, in part or not at all. */
    List<Stint> next() {
        List<Stint> stints = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_STINTS);
        LocalDate last = day();
        for (int i = 0; i < count; i++) {
            // Every second stint begins a day or two after another one ended.
            LocalDate from = random.nextBoolean() ? day() : last.plusDays(1L + random.nextInt(2));
            last = from.plusDays(random.nextInt(Math.max(1, span / count)));
            stints.add(stint(from, last));
        }
        return stints;
    }

    private Stint stint(LocalDate from, LocalDate last) {
        return switch (random.nextInt(6)) {
            case 0 -> Stint.running(from);
            case 1 -> Stint.between(PartialDate.on(from), PartialDate.unknown());
            case 2 -> new Stint(around(from), PartialDate.unknown(), true);
            case 3 -> Stint.between(around(from), around(last));
            default -> Stint.closed(from, last);
        };
    }

    private PartialDate around(LocalDate day) {
        return PartialDate.between(day.minusDays(random.nextInt(40)), day.plusDays(random.nextInt(40)));
    }

    private LocalDate day() {
        LocalDate day = asOf.plusDays(20L - random.nextInt(span));
        return random.nextInt(3) == 0 ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }

    /** The same stints, every date of which is known to the day. */
    List<Stint> completed(List<Stint> stints) {
        return stints.stream().map(this::completed).toList();
    }

    private Stint completed(Stint stint) {
        LocalDate from = within(stint.from().earliest(), latest(stint));
        if (stint.running() || (stint.lastDay().isUnknown() && random.nextInt(4) == 0)) {
            return Stint.running(from);
        }
        if (stint.lastDay().isUnknown()) {
            return Stint.closed(from, from.plusDays(random.nextInt(span)));
        }
        LocalDate earliest = stint.lastDay().earliest();
        return Stint.closed(
                from,
                within(
                        earliest.isBefore(from) ? from : earliest,
                        stint.lastDay().latest()));
    }

    private static LocalDate latest(Stint stint) {
        LocalDate last = stint.lastDay().latest();
        return last.isBefore(stint.from().latest()) ? last : stint.from().latest();
    }

    private LocalDate within(LocalDate earliest, LocalDate latest) {
        int days = (int) (latest.toEpochDay() - earliest.toEpochDay());
        // The ends of a range are where totals jump.
        return switch (random.nextInt(4)) {
            case 0 -> earliest;
            case 1 -> latest;
            default -> earliest.plusDays(random.nextInt(days + 1));
        };
    }
}
