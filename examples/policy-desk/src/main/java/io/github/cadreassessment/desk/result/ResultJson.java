package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.decision.Decided;
import java.util.List;

/** The lines of {@code results.jsonl}: one JSON object a person. Stateless and thread-safe. */
public final class ResultJson {
    private ResultJson() {}

    /** The line of one person, ended by a line feed; {@code leftOut} are the ids of the rules that are not in force. */
    public static String of(Decided decided, List<String> leftOut, Language language) {
        return ResultLine.of(decided, leftOut, language).json();
    }
}
