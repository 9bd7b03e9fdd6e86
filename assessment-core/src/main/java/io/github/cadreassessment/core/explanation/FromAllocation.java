package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.assessment.Allocation;
import io.github.cadreassessment.core.assessment.Allocation.Seat;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts into words who gets the places of a quota. */
final class FromAllocation {
    private final Allocation allocation;
    private final Quota quota;
    private final TermCatalogue catalogue;
    private final Text places;

    FromAllocation(Allocation allocation, TermCatalogue catalogue) {
        this.allocation = allocation;
        this.quota = Objects.requireNonNull(allocation.clause().quota());
        this.catalogue = catalogue;
        this.places = AmountWords.possible(Unit.COUNT, allocation.places());
    }

    ExplainedSeat explained(Seat seat) {
        Clause clause = allocation.clause();
        return new ExplainedSeat(
                seat.candidate().assessment().id(),
                clause.id(),
                ClauseWords.name(clause),
                seat.outcome(),
                places,
                rankedBy(seat),
                sentence(seat),
                ExplainedFact.of(seat.missing()));
    }

    private Text rankedBy(Seat seat) {
        List<Text> keys = new ArrayList<>();
        for (int i = 0; i < quota.order().size(); i++) {
            Term term = catalogue.require(quota.order().get(i).term());
            keys.add(Message.NUMBER_OF_ITEM.with(
                    LeafWords.name(term),
                    AmountWords.possible(term.unit(), seat.candidate().keys().get(i))));
        }
        return Message.joined(Message.SEMICOLON, keys);
    }

    private Text sentence(Seat seat) {
        Text above = Message.same(String.valueOf(seat.atLeastAbove()));
        Text possible = Message.same(String.valueOf(seat.atMostAbove()));
        return switch (seat.outcome()) {
            case IN -> Message.SEAT_IN.with(places, possible);
            case OUTRANKED -> generally(Message.SEAT_OUTRANKED.with(places, above));
            case TIED_OUT -> generally(Message.SEAT_TIED_OUT.with(places));
            case TIED -> Message.SEAT_TIED.with(places);
            case NOT_COMPETING -> notCompeting(seat);
            case UNDETERMINED -> open(seat, Message.SEAT_OPEN.with(places, above, possible));
        };
    }

    private Text generally(Text sentence) {
        return allocation.isGeneral() ? Message.SEAT_GENERAL.with(sentence) : sentence;
    }

    private static Text open(Seat seat, Text sentence) {
        return seat.missing().isEmpty()
                ? Message.SEAT_OPEN_FOR_OTHERS.with(sentence)
                : Message.SEAT_OPEN_FOR.with(sentence, ExplainedFact.names(seat.missing()));
    }

    private Text notCompeting(Seat seat) {
        if (seat.candidate().counted() == Truth.FALSE) {
            return Message.SEAT_NOT_COUNTED.text();
        }
        List<Text> clauses = seat.candidate().assessment().deciding().stream()
                .map(Finding::clause)
                .filter(this::standsInTheWay)
                .map(ClauseWords::name)
                .distinct()
                .toList();
        return Message.SEAT_NOT_COMPETING.with(Message.joined(Message.COMMA, clauses));
    }

    /** Whether the clause can keep somebody from competing: where a grade is rationed, only one that shuts it out can. */
    private boolean standsInTheWay(Clause clause) {
        GradeLimit limit = clause.grades();
        return quota.grade() == null || (limit != null && !limit.allowed().contains(quota.grade()));
    }
}
