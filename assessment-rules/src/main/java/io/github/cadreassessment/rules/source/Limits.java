package io.github.cadreassessment.rules.source;

/**
 * The published limits of rule files. What goes over one is refused with a diagnostic that names it.
 */
public final class Limits {
    /** Bytes of a file. */
    public static final int FILE_BYTES = 256 * 1024;
    /** Bytes of a file of scenarios. */
    public static final int SCENARIO_FILE_BYTES = 4 * 1024 * 1024;
    /** Characters of a line. */
    public static final int LINE_CHARACTERS = 500;
    /** Rules of a file. */
    public static final int RULES = 2_000;
    /** Conditions of a rule, after the statuses that it names are written out; of those twice as many. */
    public static final int CONDITIONS = 256;
    /** How deep blocks may stand in blocks, after the statuses that they name are written out. */
    public static final int NESTING = 12;
    /** Digits of a number. */
    public static final int DIGITS = 9;
    /** Characters of an id. */
    public static final int ID_CHARACTERS = 64;
    /** Characters of a title or other quoted text. */
    public static final int TITLE_CHARACTERS = 200;
    /** Diagnostics of a file that are listed. */
    public static final int DIAGNOSTICS = 100;

    private Limits() {}
}
