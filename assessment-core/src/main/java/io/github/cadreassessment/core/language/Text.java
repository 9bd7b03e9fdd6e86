package io.github.cadreassessment.core.language;

import java.util.Objects;

/**
 * A piece of text in both languages.
 *
 * <p>Immutable and thread-safe. Either side may be empty where a rule file gives only one language; {@link #in} then
 * falls back to the other, as a title in the wrong language tells more than none.
 *
 * @param zh the Chinese text, possibly empty
 * @param en the English text, possibly empty
 */
public record Text(String zh, String en) {
    /** No text in either language. */
    public static final Text NONE = new Text("", "");

    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** Text known in one language only. */
    public static Text of(Language language, String text) {
        return language == Language.ZH ? new Text(text, "") : new Text("", text);
    }

    /** The text in {@code language}, or in the other language where this one is empty. */
    public String in(Language language) {
        String wanted = only(language);
        return wanted.isEmpty() ? only(language == Language.ZH ? Language.EN : Language.ZH) : wanted;
    }

    /** The text in {@code language}, empty where there is none. */
    public String only(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** This text, with what is empty here taken from {@code other}. */
    public Text orElse(Text other) {
        return new Text(zh.isEmpty() ? other.zh : zh, en.isEmpty() ? other.en : en);
    }
}
