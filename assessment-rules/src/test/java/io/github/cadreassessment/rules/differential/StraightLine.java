package io.github.cadreassessment.rules.differential;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Fold;
import io.github.cadreassessment.core.assessment.FoldBits;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.StatusBits;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.PlainCase;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.straightline.StraightLineEngine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Straight-line code without its own check, held against answers that were given in another way. */
final class StraightLine {
    private final StraightLineEngine engine;
    private final PlainCase plain;

    StraightLine(PolicyInForce policy, TermCatalogue catalogue) {
        this(StraightLineEngine.compile(policy, catalogue));
    }

    StraightLine(StraightLineEngine engine) {
        this.engine = engine;
        this.plain = new PlainCase(engine.layout());
    }

    /** How the statuses or the verdict differ from those of {@code expected}; empty where they do not. */
    Optional<String> difference(CaseView view, Assessment expected) {
        QuestionKind kind = view.question().kind();
        plain.fill(view);
        byte[] statuses = new byte[engine.size(kind, plain)];
        int folded = engine.decide(kind, plain, statuses);
        List<Finding> findings = expected.findings();
        if (statuses.length != findings.size()) {
            return Optional.of("findings: " + statuses.length + " instead of " + findings.size());
        }
        for (int i = 0; i < statuses.length; i++) {
            Finding finding = findings.get(i);
            Set<Status> found = StatusBits.set(statuses[i]);
            if (!found.equals(finding.possible())) {
                return Optional.of(
                        "clause " + finding.clause().id() + ": " + found + " instead of " + finding.possible());
            }
        }
        Fold fold = FoldBits.fold(folded);
        return expected.isAppraisal() || fold.equals(expected.fold())
                ? Optional.empty()
                : Optional.of("verdict: " + fold + " instead of " + expected.fold());
    }
}
