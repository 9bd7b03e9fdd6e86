package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.explanation.ValueWords;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.view.CaseView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one value would make of the answer: of a number, by stretches on which the answer is the same. Between two values
 * that were tried no comparison changes, so that a stretch reaches up to the next one with another answer.
 */
final class Stretches {
    private final CaseView view;
    private final Slot slot;
    private final List<FactSearch.Supposed> supposed;

    /** @param supposed cases that differ in one value, which is the same one in all of them; at least one */
    Stretches(CaseView view, List<FactSearch.Supposed> supposed) {
        this.view = view;
        this.slot = supposed.get(0).values().keySet().iterator().next();
        this.supposed = supposed;
    }

    List<FactOutcomes.Outcome> outcomes() {
        return slot.in(view).orElseThrow() instanceof Known.Range range && !range.isCertain()
                ? ofNumbers(range)
                : ofWords();
    }

    private Known value(FactSearch.Supposed one) {
        return one.values().values().iterator().next();
    }

    private List<FactOutcomes.Outcome> ofWords() {
        Map<Text, List<FactSearch.Supposed>> byAnswer = new LinkedHashMap<>();
        for (FactSearch.Supposed one : supposed) {
            if (one.answer().isSettled()) {
                byAnswer.computeIfAbsent(AnswerWords.of(one.answer()), answer -> new ArrayList<>())
                        .add(one);
            }
        }
        ValueWords words = new ValueWords(view.catalogue());
        return byAnswer.values().stream()
                .map(same -> new FactOutcomes.Outcome(
                        named(ProspectMessage.OR.between(same.stream()
                                .map(one -> words.found(slot.term(), value(one)))
                                .distinct()
                                .toList())),
                        same.get(0).answer(),
                        false))
                .toList();
    }

    private Text named(Text value) {
        return slot.term().type() == TermType.FLAG
                ? value
                : ProspectMessage.VALUE.with(ValueWords.name(slot.term()), value);
    }

    private List<FactOutcomes.Outcome> ofNumbers(Known.Range range) {
        List<FactSearch.Supposed> rising =
                supposed.stream().sorted(Comparator.comparingLong(this::number)).toList();
        List<FactOutcomes.Outcome> outcomes = new ArrayList<>();
        long low = range.low();
        for (int i = 0; i < rising.size(); i++) {
            Assessment answer = rising.get(i).answer();
            boolean isLast = i == rising.size() - 1;
            if (isLast
                    || !AnswerWords.of(answer)
                            .equals(AnswerWords.of(rising.get(i + 1).answer()))) {
                long high = isLast ? range.high() : number(rising.get(i));
                if (answer.isSettled()) {
                    outcomes.add(new FactOutcomes.Outcome(named(stretch(low, high, range)), answer, false));
                }
                low = high + 1;
            }
        }
        return outcomes;
    }

    private long number(FactSearch.Supposed one) {
        return ((Known.Range) value(one)).low();
    }

    private Text stretch(long low, long high, Known.Range range) {
        ValueWords words = new ValueWords(view.catalogue());
        Term term = slot.term();
        if (low > range.low() && high < range.high()) {
            return words.found(term, new Known.Range(low, high, List.of()));
        }
        if (low == range.low() && high == range.high()) {
            return words.found(term, range);
        }
        if (high < range.high()) {
            boolean whole = term.unit().ticks() > 1 && (high + 1) % term.unit().ticks() == 0;
            return words.required(
                    term, whole ? required(Relation.LESS_THAN, high + 1) : required(Relation.AT_MOST, high));
        }
        boolean whole = term.unit().ticks() > 1 && (low - 1) % term.unit().ticks() == 0;
        return words.required(term, whole ? required(Relation.MORE_THAN, low - 1) : required(Relation.AT_LEAST, low));
    }

    private Required required(Relation relation, long number) {
        return slot.term().type() == TermType.DATE
                ? new Required.Day(relation, LocalDate.ofEpochDay(number))
                : new Required.Amount(relation, number);
    }
}
