package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/**
 * A body that may approve an exception, lowest first. A policy names the one that it wants; a higher one is not taken
 * in its place, as no text read says so.
 */
public enum Authority {
    /** 乡镇党委. */
    TOWNSHIP_COMMITTEE("乡镇党委", "township Party committee"),
    /** 县委组织部. */
    COUNTY_ORGANISATION_DEPARTMENT("县委组织部", "county organisation department"),
    /** 县委. */
    COUNTY_COMMITTEE("县委", "county Party committee"),
    /** 市委组织部. */
    CITY_ORGANISATION_DEPARTMENT("市委组织部", "city organisation department"),
    /** 市委. */
    CITY_COMMITTEE("市委", "city Party committee"),
    /** 省委组织部. */
    PROVINCE_ORGANISATION_DEPARTMENT("省委组织部", "provincial organisation department"),
    /** 省委. */
    PROVINCE_COMMITTEE("省委", "provincial Party committee");

    private final Text phrase;

    Authority(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files, registers and explanations. */
    public Text phrase() {
        return phrase;
    }
}
