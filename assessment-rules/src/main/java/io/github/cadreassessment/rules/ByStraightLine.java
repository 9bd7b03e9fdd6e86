package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.StatusBits;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.PlainCase;
import io.github.cadreassessment.rules.finding.CaseFindings;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.straightline.StraightLineEngine;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Runs a policy by straight-line code, and some of the cases by the rule engine as well, which is built for the first. */
final class ByStraightLine implements Engine {
    private final InForce inForce;
    private final TermCatalogue catalogue;
    private final StraightLineEngine engine;
    private final SelfCheck check;
    private final AtomicInteger checked = new AtomicInteger();
    private @Nullable ByDrools record;

    ByStraightLine(InForce inForce, TermCatalogue catalogue, StraightLineEngine engine, SelfCheck check) {
        this.inForce = inForce;
        this.catalogue = catalogue;
        this.engine = engine;
        this.check = check;
    }

    static ByStraightLine of(InForce inForce, TermCatalogue catalogue, SelfCheck check) {
        StraightLineEngine engine = StraightLineEngine.compile(inForce.policy(), catalogue);
        return new ByStraightLine(inForce, catalogue, engine, check);
    }

    @Override
    public List<Finding> findings(CaseView view) {
        PlainCase plain = new PlainCase(engine.layout());
        plain.fill(view);
        byte[] statuses = new byte[engine.size(view.question().kind(), plain)];
        engine.decide(view.question().kind(), plain, statuses);
        List<Finding> findings = findings(view, statuses);
        if (isToBeChecked(view.id())) {
            compare(view, findings, ofRecord().findings(view));
        }
        return findings;
    }

    private List<Finding> findings(CaseView view, byte[] statuses) {
        return CaseFindings.of(
                inForce,
                view.question().kind(),
                () -> view,
                (clause, item, subject, index) -> StatusBits.set(statuses[index]));
    }

    /** The answer of which a {@link #decider} found the possible statuses, in the order of the findings. */
    Assessment assessment(Cadre cadre, Question question, byte[] statuses) {
        List<Finding> findings = CaseFindings.of(
                inForce,
                question.kind(),
                () -> CaseDerivation.derive(cadre, question, catalogue),
                (clause, item, subject, index) -> StatusBits.set(statuses[index]));
        return new Assessment(cadre.id(), question, inForce.policy().id(), findings, List.of());
    }

    @Override
    public Decider decider(Assessor assessor) {
        PlainCase plain = new PlainCase(engine.layout());
        return (cadre, question) -> {
            QuestionKind kind = question.kind();
            if (!engine.answers(kind)) {
                assessor.requireAnswers(kind, cadre.id());
            }
            plain.fill(cadre, question, catalogue);
            byte[] statuses = new byte[engine.size(kind, plain)];
            int folded = engine.decide(kind, plain, statuses);
            Decision decision = new Decision(assessor, this, cadre, question, statuses, folded);
            if (isToBeChecked(cadre.id())) {
                check(decision);
            }
            return decision;
        };
    }

    /** That the rule engine finds the same for the case as the view has it, and comes to the same verdict. */
    private void check(Decision decision) {
        CaseView view = CaseDerivation.derive(decision.cadre(), decision.question(), catalogue);
        Assessment found = decision.assessment();
        compare(view, found.findings(), ofRecord().findings(view));
        if (!decision.isAppraisal() && !decision.fold().equals(found.fold())) {
            throw new EnginesDisagreeException("The verdict (" + decision.fold() + ") for case (" + decision.id()
                    + ") must be that of its findings, " + found.fold() + ". Maybe run by the rule engine, and report"
                    + " this.");
        }
    }

    private boolean isToBeChecked(OpaqueId id) {
        if (checked.get() > 0 && (!check.picks(id) || checked.get() >= check.most())) {
            return false;
        }
        checked.incrementAndGet();
        return true;
    }

    private static void compare(CaseView view, List<Finding> found, List<Finding> ofRecord) {
        if (found.size() != ofRecord.size()) {
            throw new EnginesDisagreeException("The findings (" + found.size() + ") for case (" + view.id()
                    + ") must be as many as those of the rule engine, " + ofRecord.size()
                    + ". Maybe run by the rule engine, and report this.");
        }
        for (int i = 0; i < ofRecord.size(); i++) {
            Finding expected = ofRecord.get(i);
            if (!found.get(i).equals(expected)) {
                throw new EnginesDisagreeException("The statuses "
                        + found.get(i).possible() + " of clause ("
                        + expected.clause().id() + ") for case (" + view.id() + ") must be those of the rule engine, "
                        + expected.possible() + ". Maybe run by the rule engine, and report this.");
            }
        }
    }

    private synchronized ByDrools ofRecord() {
        ByDrools built = record;
        if (built == null) {
            built = ByDrools.of(inForce, catalogue);
            record = built;
        }
        return built;
    }

    @Override
    public synchronized void close() {
        if (record != null) {
            record.close();
        }
    }
}
