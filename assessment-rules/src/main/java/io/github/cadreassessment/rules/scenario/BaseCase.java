package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.rules.inforce.Choices;
import java.util.List;

/**
 * A base that scenarios stand over. Immutable and thread-safe.
 *
 * @param id its id
 * @param title who that is
 * @param question what is asked
 * @param choices the day, the readings and the settings under which it is asked
 * @param given what it states
 */
public record BaseCase(String id, String title, Question question, Choices choices, List<Given> given) {
    public BaseCase {
        given = List.copyOf(given);
    }
}
