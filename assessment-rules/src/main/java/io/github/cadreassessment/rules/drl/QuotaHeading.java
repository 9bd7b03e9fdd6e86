package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Quota.Fraction;
import io.github.cadreassessment.core.finding.Quota.Order;
import io.github.cadreassessment.core.finding.Quota.Rounding;
import io.github.cadreassessment.core.finding.Quota.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A quota as the heading of its clause says it. Its numbers stand there and not in a condition, as who is chosen is a
 * matter of the whole group and is decided after all rules have seen each of its people.
 */
final class QuotaHeading {
    /** Stands for "no grade is rationed". */
    private static final String NO_GRADE_NAMED = "";

    private static final String HIGHEST_FIRST = "highest first";
    private static final String LOWEST_FIRST = "lowest first";
    private static final Pattern FRACTION = Pattern.compile("([1-9][0-9]{0,2})_([1-9][0-9]{0,2})");

    private QuotaHeading() {}

    static List<String> of(Quota quota) {
        Grade grade = quota.grade();
        List<String> heading = new ArrayList<>();
        heading.add(ClauseRules.annotation(DrlWords.QUOTA, grade == null ? NO_GRADE_NAMED : grade.name()));
        heading.add(ClauseRules.annotation(DrlWords.BASE, quota.base()));
        heading.add(ClauseRules.annotation(DrlWords.OCCUPIED, quota.occupied()));
        heading.add(ClauseRules.annotation(
                DrlWords.SHARE,
                quota.share().stream()
                        .map(one -> one.numerator() + "_" + one.denominator())
                        .collect(Collectors.joining(" "))));
        heading.add(ClauseRules.annotation(DrlWords.ROUNDING, quota.rounding().name()));
        heading.add(ClauseRules.annotation(
                DrlWords.ORDER, quota.order().stream().map(QuotaHeading::order).collect(Collectors.joining(" - "))));
        heading.add(ClauseRules.annotation(DrlWords.TIES, quota.ties().name()));
        return heading;
    }

    private static String order(Order order) {
        return order.term() + " " + (order.highestFirst() ? HIGHEST_FIRST : LOWEST_FIRST);
    }

    /** The quota that a heading says; empty where it says none, or not in our form. */
    static Optional<Quota> read(SortedMap<String, DrlToken> heading) {
        try {
            @Nullable String grade = text(heading, DrlWords.QUOTA);
            String base = text(heading, DrlWords.BASE);
            String occupied = text(heading, DrlWords.OCCUPIED);
            String share = text(heading, DrlWords.SHARE);
            String rounding = text(heading, DrlWords.ROUNDING);
            String order = text(heading, DrlWords.ORDER);
            String ties = text(heading, DrlWords.TIES);
            if (grade == null
                    || base == null
                    || occupied == null
                    || share == null
                    || rounding == null
                    || order == null
                    || ties == null) {
                return Optional.empty();
            }
            return Optional.of(new Quota(
                    grade.equals(NO_GRADE_NAMED) ? null : Grade.valueOf(grade),
                    base,
                    occupied,
                    Arrays.stream(share.split(" ", -1))
                            .map(QuotaHeading::fraction)
                            .toList(),
                    Rounding.valueOf(rounding),
                    Arrays.stream(order.split(" - ", -1))
                            .map(QuotaHeading::order)
                            .toList(),
                    Ties.valueOf(ties)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(SortedMap<String, DrlToken> heading, String word) {
        DrlToken token = heading.get(word);
        return token == null ? null : token.text();
    }

    private static Fraction fraction(String text) {
        var matcher = FRACTION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The share must be made of fractions. Maybe it was edited.");
        }
        return new Fraction(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static Order order(String text) {
        boolean highest = text.endsWith(" " + HIGHEST_FIRST);
        if (!highest && !text.endsWith(" " + LOWEST_FIRST)) {
            throw new IllegalArgumentException("The order must say which comes first. Maybe it was edited.");
        }
        String last = highest ? HIGHEST_FIRST : LOWEST_FIRST;
        return new Order(text.substring(0, text.length() - last.length() - 1), highest);
    }
}
