package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;

/**
 * A file of the folder that was not read, because it is none of the tables. It decides nothing and takes nothing away.
 *
 * @param file the name of the file
 * @param message what it may be
 */
public record UnreadFile(String file, Text message) {
    /** The stable code of this warning. */
    public static final String CODE = "W101";

    /** The line for a list of warnings. */
    public String describe(Language language) {
        return file + " " + CODE + " " + message.in(language);
    }
}
