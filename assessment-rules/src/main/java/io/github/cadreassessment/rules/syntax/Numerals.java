package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.syntax.Written.Measure;
import io.github.cadreassessment.rules.syntax.Written.Value.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers with their units: 35 岁, 二十四个月, 两年, 半年, 一年半, 两年六个月; 35 years of age, 2 years and 6 months. Numbers
 * stand in slots only, so a digit inside a word is never read as one.
 */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MONTHS_A_YEAR = 12;

    private final Language language;
    private final Phrases<Measure> measures;

    Numerals(Language language) {
        this.language = language;
        this.measures = SurfaceWords.phrases(SurfaceWords.MEASURES, language);
    }

    /** Every way of reading a number with its unit at {@code from}. */
    List<Match<Quantity>> quantities(SourceLine line, int from, Furthest furthest) {
        List<Match<Quantity>> found = new ArrayList<>(durations(line, from, furthest));
        found.addAll(percents(line, from, furthest));
        for (Match<Long> number : integers(line, from, furthest)) {
            for (Match<Measure> measure : measures.at(line, number.end(), furthest)) {
                found.add(new Match<>(new Quantity(number.value(), measure.value()), measure.end()));
            }
            found.add(new Match<>(new Quantity(number.value(), Measure.BARE), number.end()));
        }
        return found;
    }

    /** 百分之二十: the number stands after its unit. */
    private List<Match<Quantity>> percents(SourceLine line, int from, Furthest furthest) {
        int of = language == Language.ZH ? word(line, from, furthest, "百分之", "") : -1;
        return of < 0
                ? List.of()
                : integers(line, of, furthest).stream()
                        .map(number -> new Match<>(new Quantity(number.value(), Measure.PERCENT), number.end()))
                        .toList();
    }

    private List<Match<Quantity>> durations(SourceLine line, int from, Furthest furthest) {
        List<Match<Quantity>> found = new ArrayList<>();
        int half = word(line, from, furthest, "半年", "half a year");
        if (half >= 0) {
            found.add(months(6, half));
        }
        for (Match<Long> number : integers(line, from, furthest)) {
            int months = word(line, number.end(), furthest, "个月", "months", "月", "month");
            if (months >= 0) {
                found.add(months(number.value(), months));
            }
            int years = word(line, number.end(), furthest, "年", "years", "年", "year");
            if (years >= 0) {
                found.addAll(years(line, number.value() * MONTHS_A_YEAR, years, furthest));
            }
        }
        return found;
    }

    private List<Match<Quantity>> years(SourceLine line, long whole, int end, Furthest furthest) {
        List<Match<Quantity>> found = new ArrayList<>();
        found.add(months(whole, end));
        int half = word(line, end, furthest, "半", "and a half");
        if (half >= 0) {
            found.add(months(whole + 6, half));
        }
        int and = language == Language.EN ? word(line, end, furthest, "", "and") : end;
        if (and >= 0) {
            for (Match<Long> more : integers(line, and, new Furthest())) {
                int months = word(line, more.end(), furthest, "个月", "months", "月", "month");
                if (months >= 0) {
                    found.add(months(whole + more.value(), months));
                }
            }
        }
        return found;
    }

    private static Match<Quantity> months(long months, int end) {
        return new Match<>(new Quantity(months, Measure.MONTHS), end);
    }

    /** The index after the first of these words that stands there; pairs of Chinese and English. -1: none. */
    private int word(SourceLine line, int from, Furthest furthest, String... pairs) {
        int start = line.skipSpaces(from);
        for (int i = language == Language.ZH ? 0 : 1; i < pairs.length; i += 2) {
            furthest.expect(start, pairs[i]);
            int end = start < line.text().length() ? unitEnd(line.text(), start, pairs[i]) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    // A unit may follow its digits without a space.
    private static int unitEnd(String text, int start, String unit) {
        boolean afterDigit = start > 0 && Character.isDigit(text.charAt(start - 1));
        return afterDigit && text.startsWith(unit, start) ? start + unit.length() : Phrases.end(text, start, unit);
    }

    private List<Match<Long>> integers(SourceLine line, int from, Furthest furthest) {
        int start = line.skipSpaces(from);
        String text = line.text();
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end > start) {
            String digits = text.substring(start, end);
            if (digits.length() > Limits.DIGITS) {
                furthest.problem(start, end, Complaint.NUMBER_TOO_LONG, Text.NONE, digits, Limits.DIGITS);
            } else if (digits.length() > 1 && digits.charAt(0) == '0') {
                String without = digits.replaceFirst("^0+(?=.)", "");
                furthest.problem(
                        start, end, Complaint.LEADING_ZERO, new Text("请写 " + without, "write " + without), digits);
            } else {
                return List.of(new Match<>(Long.parseLong(digits), end));
            }
            return List.of();
        }
        return language == Language.ZH ? chinese(text, start) : List.of();
    }

    private static List<Match<Long>> chinese(String text, int start) {
        int end = start;
        while (end < text.length() && isChinese(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            return List.of();
        }
        long value = chineseValue(text.substring(start, end));
        return value < 0 ? List.of() : List.of(new Match<>(value, end));
    }

    /** Whether numbers in Chinese are made of this character. */
    static boolean isChinese(char character) {
        return "〇零一二两三四五六七八九十百千".indexOf(character) >= 0;
    }

    /** The value of a number below ten thousand in Chinese, or -1. */
    static long chineseValue(String words) {
        long value = 0;
        int lastUnit = 10_000;
        String rest = words.replace('两', '二').replace('零', '〇');
        if (rest.equals("〇")) {
            return 0;
        }
        int at = 0;
        if (rest.isEmpty()) {
            return -1;
        }
        while (at < rest.length()) {
            boolean zero = rest.charAt(at) == '〇';
            if (zero) {
                at++;
                if (at == rest.length() || value == 0) {
                    return -1;
                }
            }
            int digit = DIGITS.indexOf(rest.charAt(at));
            boolean bareTen = rest.charAt(at) == '十' && at == 0;
            if (digit <= 0 && !bareTen) {
                return -1;
            }
            if (!bareTen) {
                at++;
            }
            int unit = at < rest.length() ? unit(rest.charAt(at)) : 1;
            if (unit > 1) {
                at++;
            }
            if (unit < 1 || unit >= lastUnit || (unit == 1 && at < rest.length())) {
                return -1;
            }
            // 二百五 is 250 to some and 205 to others: a rank that is left out needs its zero.
            boolean skipsRank = unit * 10 != lastUnit;
            if (value > 0 && skipsRank != zero) {
                return -1;
            }
            value += (bareTen ? 1 : digit) * (long) unit;
            lastUnit = unit;
        }
        return value;
    }

    private static int unit(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '〇' -> 1;
            default -> 0;
        };
    }
}
