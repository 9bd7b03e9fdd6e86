package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.language.Text;
import java.util.Collection;
import java.util.List;

/**
 * A missing fact in words. Immutable and thread-safe.
 *
 * @param fact the missing fact
 * @param what what is missing, with the item that it is about
 * @param reason why it is missing
 */
public record ExplainedFact(MissingFact fact, Text what, Text reason) {
    /** Puts one fact into words. */
    public static ExplainedFact of(MissingFact fact) {
        return new ExplainedFact(fact, what(fact), reason(fact.reason()));
    }

    static List<ExplainedFact> of(Collection<MissingFact> facts) {
        return facts.stream().map(ExplainedFact::of).toList();
    }

    private static Text what(MissingFact fact) {
        Text phrase = fact.fact().phrase();
        return fact.item().isEmpty() ? phrase : Message.OF_ITEM.with(phrase, Message.same(fact.item()));
    }

    private static Text reason(Reason reason) {
        return switch (reason) {
            case NOT_RECORDED -> Message.NOT_RECORDED.text();
            case TABLE_NOT_COMPLETE -> Message.TABLE_NOT_COMPLETE.text();
            case ROW_REJECTED -> Message.ROW_REJECTED.text();
            case CONTRADICTORY -> Message.CONTRADICTORY.text();
            case ORGANISATION_GAP -> Message.ORGANISATION_GAP.text();
        };
    }

    /** What is missing and why, in one piece. */
    public Text phrase() {
        return Message.WITH_NOTE.with(what, reason);
    }

    /** Whether it is for the organisation to settle, and not held against the person. */
    public boolean isOrganisationGap() {
        return fact.reason() == Reason.ORGANISATION_GAP;
    }

    /** What is missing, without the reasons, as a list in words. */
    static Text names(Collection<MissingFact> facts) {
        return Message.joined(
                Message.COMMA,
                facts.stream().map(ExplainedFact::what).distinct().toList());
    }

    /** What is missing and why, as a list in words. */
    static Text phrases(Collection<ExplainedFact> facts) {
        return Message.joined(
                Message.SEMICOLON, facts.stream().map(ExplainedFact::phrase).toList());
    }
}
