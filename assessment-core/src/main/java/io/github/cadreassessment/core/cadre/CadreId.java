package io.github.cadreassessment.core.cadre;

/**
 * The opaque id by which a cadre is known everywhere: in messages, logs and results.
 *
 * <p>An id that is a valid citizen identity number is refused, as ids are printed and identity numbers never may be.
 * Immutable and thread-safe.
 *
 * @param value 1 to 64 letters, digits, dots, underscores or hyphens
 */
public record CadreId(String value) {
    // GB 11643-1999: weights of the first 17 digits and the check characters by remainder.
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the form is wrong or the id is an identity number; the message does not
     *     repeat the value
     */
    public CadreId {
        if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("The id (not shown) of a cadre must be 1 to 64 letters, digits, dots, "
                    + "underscores or hyphens. Maybe a name stands in the id column.");
        }
        if (isIdentityNumber(value)) {
            throw new IllegalArgumentException("The id (not shown) of a cadre must not be a citizen identity number. "
                    + "Maybe use the number of the personnel file.");
        }
    }

    /** Whether {@code text} has the form and the check digit of a citizen identity number (GB 11643-1999). */
    public static boolean isIdentityNumber(String text) {
        if (!text.matches("[0-9]{17}[0-9Xx]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11) == Character.toUpperCase(text.charAt(17));
    }

    @Override
    public String toString() {
        return value;
    }
}
