package io.github.cadreassessment.rules.drl;

/**
 * One token of canonical rule text.
 *
 * @param kind what it is
 * @param text its characters; of a string those between the quotes
 * @param line its line, from 1
 * @param column its column, from 1
 */
record DrlToken(Kind kind, String text, int line, int column) {
    private static final int LONGEST_SHOWN = 60;

    /** What a token is. */
    enum Kind {
        /** A word of {@link DrlWords}. */
        WORD,
        /** A number. */
        NUMBER,
        /** Something in quotes. */
        STRING,
        /** A sign. */
        SIGN,
        /** The end of the text. */
        END
    }

    boolean is(Kind wanted, String wantedText) {
        return kind == wanted && text.equals(wantedText);
    }

    boolean isSign(String sign) {
        return is(Kind.SIGN, sign);
    }

    boolean isWord(String word) {
        return is(Kind.WORD, word);
    }

    /** Whether it reads the same as {@code other}, wherever they stand. */
    boolean readsAs(DrlToken other) {
        return is(other.kind, other.text);
    }

    /** How many characters it takes in the text. */
    int length() {
        return written().length();
    }

    /** It as the text has it. */
    String written() {
        return kind == Kind.STRING ? "\"" + text + "\"" : text;
    }

    /** It as messages quote it. */
    String shown() {
        String written = written();
        return "`" + (written.length() <= LONGEST_SHOWN ? written : written.substring(0, LONGEST_SHOWN) + "…") + "`";
    }
}
