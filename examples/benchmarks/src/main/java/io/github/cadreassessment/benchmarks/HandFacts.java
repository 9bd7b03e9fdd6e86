package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the thirty rules ask about a person, read straight from the file: code as somebody would write it by hand for just
 * these rules and people. A truth is 1 where it can hold and 2 where it can fail, or both together.
 */
final class HandFacts {
    static final int YES = 1;
    static final int NO = 2;
    static final int OPEN = 3;

    private static final int DAYS_A_MONTH = 30;

    private final LocalDate asOf;

    HandFacts(LocalDate asOf) {
        this.asOf = asOf;
    }

    static int truth(boolean can, boolean canNot) {
        return (can ? YES : 0) | (canNot ? NO : 0);
    }

    static int mark(@Nullable Boolean mark) {
        return mark == null ? OPEN : mark ? YES : NO;
    }

    static int judgement(Cadre cadre, Judgement judgement) {
        return mark(cadre.judgements().get(judgement));
    }

    /** Whether so many months are complete since a date. */
    int reached(PartialDate since, int months) {
        if (since.isUnknown()) {
            return OPEN;
        }
        return truth(
                !since.earliest().plusMonths(months).isAfter(asOf),
                since.latest().plusMonths(months).isAfter(asOf));
    }

    /** Whether so many months are complete at the grassroots. */
    int grassroots(Cadre cadre, int months) {
        History<GrassrootsStint> history = cadre.grassroots();
        int total = 0;
        int days = 0;
        int counted = 0;
        // The people that are measured have stints that neither overlap nor touch.
        for (GrassrootsStint row : history.rows()) {
            LocalDate from = row.stint().from().exact();
            LocalDate end = endExclusive(row.stint());
            if (from.isBefore(end)) {
                int whole = wholeMonths(from, end);
                total += whole;
                days += (int) ChronoUnit.DAYS.between(from.plusMonths(whole), end);
                if (++counted > 1) {
                    total += days / DAYS_A_MONTH;
                    days %= DAYS_A_MONTH;
                }
            }
        }
        boolean enough = total >= months;
        return truth(enough || !history.covers(asOf), !enough);
    }

    private LocalDate endExclusive(Stint stint) {
        LocalDate end = stint.running() ? asOf : stint.lastDay().exact().plusDays(1);
        return end.isAfter(asOf) ? asOf : end;
    }

    private static int wholeMonths(LocalDate from, LocalDate end) {
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(end));
        return from.plusMonths(months).isAfter(end) ? months - 1 : months;
    }

    /** Whether there was a stint at the grassroots. */
    int anyGrassroots(Cadre cadre) {
        boolean any = false;
        for (GrassrootsStint row : cadre.grassroots().rows()) {
            any |= row.stint().from().exact().isBefore(asOf);
        }
        return truth(any || !cadre.grassroots().covers(asOf), !any);
    }

    /** The level of the highest post held now. */
    PostLevel level(Cadre cadre) {
        PostLevel level = PostLevel.STAFF;
        for (Post post : cadre.posts().rows()) {
            boolean held = post.stint().from().exact().isBefore(asOf)
                    && (post.stint().running()
                            || !post.stint().lastDay().exact().isBefore(asOf));
            if (held && post.level().compareTo(level) > 0) {
                level = post.level();
            }
        }
        return level;
    }

    /** Whether so many months are complete at a level; one post follows the other without a day between. */
    int atLevel(Cadre cadre, PostLevel level, int months) {
        LocalDate first = null;
        LocalDate end = LocalDate.MIN;
        for (Post post : cadre.posts().rows()) {
            LocalDate from = post.stint().from().exact();
            if (post.level() == level && from.isBefore(asOf)) {
                first = first == null || from.isBefore(first) ? from : first;
                LocalDate own = endExclusive(post.stint());
                end = own.isAfter(end) ? own : end;
            }
        }
        return first != null && wholeMonths(first, end) >= months ? YES : NO;
    }

    /** Whether so many months are complete since the first post at a level. */
    int sinceFirst(Cadre cadre, PostLevel level, int months) {
        for (Post post : cadre.posts().rows()) {
            if (post.level() == level
                    && !post.stint().from().exact().plusMonths(months).isAfter(asOf)) {
                return YES;
            }
        }
        return NO;
    }

    int sanctionInEffect(Cadre cadre) {
        int inEffect = cadre.sanctions().covers(asOf) ? NO : OPEN;
        for (Sanction sanction : cadre.sanctions().rows()) {
            PartialDate last = sanction.lastEffectDay();
            int own = last.isUnknown() ? OPEN : last.exact().isBefore(asOf) ? NO : YES;
            inEffect = or(inEffect, own);
        }
        return inEffect;
    }

    int sanctionsAtLeast(Cadre cadre, int number) {
        int count = cadre.sanctions().rows().size();
        return truth(count >= number || !cadre.sanctions().covers(asOf), count < number);
    }

    /** Whether at least one of the last years has one of these grades. */
    int anyYear(Cadre cadre, int years, Grade one, Grade other) {
        int any = NO;
        for (int back = 1; back <= years; back++) {
            Grade grade = grade(cadre, asOf.getYear() - back);
            int own = grade == null
                    ? cadre.appraisals().covers(asOf) ? NO : OPEN
                    : grade == one || grade == other ? YES : NO;
            any = or(any, own);
        }
        return any;
    }

    private static @Nullable Grade grade(Cadre cadre, int year) {
        for (Appraisal row : cadre.appraisals().rows()) {
            if (row.year() == year) {
                return row.grade();
            }
        }
        return null;
    }

    int appraisalsAtLeast(Cadre cadre, int number) {
        int count = cadre.appraisals().rows().size();
        return truth(count >= number || !cadre.appraisals().covers(asOf), count < number);
    }

    int trainingAtLeast(Cadre cadre, int years, int hours) {
        int sum = 0;
        boolean open = false;
        for (int back = 1; back <= years; back++) {
            TrainingYear year = null;
            for (TrainingYear row : cadre.training().rows()) {
                year = row.year() == asOf.getYear() - back ? row : year;
            }
            Integer own = year == null ? null : year.classHours();
            open |= own == null && (year != null || !cadre.training().covers(asOf));
            sum += own == null ? 0 : own;
        }
        return truth(open || sum >= hours, sum < hours);
    }

    int approved(Cadre cadre, String rule) {
        int approved = cadre.approvals().covers(asOf) ? NO : OPEN;
        List<Approval> rows = cadre.approvals().rows();
        for (Approval row : rows) {
            if (row.clause().equals(rule) && row.authority() == Authority.COUNTY_ORGANISATION_DEPARTMENT) {
                boolean valid = row.granted().exact().isBefore(asOf)
                        && (row.openEnded() || !row.lastValidDay().exact().isBefore(asOf));
                approved = or(approved, valid ? YES : NO);
            }
        }
        return approved;
    }

    static int and(int one, int other) {
        return truth((one & other & YES) != 0, ((one | other) & NO) != 0);
    }

    static int or(int one, int other) {
        return truth(((one | other) & YES) != 0, (one & other & NO) != 0);
    }

    static int not(int truth) {
        return truth((truth & NO) != 0, (truth & YES) != 0);
    }
}
