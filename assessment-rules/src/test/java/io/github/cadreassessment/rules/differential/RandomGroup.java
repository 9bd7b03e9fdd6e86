package io.github.cadreassessment.rules.differential;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random people for one policy, of whom all ask the same kind of question. */
final class RandomGroup {
    private static final int CASES = 200;
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);

    private RandomGroup() {}

    static List<CaseView> of(Random random, TermCatalogue catalogue) {
        return of(random, catalogue, random.nextInt(6) == 0);
    }

    static List<CaseView> of(Random random, TermCatalogue catalogue, boolean appraisal) {
        RandomCadres cadres = new RandomCadres(random, AS_OF);
        List<CaseView> cases = new ArrayList<>();
        PostLevel[] levels = PostLevel.values();
        for (int i = 0; i < CASES; i++) {
            Question question = appraisal
                    ? new Question.AnnualAppraisal(AS_OF.getYear() - 1, AS_OF)
                    : new Question.Promotion(levels[random.nextInt(levels.length)], AS_OF);
            cases.add(CaseDerivation.derive(cadres.next(), question, catalogue));
        }
        return cases;
    }
}
