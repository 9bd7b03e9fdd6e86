package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Quota.Fraction;
import io.github.cadreassessment.core.finding.Quota.Rounding;
import io.github.cadreassessment.core.finding.Quota.Ties;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Matches what quotas are made of: shares, what people are ranked by, and the words for rounding and ties. */
final class QuotaSlots {
    private static final Pattern PERCENT = Pattern.compile("([1-9][0-9]?|100) ?%");
    private static final Pattern PARTS = Pattern.compile("([1-9][0-9]{0,2})/([1-9][0-9]{0,2})");
    private static final Pattern CHINESE = Pattern.compile("([一二三四五六七八九十百]{1,5})分之([一二两三四五六七八九十]{1,4})");
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final Language language;
    private final Vocabulary vocabulary;
    private final ScoreSlot scores;
    private final Phrases<Rounding> rounding = new Phrases<>();
    private final Phrases<Ties> ties = new Phrases<>();
    private final Phrases<Integer> times = new Phrases<>();
    private final Phrases<Integer> of = new Phrases<>();
    private final Phrases<Integer> minus = new Phrases<>();

    QuotaSlots(Language language, Vocabulary vocabulary, ScoreSlot scores) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.scores = scores;
        for (Rounding one : Rounding.values()) {
            rounding.add(one.phrase().only(language), one);
        }
        for (Ties one : Ties.values()) {
            ties.add(one.phrase().only(language), one);
        }
        times.add("×", 0);
        times.add("*", 0);
        minus.add(language == Language.ZH ? "减" : "minus", 0);
        of.add(language == Language.ZH ? "的" : "of", 0);
    }

    List<Match<Rounding>> rounding(SourceLine line, int from, Furthest furthest) {
        return rounding.at(line, from, furthest);
    }

    List<Match<Ties>> ties(SourceLine line, int from, Furthest furthest) {
        return ties.at(line, from, furthest);
    }

    /** A date term. */
    List<Match<String>> dateTerms(SourceLine line, int from, Furthest furthest) {
        return terms(line, from, furthest, List.of(TermType.DATE));
    }

    /** A number or a length of time, or a score. */
    List<Match<String>> measures(SourceLine line, int from, Furthest furthest) {
        List<Match<String>> found =
                new ArrayList<>(terms(line, from, furthest, List.of(TermType.NUMBER, TermType.DURATION)));
        for (Match<String> declared : vocabulary.scores.at(line, from, furthest)) {
            found.add(new Match<>(Written.DECLARED + declared.value(), declared.end()));
        }
        found.addAll(scores.writtenOut(line, from, furthest));
        return found;
    }

    private List<Match<String>> terms(SourceLine line, int from, Furthest furthest, List<TermType> types) {
        List<Match<String>> found = new ArrayList<>();
        for (Match<Term> term : vocabulary.terms.at(line, from, furthest)) {
            if (types.contains(term.value().type())) {
                found.add(new Match<>(term.value().id(), term.end()));
            }
        }
        return found;
    }

    /** Fractions, and the number of the unit that they are of: before them in Chinese, after them in English. */
    List<Match<Written.Portion>> portions(SourceLine line, int from, Furthest furthest) {
        List<Match<Written.Portion>> found = new ArrayList<>();
        for (Match<List<Fraction>> share : fractions(line, from, furthest)) {
            found.add(new Match<>(new Written.Portion("", share.value(), ""), share.end()));
            if (language == Language.EN) {
                for (Match<Integer> sign : of.at(line, share.end(), furthest)) {
                    for (Match<String> base : terms(line, sign.end(), furthest, List.of(TermType.NUMBER))) {
                        addOfUnit(line, base.value(), share.value(), base.end(), found, furthest);
                    }
                }
            }
        }
        if (language == Language.ZH) {
            for (Match<String> base : terms(line, from, furthest, List.of(TermType.NUMBER))) {
                for (Match<Integer> sign : of.at(line, base.end(), furthest)) {
                    for (Match<List<Fraction>> share : fractions(line, sign.end(), furthest)) {
                        addOfUnit(line, base.value(), share.value(), share.end(), found, furthest);
                    }
                }
            }
        }
        return found;
    }

    /** The share of a number of the unit, as it is or without the places that are occupied. */
    private void addOfUnit(
            SourceLine line,
            String base,
            List<Fraction> share,
            int end,
            List<Match<Written.Portion>> found,
            Furthest furthest) {
        found.add(new Match<>(new Written.Portion(base, share, ""), end));
        for (Match<Integer> sign : minus.at(line, end, furthest)) {
            for (Match<String> occupied : terms(line, sign.end(), furthest, List.of(TermType.NUMBER))) {
                found.add(new Match<>(new Written.Portion(base, share, occupied.value()), occupied.end()));
            }
        }
    }

    private List<Match<List<Fraction>>> fractions(SourceLine line, int from, Furthest furthest) {
        List<Match<List<Fraction>>> found = new ArrayList<>();
        for (Match<Fraction> first : fraction(line, from, furthest)) {
            found.add(new Match<>(List.of(first.value()), first.end()));
            for (Match<Integer> sign : times.at(line, first.end(), furthest)) {
                for (Match<List<Fraction>> rest : fractions(line, sign.end(), furthest)) {
                    List<Fraction> all = new ArrayList<>(List.of(first.value()));
                    all.addAll(rest.value());
                    if (all.size() <= Quota.MOST_FRACTIONS) {
                        found.add(new Match<>(List.copyOf(all), rest.end()));
                    }
                }
            }
        }
        return found;
    }

    private static List<Match<Fraction>> fraction(SourceLine line, int from, Furthest furthest) {
        int start = line.skipSpaces(from);
        furthest.expect(start, "20%");
        int length = line.text().length();
        var percent = PERCENT.matcher(line.text()).region(start, length);
        if (percent.lookingAt()) {
            return matched(Long.parseLong(percent.group(1)), HUNDRED, percent.end());
        }
        var parts = PARTS.matcher(line.text()).region(start, length);
        if (parts.lookingAt()) {
            return matched(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), parts.end());
        }
        var chinese = CHINESE.matcher(line.text()).region(start, length);
        if (chinese.lookingAt()) {
            long whole = chinese.group(1).equals("百") ? HUNDRED : Numerals.chineseValue(chinese.group(1));
            return matched(Numerals.chineseValue(chinese.group(2)), whole, chinese.end());
        }
        return List.of();
    }

    private static List<Match<Fraction>> matched(long numerator, long denominator, int end) {
        boolean fits = numerator >= 1 && numerator <= denominator && denominator < THOUSAND;
        return fits ? List.of(new Match<>(new Fraction((int) numerator, (int) denominator), end)) : List.of();
    }
}
