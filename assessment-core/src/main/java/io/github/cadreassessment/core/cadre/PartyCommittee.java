package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/**
 * A committee of the Party at one level, lowest first.
 *
 * <p>Source of the distinction: 中国共产党章程 Art. 27.
 */
public enum PartyCommittee {
    /** 县、自治县、不设区的市、市辖区. */
    COUNTY("县级委员会", "county committee"),
    /** 设区的市、自治州. */
    CITY("市级委员会", "city committee"),
    /** 省、自治区、直辖市. */
    PROVINCE("省级委员会", "provincial committee");

    private final Text phrase;

    PartyCommittee(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files and explanations. */
    public Text phrase() {
        return phrase;
    }
}
