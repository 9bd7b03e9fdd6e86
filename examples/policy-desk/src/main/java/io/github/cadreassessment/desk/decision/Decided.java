package io.github.cadreassessment.desk.decision;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;

/**
 * The answer for one cadre, with its words. Immutable and thread-safe.
 *
 * @param assessment the answer
 * @param explanation the answer in words
 * @param targetCertain whether the level of the post is certain; otherwise it is that of the question or a higher one
 */
public record Decided(Assessment assessment, Explanation explanation, boolean targetCertain) {
    /** Decides one case. */
    public static Decided of(CaseView view, Assessor assessor, TermCatalogue catalogue) {
        Assessment assessment = assessor.assess(view);
        return new Decided(assessment, Explanation.of(assessment, catalogue), Asking.isTargetCertain(view));
    }

    /** The opaque id. */
    public String id() {
        return assessment.cadre().value();
    }

    /** The level of the post asked about. */
    public PostLevel target() {
        return assessment.question().targetLevel().orElseThrow();
    }

    /** The level of the post in words, saying so where it may be higher. */
    public Text targetPhrase() {
        Text level = target().phrase();
        return targetCertain
                ? level
                : new Text(level.zh() + "（或更高，现任层次未查明）", level.en() + " (or higher: level not certain)");
    }
}
