package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.rules.syntax.Written.Condition;
import io.github.cadreassessment.rules.syntax.Written.Measure;
import io.github.cadreassessment.rules.syntax.Written.Value.Quantity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Matches sanction periods that add up, in the words in which {@link SanctionPeriods} names itself. */
final class PeriodSlot {
    private static final int MOST_MONTHS = 999;

    private final Numerals numerals;
    private final Phrases<SanctionKind> kinds;
    private final String separator;
    private final Phrases<Integer> head = new Phrases<>();
    private final Phrases<Integer> added = new Phrases<>();
    private final Phrases<Integer> most = new Phrases<>();
    private final Phrases<Boolean> ends = new Phrases<>();

    PeriodSlot(Language language, Vocabulary vocabulary, Numerals numerals) {
        this.numerals = numerals;
        this.kinds = vocabulary.sanctions;
        boolean isChinese = language == Language.ZH;
        separator = isChinese ? "、" : ",";
        head.add(isChinese ? "处分期" : "sanction periods of", 0);
        added.add(isChinese ? "累加" : "added up", 0);
        most.add(isChinese ? "最长" : "to at most", 0);
        ends.add(isChinese ? "未满" : "are running", true);
        ends.add(isChinese ? "已满" : "are over", false);
    }

    List<Match<Condition>> at(SourceLine line, int from, Furthest furthest) {
        List<Match<Condition>> found = new ArrayList<>();
        for (Match<Integer> start : head.at(line, from, furthest)) {
            lengths(line, start.end(), new EnumMap<>(SanctionKind.class), found, furthest);
        }
        return found;
    }

    private void lengths(
            SourceLine line,
            int from,
            Map<SanctionKind, Integer> before,
            List<Match<Condition>> found,
            Furthest furthest) {
        for (Match<SanctionKind> kind : kinds.at(line, from, furthest)) {
            for (Match<Integer> length : months(line, kind.end(), furthest)) {
                if (!before.containsKey(kind.value())) {
                    Map<SanctionKind, Integer> lengths = new EnumMap<>(SanctionKind.class);
                    lengths.putAll(before);
                    lengths.put(kind.value(), length.value());
                    int next = line.skipSpaces(length.end());
                    furthest.expect(next, separator);
                    if (line.text().startsWith(separator, next)) {
                        lengths(line, next + separator.length(), lengths, found, furthest);
                    }
                    addedUp(line, length.end(), lengths, found, furthest);
                }
            }
        }
    }

    private void addedUp(
            SourceLine line,
            int from,
            Map<SanctionKind, Integer> lengths,
            List<Match<Condition>> found,
            Furthest furthest) {
        for (Match<Integer> sum : added.at(line, from, furthest)) {
            end(line, sum.end(), new SanctionPeriods(lengths, 0), found, furthest);
            for (Match<Integer> upTo : most.at(line, sum.end(), furthest)) {
                for (Match<Integer> ceiling : months(line, upTo.end(), furthest)) {
                    end(line, ceiling.end(), new SanctionPeriods(lengths, ceiling.value()), found, furthest);
                }
            }
        }
    }

    private void end(
            SourceLine line, int from, SanctionPeriods periods, List<Match<Condition>> found, Furthest furthest) {
        for (Match<Boolean> end : ends.at(line, from, furthest)) {
            found.add(new Match<>(new Condition.Flag(periods.id(), end.value()), end.end()));
        }
    }

    private List<Match<Integer>> months(SourceLine line, int from, Furthest furthest) {
        List<Match<Integer>> found = new ArrayList<>();
        for (Match<Quantity> length : numerals.quantities(line, from, furthest)) {
            long number = length.value().number();
            if (length.value().measure() == Measure.MONTHS && number >= 1 && number <= MOST_MONTHS) {
                found.add(new Match<>((int) number, length.end()));
            }
        }
        return found;
    }
}
