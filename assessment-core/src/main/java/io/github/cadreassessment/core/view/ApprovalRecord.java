package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds out whether an approval can be used: the right clause, body and level, granted by then and not expired. */
final class ApprovalRecord {
    private ApprovalRecord() {}

    static Known.Flag approved(History<Approval> approvals, String clause, String authority, Question question) {
        Truth approved = truth(approvals, clause, authority, question);
        return new Known.Flag(approved.canHold(), approved.canFail(), missing(approvals, clause, authority, question));
    }

    /** The same, without the facts that are missing. */
    static Truth truth(History<Approval> approvals, String clause, String authority, Question question) {
        Truth approved = approvals.covers(question.asOf()) ? Truth.FALSE : Truth.UNKNOWN;
        List<Approval> rows = approvals.rows();
        for (int i = 0; i < rows.size(); i++) {
            Approval approval = rows.get(i);
            if (concerns(approval, clause, authority, question)) {
                approved = approved.or(validOn(approval, question.asOf()));
            }
        }
        return approved;
    }

    private static List<MissingFact> missing(
            History<Approval> approvals, String clause, String authority, Question question) {
        List<MissingFact> missing = new ArrayList<>();
        for (Approval approval : approvals.rows()) {
            if (concerns(approval, clause, authority, question)
                    && validOn(approval, question.asOf()) == Truth.UNKNOWN) {
                missing.add(new MissingFact(Fact.APPROVAL_DATES, clause, Reason.NOT_RECORDED));
            }
        }
        if (!approvals.covers(question.asOf())) {
            missing.add(new MissingFact(Fact.APPROVALS, "", reason(approvals.completeness())));
        }
        return missing;
    }

    private static boolean concerns(Approval approval, String clause, String authority, Question question) {
        boolean rightLevel = approval.target() == null
                || approval.target() == question.targetLevel().orElse(null);
        return approval.clause().equals(clause) && approval.authority().name().equals(authority) && rightLevel;
    }

    private static Truth validOn(Approval approval, LocalDate asOf) {
        // On the morning of as-of, as with every other record: what is dated that day has not happened yet.
        Truth granted = Moment.isBefore(approval.granted(), asOf);
        if (approval.openEnded()) {
            return granted;
        }
        Truth notExpired = Truth.of(
                !approval.lastValidDay().latest().isBefore(asOf),
                approval.lastValidDay().earliest().isBefore(asOf));
        return granted.and(notExpired);
    }

    static Reason reason(Completeness completeness) {
        return completeness instanceof Incomplete incomplete && incomplete.why() == Why.ROW_REJECTED
                ? Reason.ROW_REJECTED
                : Reason.TABLE_NOT_COMPLETE;
    }
}
