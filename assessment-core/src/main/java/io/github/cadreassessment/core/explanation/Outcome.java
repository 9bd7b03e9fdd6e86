package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.language.Text;
import java.util.List;

/**
 * What a finding is shown as: its status, or unknown where more than one is possible.
 *
 * <p>Thread-safe, as every enum. The symbol never stands alone: {@link #phrase} says the same in words.
 */
public enum Outcome {
    /** The requirement is met, or the bar is not touched. */
    MET("✓"),
    /** The requirement is not met, or the bar is touched. */
    UNMET("✗"),
    /** More than one status is possible. */
    UNKNOWN("?"),
    /** The clause is for others. */
    NOT_APPLICABLE("–"),
    /** Not met or touched, with a valid exception. */
    WAIVED("◇"),
    /** Met with a later duty. */
    DUTY("◇");

    private static final List<Outcome> WORST_FIRST = List.of(UNMET, UNKNOWN, WAIVED, DUTY, MET, NOT_APPLICABLE);

    private final String symbol;

    Outcome(String symbol) {
        this.symbol = symbol;
    }

    /** What {@code finding} is shown as. */
    public static Outcome of(Finding finding) {
        return finding.isCertain() ? of(finding.possible().iterator().next()) : UNKNOWN;
    }

    /** What {@code status} is shown as. */
    public static Outcome of(Status status) {
        return switch (status) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case MET -> MET;
            case WAIVED -> WAIVED;
            case DUTY -> DUTY;
            case UNMET -> UNMET;
        };
    }

    /** What a clause comes to as a whole whose items, or whose subjects, come to these two: the worse of them. */
    public static Outcome worse(Outcome one, Outcome other) {
        return WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other;
    }

    /** One character that marks it in lists. */
    public String symbol() {
        return symbol;
    }

    /** The words for it: a requirement is met or not met, a bar is not touched or touched. */
    public Text phrase(ClauseKind kind) {
        boolean bar = kind == ClauseKind.BAR;
        return switch (this) {
            case MET -> bar ? Message.NOT_TOUCHED.text() : Status.MET.phrase();
            case UNMET -> bar ? Message.TOUCHED.text() : Status.UNMET.phrase();
            case UNKNOWN -> Message.UNDECIDED.text();
            case NOT_APPLICABLE -> Status.NOT_APPLICABLE.phrase();
            case WAIVED -> Status.WAIVED.phrase();
            case DUTY -> Status.DUTY.phrase();
        };
    }

    /** Whether something has to be said about it even in a short list. */
    boolean needsReason() {
        return this != MET && this != NOT_APPLICABLE;
    }
}
