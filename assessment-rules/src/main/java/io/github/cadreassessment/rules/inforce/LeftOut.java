package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import java.util.List;

/**
 * A rule of the policy that decides nothing, so that nobody takes its silence for a pass. Immutable and thread-safe.
 *
 * @param rule its id
 * @param title its title, possibly empty
 * @param questions what it would have been for
 * @param why why it was left out
 */
public record LeftOut(String rule, Text title, List<QuestionKind> questions, Text why) {
    public LeftOut {
        questions = List.copyOf(questions);
    }
}
