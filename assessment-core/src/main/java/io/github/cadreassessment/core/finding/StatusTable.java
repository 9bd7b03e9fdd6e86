package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.known.Truth;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table from subject, condition, exception and later duty to statuses.
 *
 * <table>
 * <caption>For known truths; an unknown one gives the union of both rows.</caption>
 * <tr><th>applies</th><th>satisfied</th><th>approved (a valid approval within its limits)</th><th>excused (a reason for
 * which it may be made up for later)</th><th>status</th></tr>
 * <tr><td>no</td><td>any</td><td>any</td><td>any</td><td>NOT_APPLICABLE</td></tr>
 * <tr><td>yes</td><td>yes</td><td>any</td><td>any</td><td>MET</td></tr>
 * <tr><td>yes</td><td>no</td><td>yes</td><td>any</td><td>WAIVED</td></tr>
 * <tr><td>yes</td><td>no</td><td>no, or no exception is provided for</td><td>yes</td><td>DUTY</td></tr>
 * <tr><td>yes</td><td>no</td><td>no, or no exception is provided for</td><td>no, or nothing may be made up for</td>
 * <td>UNMET</td></tr>
 * </table>
 *
 * <p>"Satisfied" of a bar item means that its circumstance does not exist.
 */
public final class StatusTable {
    private StatusTable() {}

    /** The statuses possible where nothing may be made up for later. */
    public static Set<Status> possible(Truth applies, Truth satisfied, Truth approved) {
        return possible(applies, satisfied, approved, Truth.FALSE);
    }

    /** The statuses possible for these truths; {@code approved} is FALSE where there is no exception. */
    public static Set<Status> possible(Truth applies, Truth satisfied, Truth approved, Truth excused) {
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
        if (applies.canHold() && satisfied.canFail() && approved.canFail() && excused.canHold()) {
            possible.add(Status.DUTY);
        }
        if (applies.canHold() && satisfied.canFail() && approved.canFail() && excused.canFail()) {
            possible.add(Status.UNMET);
        }
        return possible;
    }
}
