package io.github.cadreassessment.quickstart;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.explanation.Depth;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.io.PrintStream;
import java.time.LocalDate;

/** Embeds the library: a cadre goes in, a verdict with its reasons comes out. */
public final class Quickstart {
    private Quickstart() {}

    /** Prints the answer. */
    public static void main(String[] args) {
        answer(System.out);
    }

    static void answer(PrintStream out) {
        // region embedding
        LocalDate asOf = LocalDate.of(2024, 12, 31);
        Pack pack = Pack.bundled("township-learning").orElseThrow();

        Cadre cadre = Cadre.withId("tl-0001")
                .birth(PartialDate.on(LocalDate.of(1995, 3, 1)))
                .reserve(true)
                .grassroots(History.complete(asOf)) // known to have none
                .approvals(History.complete(asOf))
                .massWork(History.complete(asOf, new MassWorkTarget("visits", 2024, true, 2, true, 40, 52)))
                .build(); // whatever is not set is "not recorded", never "no"

        try (Assessor assessor = pack.assessor(Choices.on(asOf), Execution.DROOLS)) {
            Assessment assessment = assessor.assess(cadre, new Question.Promotion(PostLevel.TOWNSHIP_DEPUTY, asOf));

            out.println(assessment.verdict());
            assessment
                    .deciding()
                    .forEach(finding -> out.println(finding.clause().id() + " "
                            + finding.clause().title().in(Language.ZH)));
            out.println(Explanation.of(assessment, pack.catalogue()).text(Language.EN, Depth.VERDICT));
        }
        // endregion
    }
}
