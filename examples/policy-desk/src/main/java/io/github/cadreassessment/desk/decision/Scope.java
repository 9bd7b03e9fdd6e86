package io.github.cadreassessment.desk.decision;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.view.CaseView;

/**
 * Who is decided on. Immutable and thread-safe.
 *
 * @param who which people
 * @param youngAge the greatest age of a young cadre, in completed years
 */
public record Scope(Who who, int youngAge) {
    /** The greatest age of a young cadre where neither the policy nor the caller says. */
    public static final int YOUNG_AGE = 35;

    /** Which people. */
    public enum Who {
        /** Everybody. */
        ALL,
        /** Reserve cadres and young cadres. */
        YOUNG_AND_RESERVE
    }

    /** Whether the person belongs to it, or may: somebody whose age or mark is not known is never left out. */
    public boolean mayInclude(CaseView view) {
        if (who == Who.ALL) {
            return true;
        }
        Known.Flag reserve = (Known.Flag) view.known("reserve-cadre");
        Known.Range age = (Known.Range) view.known("age");
        return reserve.canBeTrue() || age.low() <= youngAge;
    }

    /** Who that is, in words. */
    public Text phrase() {
        return who == Who.ALL
                ? new Text("全体人员", "everybody")
                : new Text(
                        "后备干部和 " + youngAge + " 岁以下的年轻干部（含不能排除的）",
                        "reserve cadres and young cadres of at most " + youngAge + " years (and whoever may be one)");
    }
}
