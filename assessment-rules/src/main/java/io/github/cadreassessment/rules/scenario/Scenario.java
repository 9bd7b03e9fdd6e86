package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.rules.inforce.Choices;
import java.util.ArrayList;
import java.util.List;

/**
 * One example of what a policy should answer. Immutable and thread-safe.
 *
 * @param title what it shows, unique in its pack
 * @param place where it stands
 * @param confirmed whether a person has said that this is what is meant; if not, it is not run
 * @param base the base that it stands over; empty: none
 * @param question what is asked
 * @param choices the day, the readings and the settings under which it is asked
 * @param inherited what its base states
 * @param own what it states itself, which goes before what the base states
 * @param expected what should be answered
 */
public record Scenario(
        String title,
        Place place,
        boolean confirmed,
        String base,
        Question question,
        Choices choices,
        List<Given> inherited,
        List<Given> own,
        Expected expected) {
    public Scenario {
        inherited = List.copyOf(inherited);
        own = List.copyOf(own);
    }

    /** Everything that is stated; of two statements about the same thing the later one counts. */
    public List<Given> given() {
        List<Given> all = new ArrayList<>(inherited);
        all.addAll(own);
        return List.copyOf(all);
    }
}
