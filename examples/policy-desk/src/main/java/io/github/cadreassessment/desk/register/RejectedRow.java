package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;

/**
 * One reason for which a row, or a whole file, was not taken; a row with two bad cells is there twice.
 *
 * <p>Never repeats a cell. Immutable and thread-safe.
 *
 * @param file the name of the file
 * @param row the line of the file, counted from 1 for the line of headings; 0 where it is about the file as a whole
 * @param column the id of the column, empty where it is about the row or the file as a whole
 * @param code the stable code, {@code R101} and up
 * @param message what is wrong and what is expected
 */
public record RejectedRow(String file, int row, String column, String code, Text message) {
    /** The line for a list of what was rejected. */
    public String describe(Language language) {
        String place = row == 0 ? file : file + ":" + row;
        return place + " " + code + " " + message.in(language);
    }
}
