package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.known.Truth;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table from subject, condition and exception to statuses.
 *
 * <table>
 * <caption>For known truths; an unknown one gives the union of both rows.</caption>
 * <tr><th>applies</th><th>satisfied</th><th>approved (a valid approval within its limits)</th><th>status</th></tr>
 * <tr><td>no</td><td>any</td><td>any</td><td>NOT_APPLICABLE</td></tr>
 * <tr><td>yes</td><td>yes</td><td>any</td><td>MET</td></tr>
 * <tr><td>yes</td><td>no</td><td>yes</td><td>WAIVED</td></tr>
 * <tr><td>yes</td><td>no</td><td>no, or no exception is provided for</td><td>UNMET</td></tr>
 * </table>
 *
 * <p>"Satisfied" of a bar item means that its circumstance does not exist.
 */
public final class StatusTable {
    private StatusTable() {}

    /** The statuses possible for these truths; {@code approved} is FALSE where there is no exception. */
    public static Set<Status> possible(Truth applies, Truth satisfied, Truth approved) {
        Set<Status> possible = EnumSet.noneOf(Status.class);
        if (applies.canFail()) {
            possible.add(Status.NOT_APPLICABLE);
        }
        if (applies.canHold() && satisfied.canHold()) {
            possible.add(Status.MET);
        }
        if (applies.canHold() && satisfied.canFail() && approved.canHold()) {
            possible.add(Status.WAIVED);
        }
        if (applies.canHold() && satisfied.canFail() && approved.canFail()) {
            possible.add(Status.UNMET);
        }
        return possible;
    }
}
