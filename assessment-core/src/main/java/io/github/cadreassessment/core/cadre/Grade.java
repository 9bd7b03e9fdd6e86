package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The grade of an appraisal: of the annual one ({@link #ANNUAL}) or of the democratic appraisal of Party members ({@link
 * #OF_PARTY_MEMBERS}), worst first; {@link #NO_GRADE} stands outside the order.
 *
 * <p>Sources: 公务员法 Art. 38; 民主评议党员 (评定等次).
 */
public enum Grade {
    /** Took part, no grade given. */
    NO_GRADE("不确定等次", "no grade"),
    /** 不称职. */
    INCOMPETENT("不称职", "incompetent"),
    /** 基本称职. */
    BASICALLY_COMPETENT("基本称职", "basically competent"),
    /** 称职. */
    COMPETENT("称职", "competent"),
    /** 不合格. */
    UNQUALIFIED("不合格", "unqualified"),
    /** 基本合格. */
    BASICALLY_QUALIFIED("基本合格", "basically qualified"),
    /** 合格. */
    QUALIFIED("合格", "qualified"),
    /** 优秀. */
    EXCELLENT("优秀", "excellent");

    /** The grades of the annual appraisal, worst first after "no grade". */
    public static final Set<Grade> ANNUAL =
            Collections.unmodifiableSet(EnumSet.of(NO_GRADE, INCOMPETENT, BASICALLY_COMPETENT, COMPETENT, EXCELLENT));

    /** The grades of the democratic appraisal of Party members, worst first after "no grade". */
    public static final Set<Grade> OF_PARTY_MEMBERS =
            Collections.unmodifiableSet(EnumSet.of(NO_GRADE, UNQUALIFIED, BASICALLY_QUALIFIED, QUALIFIED, EXCELLENT));

    private final Text phrase;

    Grade(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files, registers and explanations. */
    public Text phrase() {
        return phrase;
    }
}
