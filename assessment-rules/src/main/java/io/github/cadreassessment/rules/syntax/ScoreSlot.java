package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.rules.syntax.Written.Measure;
import io.github.cadreassessment.rules.syntax.Written.Share;
import io.github.cadreassessment.rules.syntax.Written.Value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Matches the items of scores, and a score that is written out in a condition, in the words of {@link Score}. */
final class ScoreSlot {
    private static final Pattern PERCENT = Pattern.compile("([1-9][0-9]?|100) ?%");

    private final Vocabulary vocabulary;
    private final Numerals numerals;
    private final String separator;
    private final Phrases<Integer> head = new Phrases<>();
    private final Phrases<Integer> times = new Phrases<>();
    private final Phrases<Integer> most = new Phrases<>();
    private final Phrases<Integer> minus = new Phrases<>();

    ScoreSlot(Language language, Vocabulary vocabulary, Numerals numerals) {
        this.vocabulary = vocabulary;
        this.numerals = numerals;
        boolean isChinese = language == Language.ZH;
        separator = isChinese ? "、" : ",";
        head.add(isChinese ? "得分" : "score of", 0);
        times.add("×", 0);
        times.add("*", 0);
        most.add(isChinese ? "最高" : "up to", 0);
        minus.add(isChinese ? "减" : "minus", 0);
    }

    /** A share of the whole, a term, and points for each unit of it up to a greatest number. */
    List<Match<Share>> shares(SourceLine line, int from, Furthest furthest) {
        List<Match<Share>> found = new ArrayList<>();
        int start = line.skipSpaces(from);
        furthest.expect(start, "40%");
        var percent = PERCENT.matcher(line.text()).region(start, line.text().length());
        if (percent.lookingAt()) {
            int share = Integer.parseInt(percent.group(1));
            found.addAll(deductions(line, share, percent.end(), furthest));
            for (Match<Term> term : vocabulary.terms.at(line, percent.end(), furthest)) {
                for (Match<Integer> sign : times.at(line, term.end(), furthest)) {
                    for (Match<Long> each : points(line, sign.end(), furthest)) {
                        for (Match<Integer> upTo : most.at(line, each.end(), furthest)) {
                            for (Match<Long> greatest : points(line, upTo.end(), furthest)) {
                                found.add(new Match<>(
                                        new Share(share, term.value().id(), each.value(), greatest.value()),
                                        greatest.end()));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Points from which more are taken off for each unit of a term. */
    private List<Match<Share>> deductions(SourceLine line, int share, int from, Furthest furthest) {
        List<Match<Share>> found = new ArrayList<>();
        for (Match<Long> most : points(line, from, furthest)) {
            for (Match<Integer> sign : minus.at(line, most.end(), furthest)) {
                for (Match<Term> term : vocabulary.terms.at(line, sign.end(), furthest)) {
                    for (Match<Integer> multiplied : times.at(line, term.end(), furthest)) {
                        for (Match<Long> each : points(line, multiplied.end(), furthest)) {
                            found.add(new Match<>(
                                    new Share(share, term.value().id(), -each.value(), most.value()), each.end()));
                        }
                    }
                }
            }
        }
        return found;
    }

    private List<Match<Long>> points(SourceLine line, int from, Furthest furthest) {
        List<Match<Long>> found = new ArrayList<>();
        for (Match<Quantity> points : numerals.quantities(line, from, furthest)) {
            if (points.value().measure() == Measure.POINTS) {
                found.add(new Match<>(points.value().number(), points.end()));
            }
        }
        return found;
    }

    /** The id of the term of a score that is written out. */
    List<Match<String>> writtenOut(SourceLine line, int from, Furthest furthest) {
        List<Match<String>> found = new ArrayList<>();
        for (Match<Integer> start : head.at(line, from, furthest)) {
            more(line, List.of(), start.end(), found, furthest);
        }
        return found;
    }

    private void more(SourceLine line, List<Share> before, int from, List<Match<String>> found, Furthest furthest) {
        for (Match<Share> share : shares(line, from, furthest)) {
            List<Share> all = new ArrayList<>(before);
            all.add(share.value());
            if (all.stream().allMatch(one -> vocabulary.countable.contains(one.term()))) {
                score(all).ifPresent(score -> found.add(new Match<>(score.id(), share.end())));
            }
            int next = line.skipSpaces(share.end());
            furthest.expect(next, separator);
            if (line.text().startsWith(separator, next)) {
                more(line, all, next + separator.length(), found, furthest);
            }
        }
    }

    /** The score of these items; empty where they make none. */
    private static Optional<Score> score(List<Share> shares) {
        try {
            return Optional.of(new Score(shares.stream()
                    .map(share -> new Score.Item(
                            (int) share.percent(), share.term(), small(share.points()), small(share.most())))
                    .toList()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static int small(long number) {
        return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, number));
    }
}
