package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;

/**
 * The kind of a stint at the grassroots (基层锻炼).
 *
 * <p>Which kinds count is not defined in the regulations that were read; a policy that needs the difference names the
 * kinds it counts.
 */
public enum GrassrootsKind {
    /** A formal post in a township or subdistrict. */
    TOWNSHIP_POST("乡镇任职", "township post"),
    /** A post in a village or community. */
    VILLAGE_POST("村任职", "village post"),
    /** Stationed in a village. */
    VILLAGE_STATION("驻村", "stationed in a village"),
    /** A temporary posting down (挂职). */
    SECONDMENT("基层挂职", "secondment to the grassroots"),
    /** Other work at the front line. */
    FRONT_LINE("基层一线", "front-line work");

    private final Text phrase;

    GrassrootsKind(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** The word for it in rule files, registers and explanations. */
    public Text phrase() {
        return phrase;
    }
}
