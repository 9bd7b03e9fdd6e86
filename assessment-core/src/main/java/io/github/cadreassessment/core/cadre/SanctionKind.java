package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/**
 * The kind of a sanction or other measure with an effect period.
 */
public enum SanctionKind {
    /** 诫勉. */
    ADMONITION("诫勉", "admonition"),
    /** 组织处理. */
    ORGANISATIONAL_MEASURE("组织处理", "organisational measure"),
    /** 党内警告. */
    PARTY_WARNING("党内警告", "Party warning"),
    /** 党内严重警告. */
    PARTY_SERIOUS_WARNING("党内严重警告", "serious Party warning"),
    /** 撤销党内职务. */
    PARTY_POST_REMOVED("撤销党内职务", "removal from Party post"),
    /** 留党察看. */
    PARTY_PROBATION("留党察看", "probation within the Party"),
    /** 政务警告. */
    WARNING("政务警告", "administrative warning"),
    /** 政务记过. */
    DEMERIT("政务记过", "demerit"),
    /** 政务记大过. */
    MAJOR_DEMERIT("政务记大过", "major demerit"),
    /** 政务降级. */
    DEMOTION("政务降级", "demotion"),
    /** 政务撤职. */
    DISMISSAL_FROM_POST("政务撤职", "dismissal from post"),
    /** 开除党籍. */
    EXPULSION("开除党籍", "expulsion from the Party"),
    /** 免职, as an organisational measure. */
    REMOVAL("组织处理免职", "removal from post as a measure"),
    /** 调整职务, an organisational measure. */
    ADJUSTMENT("调整职务", "change of post as a measure"),
    /** 降职, as an organisational measure. */
    DEMOTION_MEASURE("组织处理降职", "demotion as a measure");

    private final Text phrase;

    SanctionKind(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files, registers and explanations. */
    public Text phrase() {
        return phrase;
    }
}
