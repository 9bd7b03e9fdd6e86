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
        return kind == Kind.STRING ? text.length() + 2 : text.length();
    }

    /** It as messages quote it; for the end of the text the words for that. */
    String shown() {
        return switch (kind) {
            case STRING -> "`\"" + text + "\"`";
            case END -> "`…`";
            default -> "`" + text + "`";
        };
    }
}
