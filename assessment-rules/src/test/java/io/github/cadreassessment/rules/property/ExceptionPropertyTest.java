package io.github.cadreassessment.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Fold;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Route;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.testkit.RandomClauses;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Approvals of exceptions, with and without limits, over random policies and people. */
class ExceptionPropertyTest {
    private static final String SEED = "20261123";
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    @Property(seed = SEED, tries = 2000)
    void approval_addedToAnyFile_neverWorsensTheVerdict(@ForAll long seed) {
        Random random = new Random(seed);
        CaseView view = view(random);
        PolicyInForce policy = new RandomClauses(random, CATALOGUE, List.of(view)).policy();
        Fold without =
                assess(policy, view.withApprovals(History.complete(AS_OF))).fold();
        for (ClauseInForce clause : policy.clauses()) {
            Route route = clause.route();
            if (route != null) {
                Fold with = assess(policy, view.withApprovals(History.complete(AS_OF, approval(route))))
                        .fold();
                assertThat(with.best()).isGreaterThanOrEqualTo(without.best());
                assertThat(with.worst()).isGreaterThanOrEqualTo(without.worst());
            }
        }
    }

    @Property(seed = SEED, tries = 2000)
    void approval_outsideItsLimits_changesNothingAndShowsTheLimits(@ForAll long seed) {
        Random random = new Random(seed);
        CaseView view = view(random);
        PolicyInForce policy = new RandomClauses(random, CATALOGUE, List.of(view)).policy();
        for (ClauseInForce clause : policy.clauses()) {
            Route route = clause.route();
            if (route != null) {
                CaseView approved = view.withApprovals(History.complete(AS_OF, approval(route)));
                Assessment with = assess(policy, approved);
                Assessment without = assess(policy, view.withApprovals(History.complete(AS_OF)));
                for (int i = 0; i < with.findings().size(); i++) {
                    assertSameOutside(with.findings().get(i), without.findings().get(i), clause.id());
                }
            }
        }
    }

    private static void assertSameOutside(Finding with, Finding without, String clause) {
        boolean outside = with.limits().stream().allMatch(value -> value.truth() == Truth.FALSE)
                && !with.limits().isEmpty();
        if (with.clause().id().equals(clause) && outside) {
            assertThat(with.possible()).isEqualTo(without.possible()).doesNotContain(Status.WAIVED);
            assertThat(with.approval()).isEqualTo(Truth.TRUE);
        }
    }

    private static CaseView view(Random random) {
        Cadre cadre = new RandomCadres(random, AS_OF).next();
        PostLevel[] levels = PostLevel.values();
        Question question = new Question.Promotion(levels[random.nextInt(levels.length)], AS_OF);
        return CaseDerivation.derive(cadre, question, CATALOGUE);
    }

    private static Approval approval(Route route) {
        PartialDate day = PartialDate.on(AS_OF.minusDays(1));
        return new Approval(route.approvedAs(), route.authority(), day, PartialDate.unknown(), true, null);
    }

    private static Assessment assess(PolicyInForce policy, CaseView view) {
        try (Assessor assessor =
                Assessor.of(InForce.withoutNotes(policy, "random"), CATALOGUE, Execution.INTERPRETER)) {
            return assessor.assess(view);
        }
    }
}
