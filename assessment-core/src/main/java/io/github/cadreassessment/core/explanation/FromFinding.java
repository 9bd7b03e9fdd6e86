package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.LaterDuty;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts one finding into words. */
final class FromFinding {
    private final Finding finding;
    private final Clause clause;
    private final QuestionKind question;
    private final TermCatalogue catalogue;
    private final Outcome outcome;

    private final Set<String> inParts;

    /** @param inParts the scores that are shown with their parts here, where they are read first */
    FromFinding(Finding finding, QuestionKind question, TermCatalogue catalogue, Set<String> inParts) {
        this.inParts = Set.copyOf(inParts);
        this.finding = finding;
        this.clause = finding.clause();
        this.question = question;
        this.catalogue = catalogue;
        this.outcome = Outcome.of(finding);
    }

    ExplainedFinding explained(boolean decides) {
        return new ExplainedFinding(
                finding,
                outcome,
                outcome.phrase(clause.kind()),
                decides,
                label(),
                subject(),
                clause.title(),
                ClauseWords.citation(clause),
                statement(),
                applicability(),
                values(),
                ExplainedFact.of(finding.missing()),
                finding.possible().contains(Status.UNMET) && clause.grades() == null && clause.quota() == null
                        ? ClauseWords.route(finding, question)
                        : Text.NONE,
                clause.readings().stream().map(ClauseWords::reading).toList(),
                clause.settings().stream().map(ClauseWords::setting).toList(),
                ClauseWords.source(clause));
    }

    private Text label() {
        Text label = Message.same(clause.id() + (finding.item().isEmpty() ? "" : "(" + finding.item() + ")"));
        return finding.subject().isEmpty() ? label : Message.OF_ITEM.with(label, subject());
    }

    private Text subject() {
        if (finding.subject().isEmpty()) {
            return Text.NONE;
        }
        if (finding.subject().equals(Finding.NO_ITEM)) {
            boolean none = finding.isCertain() && outcome != Outcome.NOT_APPLICABLE;
            return (none ? Message.NO_ITEM : Message.OTHER_ITEMS).text();
        }
        Text subject = Message.same(finding.subject());
        return Stream.concat(finding.values().stream(), finding.applicability().stream())
                .map(value -> catalogue.require(value.term()).collection())
                .flatMap(collection -> catalogue.collection(collection).stream())
                .findFirst()
                .map(ItemCollection::phrase)
                .map(phrase -> Message.NUMBER_OF_ITEM.with(phrase, subject))
                .orElse(subject);
    }

    private Text statement() {
        return switch (outcome) {
            case MET -> plainly();
            case UNMET -> plainly();
            case NOT_APPLICABLE -> Message.NOT_FOR_THIS_CASE.text();
            case WAIVED ->
                clause.route() == null
                        ? Message.WAIVED.text()
                        : Message.WAIVED_BY.with(clause.route().phrase());
            case DUTY -> duty();
            case UNKNOWN ->
                Message.POSSIBLE.with(Message.joined(
                        Message.COMMA,
                        finding.possible().stream()
                                .map(status -> Outcome.of(status).phrase(clause.kind()))
                                .toList()));
        };
    }

    private Text duty() {
        LaterDuty duty = clause.duty();
        return duty == null
                ? Message.DUTY.text()
                : Message.DUTY_WITHIN.with(AmountWords.exactly(Unit.MONTH, (long) duty.months() * Unit.MONTH.ticks()));
    }

    private Text plainly() {
        if (clause.quota() != null) {
            return (outcome == Outcome.MET ? Message.COMPETES : Message.DOES_NOT_COMPETE).text();
        }
        if (finding.subject().equals(Finding.NO_ITEM)) {
            return Message.NO_ITEM_ON_FILE.with(outcome.phrase(clause.kind()));
        }
        boolean met = outcome == Outcome.MET;
        return switch (clause.kind()) {
            case REQUIREMENT -> (met ? Message.REQUIREMENT_MET : Message.REQUIREMENT_UNMET).text();
            case BAR -> met ? Message.BAR_NOT_TOUCHED.text() : touched();
        };
    }

    private Text touched() {
        GradeLimit limit = clause.grades();
        return limit == null
                ? Message.BAR_TOUCHED.text()
                : Message.GRADE_LIMITED.with(GradeWords.limit(limit, question.grades()));
    }

    private List<ExplainedValue> applicability() {
        LeafWords words = new LeafWords(catalogue, Message.APPLIES_TO, Message.IN_SCOPE, Message.OUT_OF_SCOPE);
        return finding.applicability().stream()
                .map(value -> words.explained(value, leavesOpenOrOut(value)))
                .toList();
    }

    private List<ExplainedValue> values() {
        LeafWords words = switch (clause.kind()) {
            case REQUIREMENT -> new LeafWords(catalogue, Message.REQUIRED, Message.HOLDS, Message.FAILS);
            case BAR -> new LeafWords(catalogue, Message.BARRED, Message.EXISTS, Message.ABSENT);
        };
        List<ExplainedValue> values = new ArrayList<>();
        if (outcome == Outcome.NOT_APPLICABLE) {
            // What it would have come to is of no use to anybody, and takes the eye off why the clause is not for the
            // case.
            return values;
        }
        Set<String> left = new HashSet<>(inParts);
        for (ReadValue value : finding.values()) {
            boolean shown = left.remove(value.term());
            values.add(words.explained(value, outcome.needsReason() && standsInTheWay(value), shown));
        }
        if (outcome.needsReason()) {
            LeafWords excuse = new LeafWords(catalogue, Message.EXCUSE, Message.IN_SCOPE, Message.OUT_OF_SCOPE);
            finding.excuse().forEach(value -> values.add(excuse.explained(value, true)));
            LeafWords limits = new LeafWords(catalogue, Message.LIMIT, Message.WITHIN_LIMITS, Message.OUTSIDE_LIMITS);
            finding.limits().forEach(value -> values.add(limits.explained(value, true)));
        }
        return values;
    }

    /** Whether the clause is not for this case because of it, or may not be. */
    private boolean leavesOpenOrOut(ReadValue value) {
        return (outcome == Outcome.NOT_APPLICABLE && value.truth() == Truth.FALSE)
                || (outcome == Outcome.UNKNOWN && value.truth() == Truth.UNKNOWN);
    }

    private boolean standsInTheWay(ReadValue value) {
        return value.truth() != (clause.kind() == ClauseKind.BAR ? Truth.FALSE : Truth.TRUE);
    }
}
