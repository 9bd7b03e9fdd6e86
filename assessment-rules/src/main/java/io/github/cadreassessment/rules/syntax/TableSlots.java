package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.rules.syntax.Written.Limit;
import java.util.ArrayList;
import java.util.List;

/** Matches the columns and the cells of tables, with bars between. */
final class TableSlots {
    private static final char BAR = '|';

    private final Language language;
    private final Vocabulary vocabulary;
    private final Numerals numerals;

    TableSlots(Language language, Vocabulary vocabulary, Numerals numerals) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.numerals = numerals;
    }

    /** Terms that have words. */
    List<Match<List<String>>> columns(SourceLine line, int from, Furthest furthest) {
        List<Match<List<String>>> found = new ArrayList<>();
        for (Match<Term> term : vocabulary.terms.at(line, from, furthest)) {
            if (term.value().type() == TermType.WORD) {
                List<String> first = List.of(term.value().id());
                found.add(new Match<>(first, term.end()));
                int bar = bar(line, term.end(), furthest);
                if (bar >= 0) {
                    for (Match<List<String>> rest : columns(line, bar + 1, furthest)) {
                        List<String> all = new ArrayList<>(first);
                        all.addAll(rest.value());
                        found.add(new Match<>(List.copyOf(all), rest.end()));
                    }
                }
            }
        }
        return found;
    }

    /** Words, which are looked up when the columns are known, and a number at the end. */
    List<Match<Written.Cells>> cells(SourceLine line, int from, Furthest furthest) {
        List<Match<Written.Cells>> found = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int start = from;
        int bar = nextBar(line, start);
        while (bar >= 0) {
            words.add(singleSpaced(line.text().substring(start, bar)));
            start = bar + 1;
            bar = nextBar(line, start);
        }
        if (words.isEmpty()) {
            furthest.expect(line.text().stripTrailing().length(), "|");
            return List.of();
        }
        List<String> before = List.copyOf(words);
        for (Match<Written.Value.Quantity> number : numerals.quantities(line, start, furthest)) {
            Limit.Amount amount =
                    new Limit.Amount(number.value().number(), number.value().measure());
            found.add(new Match<>(new Written.Cells(before, amount), number.end()));
        }
        return found;
    }

    /** The words of a cell, with one space between them whether or not its author wrote it. */
    private String singleSpaced(String cell) {
        String spaced = language == Language.ZH ? cell.replaceAll("或者?", " $0 ") : cell;
        return spaced.replaceAll(" +", " ").strip();
    }

    private static int nextBar(SourceLine line, int from) {
        return line.text().indexOf(BAR, from);
    }

    private static int bar(SourceLine line, int from, Furthest furthest) {
        int at = line.skipSpaces(from);
        furthest.expect(at, "|");
        return at < line.text().length() && line.text().charAt(at) == BAR ? at : -1;
    }
}
