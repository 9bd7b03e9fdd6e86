package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Text;

/**
 * Why something was rejected, without the place.
 *
 * @param code the stable code
 * @param message the sentence, without the place and without any cell
 */
record Reason(String code, Text message) {
    static Reason of(String code, String zh, String en) {
        return new Reason(code, new Text(zh, en));
    }
}
