package io.github.cadreassessment.desk.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Everything that is left to chance. Not thread-safe. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Whether something happens that happens {@code percent} times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from {@code least} to {@code greatest}, both included. */
    int between(int least, int greatest) {
        return least + random.nextInt(greatest - least + 1);
    }

    /** A day from {@code first} to {@code last}, both included. */
    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** One of these. */
    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The date as somebody may have written it: mostly the day, now and then only the month, the year or nothing. */
    String recorded(LocalDate date) {
        int form = random.nextInt(100);
        if (form < 3) {
            return "";
        }
        if (form < 7) {
            return String.valueOf(date.getYear());
        }
        if (form < 15) {
            return String.format(Locale.ROOT, "%d-%02d", date.getYear(), date.getMonthValue());
        }
        return written(date);
    }

    /** The day in one of the forms in which a register may give it. */
    String written(LocalDate date) {
        int form = random.nextInt(100);
        if (form < 5) {
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        }
        return form < 10 ? date.toString().replace('-', '.') : date.toString();
    }
}
