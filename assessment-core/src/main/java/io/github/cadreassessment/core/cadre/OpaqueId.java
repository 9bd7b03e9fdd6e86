package io.github.cadreassessment.core.cadre;

import java.text.Normalizer;

/**
 * The opaque id by which a cadre or a unit is known everywhere: in messages, logs and results.
 *
 * <p>An id that is a valid citizen identity number is refused, as ids are printed and identity numbers never may be.
 * Immutable and thread-safe.
 *
 * @param value 1 to 64 letters, digits, dots, underscores or hyphens
 */
public record OpaqueId(String value) {
    // GB 11643-1999: weights of the first 17 digits and the check characters by remainder.
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the form is wrong or the id is an identity number; the message does not
     *     repeat the value
     */
    public OpaqueId {
        if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException(
                    "The id (not shown) of a cadre or unit must be 1 to 64 letters, digits, dots, "
                            + "underscores or hyphens. Maybe a name stands in the id column.");
        }
        if (isIdentityNumber(value)) {
            throw new IllegalArgumentException(
                    "The id (not shown) of a cadre or unit must not be a citizen identity number. "
                            + "Maybe use the number of the personnel file.");
        }
    }

    /**
     * Whether {@code text} holds a citizen identity number: 18 characters with the right check digit (GB 11643-1999), or
     * the older 15 digits with a date of birth, in plain or full-width characters and anywhere in the text.
     */
    public static boolean isIdentityNumber(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int start = 0; start < plain.length(); start++) {
            if (isOfEighteen(plain, start) || isOfFifteen(plain, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfEighteen(String text, int start) {
        if (start + 18 > text.length()
                || isDigitAt(text, start - 1)
                || isDigitAt(text, start + 18)
                || !text.substring(start, start + 18).matches("[0-9]{17}[0-9Xx]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(start + i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11) == Character.toUpperCase(text.charAt(start + 17));
    }

    // 6 digits of the area, then the date of birth as YYMMDD, then 3 digits.
    private static boolean isOfFifteen(String text, int start) {
        return start + 15 <= text.length()
                && !isDigitAt(text, start - 1)
                && !isDigitAt(text, start + 15)
                && text.substring(start, start + 15)
                        .matches("[1-8][0-9]{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}");
    }

    private static boolean isDigitAt(String text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    @Override
    public String toString() {
        return value;
    }
}
