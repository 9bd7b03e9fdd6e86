package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/**
 * The level of a leading post together with whether it is the principal or a deputy post, lowest first.
 *
 * <p>Source of the ladder: 公务员法 Art. 18 (领导职务层次). {@link #STAFF} stands for everybody below it.
 */
public enum PostLevel {
    /** No leading post yet. */
    STAFF("科员级", "staff level"),
    /** 乡科级副职. */
    TOWNSHIP_DEPUTY("乡科级副职", "township-level deputy post"),
    /** 乡科级正职. */
    TOWNSHIP_PRINCIPAL("乡科级正职", "township-level principal post"),
    /** 县处级副职. */
    COUNTY_DEPUTY("县处级副职", "county-level deputy post"),
    /** 县处级正职. */
    COUNTY_PRINCIPAL("县处级正职", "county-level principal post"),
    /** 厅局级副职. */
    BUREAU_DEPUTY("厅局级副职", "bureau-level deputy post"),
    /** 厅局级正职. */
    BUREAU_PRINCIPAL("厅局级正职", "bureau-level principal post"),
    /** 省部级副职. */
    PROVINCE_DEPUTY("省部级副职", "province-level deputy post"),
    /** 省部级正职. */
    PROVINCE_PRINCIPAL("省部级正职", "province-level principal post"),
    /** 国家级副职. */
    NATIONAL_DEPUTY("国家级副职", "national-level deputy post"),
    /** 国家级正职. */
    NATIONAL_PRINCIPAL("国家级正职", "national-level principal post");

    private final Text phrase;

    PostLevel(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files, registers and explanations. */
    public Text phrase() {
        return phrase;
    }

    /** Whether this is a principal (正职) post; {@link #STAFF} is not. */
    public boolean isPrincipal() {
        return name().endsWith("_PRINCIPAL");
    }

    /** The next level up; the highest level has none and returns itself. */
    public PostLevel next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
