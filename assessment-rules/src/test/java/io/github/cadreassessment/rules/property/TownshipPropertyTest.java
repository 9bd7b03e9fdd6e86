package io.github.cadreassessment.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.question.Question.Promotion;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must never hurt, or never help, under the bundled policy. */
class TownshipPropertyTest {
    private static final String SEED = "20261123";
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final PostLevel TARGET = PostLevel.TOWNSHIP_PRINCIPAL;
    private static final Pack PACK =
            Objects.requireNonNull(Pack.bundled("township-learning").pack());
    private static final Assessor ASSESSOR = PACK.assessor(Choices.on(AS_OF), Execution.INTERPRETER);

    private static CaseView view(Cadre cadre) {
        return CaseDerivation.derive(cadre, new Promotion(TARGET, AS_OF), PACK.catalogue());
    }

    private static Cadre cadre(long seed) {
        return new RandomCadres(new Random(seed), AS_OF).next();
    }

    @Property(seed = SEED, tries = 2000)
    void moreTimeAtTheGrassroots_neverHurts(@ForAll long seed) {
        Cadre cadre = cadre(seed);
        List<GrassrootsStint> more = new ArrayList<>(cadre.grassroots().rows());
        LocalDate from = AS_OF.minusDays(1 + new Random(seed).nextInt(3000));
        more.add(new GrassrootsStint(GrassrootsKind.VILLAGE_STATION, Stint.running(from)));
        Cadre longer = cadre.with(
                cadre.posts(),
                cadre.ranks(),
                new History<>(more, cadre.grassroots().completeness()));
        if (from.isBefore(cadre.birth().latest())) {
            return;
        }
        assertNoWorse(ASSESSOR.assess(view(cadre)), ASSESSOR.assess(view(longer)));
    }

    @Property(seed = SEED, tries = 2000)
    void approvalOfThisDecision_neverWorsensTheVerdict(@ForAll long seed) {
        CaseView view = view(cadre(seed));
        Assessment after = ASSESSOR.assess(with(view, approval("s15", TARGET, AS_OF.plusDays(30))));
        assertNoWorse(ASSESSOR.assess(view), after);
    }

    @Property(seed = SEED, tries = 2000)
    void approvalOutsideItsLimits_changesNoVerdict(@ForAll long seed) {
        CaseView view = view(cadre(seed));
        Assessment before = ASSESSOR.assess(view);
        for (Approval useless : List.of(
                approval("s16", TARGET, AS_OF.plusDays(30)),
                approval("s15", TARGET.next(), AS_OF.plusDays(30)),
                approval("s15", TARGET, AS_OF.minusDays(1)))) {
            assertThat(ASSESSOR.assess(with(view, useless)).fold())
                    .as(useless.clause())
                    .isEqualTo(before.fold());
        }
    }

    private static Approval approval(String clause, PostLevel target, LocalDate lastDay) {
        return new Approval(
                clause,
                Authority.COUNTY_ORGANISATION_DEPARTMENT,
                PartialDate.on(AS_OF.minusDays(20)),
                PartialDate.on(lastDay),
                false,
                target);
    }

    private static CaseView with(CaseView view, Approval one) {
        List<Approval> approvals = new ArrayList<>(view.approvals().rows());
        approvals.add(one);
        return view.withApprovals(new History<>(approvals, view.approvals().completeness()));
    }

    private static void assertNoWorse(Assessment before, Assessment after) {
        assertThat(after.fold().best()).isGreaterThanOrEqualTo(before.fold().best());
        assertThat(after.fold().worst()).isGreaterThanOrEqualTo(before.fold().worst());
    }
}
