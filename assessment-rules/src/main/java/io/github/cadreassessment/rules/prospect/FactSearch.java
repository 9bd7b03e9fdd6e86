package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.explanation.ValueWords;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.ItemView;
import io.github.cadreassessment.core.view.Items;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.interpret.AskFirst;
import io.github.cadreassessment.rules.interpret.Interpreter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what each fact that settles an answer would make of it. */
final class FactSearch {
    private final InForce inForce;
    private final CaseView view;
    private final Assessment now;

    FactSearch(InForce inForce, CaseView view, Assessment now) {
        this.inForce = inForce;
        this.view = view;
        this.now = now;
    }

    List<FactOutcomes> search() {
        return now.askFirst().stream().map(this::outcomes).toList();
    }

    /** A case that is supposed, by what differs from the case as it is, and the answer then. */
    record Supposed(Map<Slot, Known> values, Text otherwise, Assessment answer) {}

    private FactOutcomes outcomes(MissingFact fact) {
        List<CaseView> ofLimits = ofLimits(fact);
        List<CaseView> cases = ofLimits.isEmpty() ? AskFirst.supposed(fact, view, now.findings()) : ofLimits;
        List<Supposed> supposed = cases.stream()
                .map(this::supposed)
                .filter(one -> !one.values().isEmpty() || !one.otherwise().equals(Text.NONE))
                .toList();
        boolean onePlace = supposed.stream().allMatch(one -> one.values().size() == 1)
                && supposed.stream()
                                .map(one -> one.values().keySet())
                                .distinct()
                                .count()
                        == 1;
        return new FactOutcomes(fact, onePlace ? new Stretches(view, supposed).outcomes() : byAnswer(supposed));
    }

    /**
     * The cases for a number that others are compared with, where nothing else waits for the fact: as many as what is
     * compared with it, one more and one less.
     */
    private List<CaseView> ofLimits(MissingFact fact) {
        List<CaseView> cases = new ArrayList<>();
        Set<Slot> limits = new LinkedHashSet<>();
        for (Finding finding : now.findings()) {
            for (ReadValue leaf : Leaves.of(finding)
                    .filter(one -> one.missing().contains(fact))
                    .toList()) {
                if (!(leaf.required() instanceof Required.OtherTerm limit
                        && limit.known() instanceof Known.Range open
                        && leaf.known() instanceof Known.Range known
                        && known.isCertain()
                        && open.missing().equals(List.of(fact)))) {
                    return List.of();
                }
                Slot slot = Slot.of(view.catalogue().require(limit.term()), finding.subject());
                limits.add(slot);
                for (long number = Math.max(open.low(), known.low() - 1);
                        number <= Math.min(open.high(), known.low() + 1);
                        number++) {
                    cases.add(slot.fill(view, Known.exactly(number)));
                }
            }
        }
        return limits.size() == 1 ? cases : List.of();
    }

    private Supposed supposed(CaseView other) {
        Map<Slot, Known> values = new LinkedHashMap<>();
        for (Term term : view.catalogue().terms()) {
            if (term.collection().isEmpty() && view.values().containsKey(term.id())) {
                add(new Slot(term, ""), other, values);
            }
        }
        for (ItemView item : view.allItems().toList()) {
            item.values().keySet().stream()
                    .sorted()
                    .forEach(id -> add(new Slot(view.catalogue().require(id), item.id()), other, values));
        }
        other.values().keySet().stream()
                .filter(id -> !view.values().containsKey(id))
                .forEach(id -> add(new Slot(view.catalogue().require(id), ""), other, values));
        Assessment answer = new Assessment(
                view.id(), view.question(), inForce.policy().id(), Interpreter.findings(inForce, other), List.of());
        return new Supposed(values, otherwise(other), answer);
    }

    private void add(Slot slot, CaseView other, Map<Slot, Known> values) {
        slot.in(other)
                .filter(known -> !known.equals(slot.in(view).orElse(null)))
                .ifPresent(known -> values.put(slot, known));
    }

    /** What differs and is no value: approvals, or whether there are more items. */
    private Text otherwise(CaseView other) {
        if (!other.approvals().equals(view.approvals())) {
            return (other.approvals().rows().isEmpty() ? ProspectMessage.NOT_APPROVED : ProspectMessage.APPROVED)
                    .text();
        }
        for (Map.Entry<String, Items> entry : other.collections().entrySet()) {
            Items before = view.collections().get(entry.getKey());
            if (before != null && before.complete() != entry.getValue().complete()) {
                boolean more =
                        entry.getValue().values().size() > before.values().size();
                return (more ? ProspectMessage.ONE_MORE : ProspectMessage.NO_OTHERS).text();
            }
        }
        return Text.NONE;
    }

    /** For each answer the first ways to it; nothing for those that leave it open. */
    private List<FactOutcomes.Outcome> byAnswer(List<Supposed> supposed) {
        Map<Text, List<Supposed>> byAnswer = new LinkedHashMap<>();
        for (Supposed one : supposed) {
            if (one.answer().isSettled()) {
                byAnswer.computeIfAbsent(AnswerWords.of(one.answer()), answer -> new ArrayList<>())
                        .add(one);
            }
        }
        List<FactOutcomes.Outcome> outcomes = new ArrayList<>();
        for (List<Supposed> same : byAnswer.values()) {
            List<Text> ways = same.stream()
                    .filter(one -> !isOfSeveral(one))
                    .map(this::words)
                    .distinct()
                    .toList();
            boolean may = ways.isEmpty() || ways.contains(ProspectMessage.ONE_MORE.text());
            List<Text> shown = ways.isEmpty() ? List.of(ProspectMessage.DEPENDING.text()) : ways;
            outcomes.add(new FactOutcomes.Outcome(
                    ProspectMessage.OR.between(shown), same.get(0).answer(), may));
        }
        return outcomes;
    }

    /** Whether several values differ at once, which is one of too many cases to name. */
    private static boolean isOfSeveral(Supposed supposed) {
        return supposed.otherwise().equals(Text.NONE) && supposed.values().size() > 1;
    }

    private Text words(Supposed supposed) {
        if (!supposed.otherwise().equals(Text.NONE)) {
            return supposed.otherwise();
        }
        Map.Entry<Slot, Known> only = supposed.values().entrySet().iterator().next();
        Term term = only.getKey().term();
        Text found = new ValueWords(view.catalogue()).found(term, only.getValue());
        return only.getValue() instanceof Known.Flag ? found : ProspectMessage.VALUE.with(ValueWords.name(term), found);
    }
}
