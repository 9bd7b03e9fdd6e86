package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.core.term.Word;
import java.util.ArrayList;
import java.util.List;

/** Puts what is known of a term, and what is asked of it, into words. Immutable and thread-safe. */
public final class ValueWords {
    private final TermCatalogue catalogue;

    /** Words for terms of {@code catalogue}. */
    public ValueWords(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An amount in ticks, with its unit: "24个月零5天". */
    public static Text amount(Unit unit, long ticks) {
        return AmountWords.exactly(unit, ticks);
    }

    /** What a term is called; a score by what it is, as its items would make a long name. */
    public static Text name(Term term) {
        return LeafWords.name(term);
    }

    /** What is known of the term, with the facts that would narrow it. */
    public Text found(Term term, Known known) {
        Text possible = possible(term, known);
        return known.missing().isEmpty()
                ? possible
                : Message.WITH_NOTE.with(possible, Message.MISSING.with(ExplainedFact.names(known.missing())));
    }

    private static Text possible(Term term, Known known) {
        if (known instanceof Known.Flag flag) {
            return flag.isCertain() ? answer(term, flag.canBeTrue()) : Message.UNKNOWN.text();
        }
        if (known instanceof Known.Choice choice) {
            return words(term, choice);
        }
        Known.Range range = (Known.Range) known;
        return term.type() == TermType.DATE ? DateWords.possible(range) : AmountWords.possible(term.unit(), range);
    }

    private static Text words(Term term, Known.Choice choice) {
        Enumeration enumeration = term.enumeration();
        if (choice.isCertain()) {
            return word(term, choice.codes().get(0));
        }
        boolean anything = enumeration != null
                && choice.codes().size() == enumeration.words().size();
        return anything ? Message.UNKNOWN.text() : Message.ONE_OF.with(words(Message.COMMA, term, choice.codes()));
    }

    /** What a score is, and what it is made of. */
    Text inParts(Term term, ReadValue value) {
        Text found = found(term, value.known());
        List<Text> parts = new ArrayList<>();
        for (ReadValue.Part part : value.parts()) {
            Term counted = catalogue.require(part.term());
            parts.add(Message.SCORE_PART.with(
                    counted.phrase(),
                    possible(counted, part.known()),
                    Message.same(String.valueOf(part.percent())),
                    AmountWords.possible(Unit.POINT, part.share())));
        }
        return Message.LABELLED.with(found, Message.joined(Message.SEMICOLON, parts));
    }

    /** What is asked of the term. */
    public Text required(Term term, Required required) {
        if (required instanceof Required.Answer answer) {
            return answer(term, answer.yes());
        }
        if (required instanceof Required.Among among) {
            return among(term, among);
        }
        if (required instanceof Required.Day day) {
            return DateWords.compared(day.relation(), Message.same(day.day().toString()));
        }
        if (required instanceof Required.Amount amount) {
            return compared(amount.relation(), AmountWords.exactly(term.unit(), amount.ticks()));
        }
        if (required instanceof Required.Sum sum) {
            return compared(sum.relation(), sum(term, sum));
        }
        Required.OtherTerm other = (Required.OtherTerm) required;
        Term limit = catalogue.require(other.term());
        return term.type() == TermType.DATE
                ? DateWords.compared(
                        other.relation(), Message.WITH_NOTE.with(limit.phrase(), found(limit, other.known())))
                : Message.COMPARED_WITH_TERM.with(
                        other.relation().phrase(), limit.phrase(), found(limit, other.known()));
    }

    /** One of several words; a run of them from the lowest or the highest on as a bound, as it was meant. */
    private static Text among(Term term, Required.Among among) {
        Enumeration enumeration = term.enumeration();
        if (enumeration != null && enumeration.ordered() && among.codes().size() > 1) {
            List<String> all = enumeration.words().stream().map(Word::code).toList();
            int number = among.codes().size();
            if (among.codes().equals(all.subList(all.size() - number, all.size()))) {
                Message bound = among.in() ? Message.NOT_BELOW : Message.BELOW;
                return bound.with(word(term, among.codes().get(0)));
            }
            if (among.codes().equals(all.subList(0, number))) {
                Message bound = among.in() ? Message.NOT_ABOVE : Message.ABOVE;
                return bound.with(word(term, among.codes().get(number - 1)));
            }
        }
        return (among.in() ? Message.IS : Message.IS_NOT).with(words(Message.OR, term, among.codes()));
    }

    private Text sum(Term term, Required.Sum sum) {
        Text words = AmountWords.exactly(term.unit(), sum.constant());
        for (Required.Part part : sum.parts()) {
            Term other = catalogue.require(part.term());
            Text named = Message.WITH_NOTE.with(other.phrase(), found(other, part.known()));
            long amount = Math.abs(part.factor());
            Text multiple = other.unit() == term.unit() && amount == 1
                    ? named
                    : Message.MULTIPLE.with(AmountWords.exactly(term.unit(), amount), named);
            words = (part.factor() < 0 ? Message.MINUS : Message.PLUS).with(words, multiple);
        }
        return Message.SUM_NOW.with(
                words, AmountWords.possible(term.unit(), new Known.Range(sum.low(), sum.high(), List.of())));
    }

    private static Text compared(Relation relation, Text limit) {
        return Message.COMPARED.with(relation.phrase(), limit);
    }

    private static Text answer(Term term, boolean yes) {
        return yes ? term.phrase() : term.negative();
    }

    private static Text words(Message separator, Term term, List<String> codes) {
        return Message.joined(
                separator, codes.stream().map(code -> word(term, code)).toList());
    }

    private static Text word(Term term, String code) {
        Enumeration enumeration = term.enumeration();
        return enumeration == null
                ? Message.same(code)
                : enumeration.word(code).map(Word::phrase).orElse(Message.same(code));
    }
}
