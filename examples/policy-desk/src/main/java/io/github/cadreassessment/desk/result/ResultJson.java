package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.decision.Decided;

/** The lines of {@code results.jsonl}: one JSON object a person. Stateless and thread-safe. */
public final class ResultJson {
    private ResultJson() {}

    /** The line of one person, ended by a line feed. */
    public static String of(Decided decided, Language language) {
        return ResultLine.of(decided, language).json();
    }
}
