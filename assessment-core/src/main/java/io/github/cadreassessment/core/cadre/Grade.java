package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/**
 * The recorded grade of an annual appraisal (年度考核等次), worst first; {@link #NO_GRADE} stands outside the order.
 *
 * <p>Source: 公务员法 Art. 38.
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
    /** 优秀. */
    EXCELLENT("优秀", "excellent");

    private final Text phrase;

    Grade(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files, registers and explanations. */
    public Text phrase() {
        return phrase;
    }
}
