package io.github.cadreassessment.rules.text;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.SurfaceWords;
import io.github.cadreassessment.rules.syntax.SurfaceWords.Row;
import io.github.cadreassessment.rules.syntax.Written.Comparison;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes conditions: single ones on a line, others as parts. */
final class ConditionText {
    private static final int MONTHS_A_YEAR = 12;

    private final Language language;
    private final TermCatalogue catalogue;
    private final Names names;
    private final LineWriter writer;

    ConditionText(Language language, TermCatalogue catalogue, Names names, LineWriter writer) {
        this.language = language;
        this.catalogue = catalogue;
        this.names = names;
        this.writer = writer;
    }

    /** Writes the condition that says whom a rule is for; an empty conjunction is everybody and is not written. */
    void who(Condition condition) {
        if (condition instanceof Condition.AllOf all && all.conditions().isEmpty()) {
            return;
        }
        if (isJoinable(condition)) {
            writer.line(LineForm.WHO, Map.of("condition", joined(condition)));
        } else {
            part(condition, LineForm.WHO_ALL_OF, LineForm.WHO_ANY_OF, LineForm.WHO_NONE_OF, Map.of());
        }
    }

    /** Writes a condition on lines of its own. */
    void lines(Condition condition) {
        if (condition instanceof Condition.OtherwiseBy otherwise) {
            writer.line(
                    LineForm.CONDITION,
                    Map.of("condition", single(otherwise.condition()), "otherwise", otherwise.reading()));
        } else if (isSingle(condition)) {
            writer.line(LineForm.CONDITION, Map.of("condition", single(condition)));
        } else {
            part(condition, LineForm.ALL_OF, LineForm.ANY_OF, LineForm.NONE_OF, Map.of());
        }
    }

    /** Writes an item of a bar. */
    void item(String number, Condition condition) {
        if (number.isEmpty()) {
            lines(condition);
        } else if (isSingle(condition)) {
            writer.line(LineForm.ITEM, Map.of("number", number, "condition", single(condition)));
        } else {
            part(
                    condition,
                    LineForm.ITEM_ALL_OF,
                    LineForm.ITEM_ANY_OF,
                    LineForm.ITEM_NONE_OF,
                    Map.of("number", number));
        }
    }

    private void part(Condition condition, LineForm all, LineForm any, LineForm none, Map<String, String> slots) {
        if (condition instanceof Condition.AllOf of) {
            writer.part(all, slots, () -> of.conditions().forEach(this::lines));
        } else if (condition instanceof Condition.AnyOf of) {
            writer.part(any, slots, () -> of.conditions().forEach(this::lines));
        } else if (condition instanceof Condition.NoneOf of) {
            writer.part(none, slots, () -> of.conditions().forEach(this::lines));
        }
    }

    private static boolean isSingle(Condition condition) {
        return !(condition instanceof Condition.AllOf
                || condition instanceof Condition.AnyOf
                || condition instanceof Condition.NoneOf
                || condition instanceof Condition.OtherwiseBy);
    }

    // One line holds one kind of joint, and a word list that ends in "or" would run into the next condition.
    private static boolean isJoinable(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().size() > 1 && all.conditions().stream().allMatch(ConditionText::isSingle);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().size() > 1 && any.conditions().stream().allMatch(ConditionText::isSingle);
        }
        return isSingle(condition);
    }

    /** Writes a condition on one line, with one kind of joint. */
    String joined(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return join(all.conditions(), SurfaceWords.AND);
        }
        if (condition instanceof Condition.AnyOf any) {
            return join(any.conditions(), SurfaceWords.OR);
        }
        return single(condition);
    }

    private String join(List<Condition> conditions, Row<String> joint) {
        return conditions.stream().map(this::single).collect(Collectors.joining(" " + word(joint) + " "));
    }

    private String single(Condition condition) {
        if (condition instanceof Condition.Is is) {
            Term term = catalogue.require(is.term());
            return (is.yes() ? term.phrase() : term.negative()).only(language);
        }
        if (condition instanceof Condition.Among among) {
            return among(among);
        }
        if (condition instanceof Condition.ReadingIs is) {
            String alternative = names.alternativeName(is.alternative());
            return language == Language.ZH
                    ? "口径 " + is.reading() + " 取 " + alternative
                    : "reading " + is.reading() + " is " + alternative;
        }
        Condition.Compare compare = (Condition.Compare) condition;
        Term term = catalogue.require(compare.term());
        return names.phrase(term) + " " + relation(compare.relation(), term.type()) + " "
                + limit(compare.limit(), term);
    }

    private String among(Condition.Among among) {
        Term term = catalogue.require(among.term());
        Enumeration enumeration = term.enumeration();
        Comparison comparison = among.in() ? Comparison.IS : Comparison.IS_NOT;
        Row<Comparison> row = row(SurfaceWords.COMPARISONS, comparison);
        String words = enumeration == null
                ? ""
                : enumeration.words().stream()
                        .filter(word -> among.codes().contains(word.code()))
                        .map(Word::phrase)
                        .map(phrase -> phrase.only(language))
                        .collect(Collectors.joining(" " + word(SurfaceWords.OR) + " "));
        return term.phrase().only(language) + " " + word(row) + " " + words;
    }

    private String relation(Relation relation, TermType type) {
        return word(row(type == TermType.DATE ? SurfaceWords.DATE_RELATIONS : SurfaceWords.RELATIONS, relation));
    }

    private String limit(Condition.Limit limit, Term term) {
        if (limit instanceof Condition.Limit.OnDay onDay) {
            return onDay.day().toString();
        }
        if (limit instanceof Condition.Limit.OfTerm of) {
            return catalogue.require(of.term()).phrase().only(language);
        }
        if (limit instanceof Condition.Limit.OfParameter of) {
            return names.parameter(of.parameter());
        }
        if (limit instanceof Condition.Limit.Sum sum) {
            StringBuilder text = new StringBuilder(limit(sum.first(), term));
            for (Condition.Limit.Addend addend : sum.addends()) {
                String each = limit(addend.each(), term);
                text.append(' ')
                        .append(word(row(SurfaceWords.SIGNS, addend.plus())))
                        .append(' ')
                        .append(addend.times().isEmpty() ? each : times(addend.times(), each));
            }
            return text.toString();
        }
        return amount(((Condition.Limit.Amount) limit).ticks(), term.unit());
    }

    private String times(String number, String each) {
        return catalogue.require(number).phrase().only(language) + " " + word(SurfaceWords.TIMES) + " " + each;
    }

    /** A whole number of units, as it is written in a slot. */
    String amount(long ticks, Unit unit) {
        long number = ticks / unit.ticks();
        if (unit == Unit.MONTH) {
            boolean years = number > 0 && number % MONTHS_A_YEAR == 0;
            return language == Language.ZH
                    ? (years ? number / MONTHS_A_YEAR + " 年" : number + " 个月")
                    : (years ? number / MONTHS_A_YEAR + " years" : number + " months");
        }
        return number + (unit == Unit.PERCENT ? "" : " ") + unit.phrase().only(language);
    }

    private static <T> Row<T> row(List<Row<T>> rows, T meaning) {
        for (Row<T> row : rows) {
            if (row.meaning().equals(meaning)) {
                return row;
            }
        }
        throw new IllegalArgumentException(
                "The meaning (" + meaning + ") must have words. Maybe a row is missing in the table of small words.");
    }

    String word(Row<?> row) {
        return row.in(language).get(0);
    }
}
