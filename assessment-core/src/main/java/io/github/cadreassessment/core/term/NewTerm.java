package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.time.CountingConvention;

/** Makes built-in terms of each type, so that a declaration says only what is its own. */
final class NewTerm {
    private static final String OF_THE_CASE = "";

    private NewTerm() {}

    static Term date(String id, Text phrase, Text meaning) {
        return dateOf(OF_THE_CASE, id, phrase, meaning);
    }

    static Term dateOf(String collection, String id, Text phrase, Text meaning) {
        return new Term(id, phrase, Text.NONE, TermType.DATE, Unit.NONE, null, meaning, null, collection);
    }

    static Term flag(String id, Text phrase, Text negative, Text meaning) {
        return flagOf(OF_THE_CASE, id, phrase, negative, meaning);
    }

    static Term flagOf(String collection, String id, Text phrase, Text negative, Text meaning) {
        return new Term(id, phrase, negative, TermType.FLAG, Unit.NONE, null, meaning, null, collection);
    }

    static Term number(String id, Text phrase, Unit unit, Text meaning) {
        return numberOf(OF_THE_CASE, id, phrase, unit, meaning);
    }

    static Term numberOf(String collection, String id, Text phrase, Unit unit, Text meaning) {
        return new Term(id, phrase, Text.NONE, TermType.NUMBER, unit, null, meaning, null, collection);
    }

    /** Completed years of age: a number, for which time is counted. */
    static Term age(String id, Text phrase, Text meaning) {
        return new Term(
                id,
                phrase,
                Text.NONE,
                TermType.NUMBER,
                Unit.AGE,
                null,
                meaning,
                CountingConvention.DAY_ANNIV,
                OF_THE_CASE);
    }

    static Term duration(String id, Text phrase, Text meaning) {
        return durationOf(OF_THE_CASE, id, phrase, meaning);
    }

    static Term durationOf(String collection, String id, Text phrase, Text meaning) {
        return new Term(
                id,
                phrase,
                Text.NONE,
                TermType.DURATION,
                Unit.MONTH,
                null,
                meaning,
                CountingConvention.DAY_ANNIV,
                collection);
    }

    static Term word(String id, Text phrase, Enumeration words, Text meaning) {
        return wordOf(OF_THE_CASE, id, phrase, words, meaning);
    }

    static Term wordOf(String collection, String id, Text phrase, Enumeration words, Text meaning) {
        return new Term(id, phrase, Text.NONE, TermType.WORD, Unit.NONE, words, meaning, null, collection);
    }
}
