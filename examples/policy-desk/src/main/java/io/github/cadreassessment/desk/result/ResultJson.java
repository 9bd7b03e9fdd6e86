package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.decision.Decided;
import io.github.cadreassessment.desk.decision.Seats;
import java.util.List;

/** The lines of {@code results.jsonl}: one JSON object a person or unit and question. Stateless and thread-safe. */
public final class ResultJson {
    private ResultJson() {}

    /**
     * The line of one person or unit, ended by a line feed.
     *
     * @param seats the places that the person is considered for
     * @param leftOut the ids of the rules that are not in force and would have been for the question
     */
    public static String of(Decided decided, List<Seats.Own> seats, List<String> leftOut, Language language) {
        return ResultLine.of(decided, seats, leftOut, language).json();
    }
}
