package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;
import java.util.Locale;

/**
 * A rank (职级) of the general administrative class, lowest first.
 *
 * <p>Source of the ladder: 公务员法 Art. 19; 公务员职务与职级并行规定 Art. 7.
 */
public enum Rank {
    /** 二级科员. */
    SECOND_CLERK("二级科员", "second-rank clerk"),
    /** 一级科员. */
    FIRST_CLERK("一级科员", "first-rank clerk"),
    /** 四级主任科员. */
    FOURTH_PRINCIPAL_CLERK("四级主任科员", "fourth-rank principal clerk"),
    /** 三级主任科员. */
    THIRD_PRINCIPAL_CLERK("三级主任科员", "third-rank principal clerk"),
    /** 二级主任科员. */
    SECOND_PRINCIPAL_CLERK("二级主任科员", "second-rank principal clerk"),
    /** 一级主任科员. */
    FIRST_PRINCIPAL_CLERK("一级主任科员", "first-rank principal clerk"),
    /** 四级调研员. */
    FOURTH_CONSULTANT("四级调研员", "fourth-rank consultant"),
    /** 三级调研员. */
    THIRD_CONSULTANT("三级调研员", "third-rank consultant"),
    /** 二级调研员. */
    SECOND_CONSULTANT("二级调研员", "second-rank consultant"),
    /** 一级调研员. */
    FIRST_CONSULTANT("一级调研员", "first-rank consultant"),
    /** 二级巡视员. */
    SECOND_INSPECTOR("二级巡视员", "second-rank inspector"),
    /** 一级巡视员. */
    FIRST_INSPECTOR("一级巡视员", "first-rank inspector");

    private final Text phrase;

    Rank(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The stable id: lower-case words joined by hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for it in rule files, registers and explanations. */
    public Text phrase() {
        return phrase;
    }

    /** The next rank up; the highest has none and returns itself. */
    public Rank next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
