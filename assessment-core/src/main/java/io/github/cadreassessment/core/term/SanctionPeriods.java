package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The periods of sanctions, each with its length by kind, where a sanction within the period of another adds its own to
 * what is left of that. Immutable and thread-safe.
 *
 * <p>It makes a term of its own, a flag that is yes while such a period runs: what the lengths are is for rules to say,
 * how they add up is the same for all. Sources of the adding up: 行政机关公务员处分条例 (2007) Art. 10, with at most 48
 * months; 中国共产党纪律处分条例 (2023) Art. 21, without a ceiling.
 *
 * @param months the length of the period of each kind that has one, from 1 to 999 months
 * @param most the greatest length of what a sanction adds up to from its own day, in months; 0 where there is none
 */
public record SanctionPeriods(Map<SanctionKind, Integer> months, int most) {
    private static final int MOST_MONTHS = 999;
    private static final String START = "sanction-periods(";
    private static final Pattern ID = Pattern.compile(
            "sanction-periods\\(([A-Z_]+ [0-9]{1,3}(?:,[A-Z_]+ [0-9]{1,3})*)(?:,most ([0-9]{1,3}))?\\)");

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there is none, or one is out of its range
     */
    public SanctionPeriods {
        if (months.isEmpty()) {
            throw new IllegalArgumentException(
                    "The kinds of sanction that have periods must be at least one. Maybe they were left out.");
        }
        months = Collections.unmodifiableMap(new EnumMap<>(months));
        months.forEach((kind, length) -> require(length >= 1 && length <= MOST_MONTHS, kind.name(), length));
        require(most >= 0 && most <= MOST_MONTHS, "ceiling", most);
    }

    private static void require(boolean fine, String what, int months) {
        if (!fine) {
            throw new IllegalArgumentException("The period (" + months + " months) of " + what
                    + " must be from 1 to 999 months. Maybe it is in another unit.");
        }
    }

    /** The periods that the id of a term stands for; empty where it stands for something else. */
    public static Optional<SanctionPeriods> parse(String id) {
        if (!id.startsWith(START)) {
            return Optional.empty(); // As nearly every id: patterns are slow.
        }
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            Map<SanctionKind, Integer> months = new EnumMap<>(SanctionKind.class);
            for (String one : matcher.group(1).split(",", -1)) {
                String[] parts = one.split(" ", -1);
                months.put(SanctionKind.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
            int most = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            SanctionPeriods periods = new SanctionPeriods(months, most);
            return periods.id().equals(id) ? Optional.of(periods) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The id of the term. */
    public String id() {
        String lengths = months.entrySet().stream()
                .map(entry -> entry.getKey().name() + " " + entry.getValue())
                .collect(Collectors.joining(","));
        return "sanction-periods(" + lengths + (most == 0 ? "" : ",most " + most) + ")";
    }

    /** The term. */
    public Term term() {
        String zh = "处分期 " + kinds(Language.ZH) + " 累加" + (most == 0 ? "" : "最长 " + most + " 个月");
        String en = "sanction periods of " + kinds(Language.EN) + " added up"
                + (most == 0 ? "" : " to at most " + length(most, Language.EN));
        return NewTerm.flag(
                id(),
                new Text(zh + " 未满", en + " are running"),
                new Text(zh + " 已满", en + " are over"),
                new Text(
                        "查询日早晨处分期是否未满: 期内又受处分的, 剩余期限与新的期限相加。",
                        "Whether such a period runs on the morning of the date asked about; a sanction within the "
                                + "period of another adds its own to what is left of that."));
    }

    private String kinds(Language language) {
        List<String> words = new ArrayList<>();
        months.forEach((kind, length) -> words.add(kind.phrase().in(language) + " " + length(length, language)));
        return String.join(language == Language.ZH ? "、" : ", ", words);
    }

    private static String length(int months, Language language) {
        if (language == Language.ZH) {
            return months + " 个月";
        }
        return months == 1 ? "1 month" : months + " months";
    }
}
