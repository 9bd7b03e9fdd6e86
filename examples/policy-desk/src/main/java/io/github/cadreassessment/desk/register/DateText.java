package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.time.PartialDate;
import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day, a month or a year as it stands in a cell. */
final class DateText {
    /** The least year that is taken; one before it is a slip of the pen. */
    static final int LEAST_YEAR = 1900;
    /** The greatest year that is taken. */
    static final int GREATEST_YEAR = 2100;

    // With dots and hyphens two digits are wanted: a spreadsheet turns the October of 2013.10 into 2013.1.
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?"),
            Pattern.compile("(\\d{4})\\.(\\d{2})(?:\\.(\\d{2}))?"),
            Pattern.compile("(\\d{4})/(\\d{1,2})(?:/(\\d{1,2}))?"),
            Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?"));

    private DateText() {}

    /** The date that {@code text} says, or {@code null} where it says none or one that does not exist. */
    static @Nullable PartialDate parse(String text) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return of(matcher.group(1), matcher.group(2), matcher.group(3));
            }
        }
        return null;
    }

    private static @Nullable PartialDate of(String yearDigits, @Nullable String month, @Nullable String day) {
        int year = Integer.parseInt(yearDigits);
        if (year < LEAST_YEAR || year > GREATEST_YEAR) {
            return null;
        }
        if (month == null) {
            return PartialDate.inYear(Year.of(year));
        }
        try {
            YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
            return day == null
                    ? PartialDate.inMonth(yearMonth)
                    : PartialDate.on(yearMonth.atDay(Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
