package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.core.term.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalogue with terms of every type and unit, of the case and of items, and two of each where two are compared. */
public final class SmallCatalogue {
    /** The catalogue. */
    public static final TermCatalogue CATALOGUE = new TermCatalogue(
            List.of(
                    term("age", TermType.NUMBER, Unit.AGE, ""),
                    term("age-limit", TermType.NUMBER, Unit.AGE, ""),
                    term("tenure", TermType.DURATION, Unit.MONTH, ""),
                    term("tenure-of-deputy", TermType.DURATION, Unit.MONTH, ""),
                    term("grassroots-times", TermType.NUMBER, Unit.TIMES, ""),
                    term("reserve-cadre", TermType.FLAG, Unit.NONE, ""),
                    term("on-probation", TermType.FLAG, Unit.NONE, ""),
                    term("joined-on", TermType.DATE, Unit.NONE, ""),
                    term("posted-on", TermType.DATE, Unit.NONE, ""),
                    word("target-level", ""),
                    term("assigned", TermType.FLAG, Unit.NONE, "mass-work-targets"),
                    term("inspected", TermType.FLAG, Unit.NONE, "mass-work-targets"),
                    term("done", TermType.NUMBER, Unit.COUNT, "mass-work-targets"),
                    term("required", TermType.NUMBER, Unit.COUNT, "mass-work-targets"),
                    term("due-on", TermType.DATE, Unit.NONE, "mass-work-targets"),
                    word("severity", "sanctions"),
                    term("ended", TermType.FLAG, Unit.NONE, "sanctions")),
            List.of(collection("mass-work-targets"), collection("sanctions")));

    private SmallCatalogue() {}

    private static Term term(String id, TermType type, Unit unit, String collection) {
        return term(id, type, unit, null, collection);
    }

    private static Term word(String id, String collection) {
        List<Word> words = List.of(named("LOW"), named("MIDDLE"), named("HIGH"), named("HIGHEST"));
        return term(id, TermType.WORD, Unit.NONE, new Enumeration(id, true, words), collection);
    }

    private static Word named(String code) {
        return new Word(code, Text.NONE);
    }

    private static Term term(
            String id, TermType type, Unit unit, @Nullable Enumeration enumeration, String collection) {
        return new Term(id, Text.NONE, Text.NONE, type, unit, enumeration, Text.NONE, null, collection);
    }

    private static ItemCollection collection(String id) {
        return new ItemCollection(id, Text.NONE, Text.NONE);
    }
}
