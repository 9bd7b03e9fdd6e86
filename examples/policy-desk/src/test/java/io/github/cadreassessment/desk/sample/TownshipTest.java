package io.github.cadreassessment.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.desk.register.Registers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Whether the made-up township is worth asking about: each answer is there often enough.
 *
 * <p>Works the two clauses out by hand and without the engine, which is not there to be tested by its own sample.
 */
class TownshipTest {
    private static final LocalDate TODAY = Township.AS_OF;
    private static final LocalDate TOO_OLD_IF_BORN_BY = TODAY.minusYears(36);

    private enum Answer {
        INELIGIBLE,
        NEEDS_APPROVAL,
        UNDETERMINED,
        ELIGIBLE
    }

    @Test
    void township_youngOrReserveCadres_getEachAnswerForATenthAtLeast() {
        Map<Answer, Integer> count = new EnumMap<>(Answer.class);
        List<Cadre> subjects = Registers.read(Path.of("..", "data", "township")).cadres().stream()
                .filter(cadre -> isSubject(cadre) == Truth.TRUE)
                .toList();
        for (Cadre cadre : subjects) {
            count.merge(answer(cadre), 1, Integer::sum);
        }

        assertThat(subjects).hasSizeGreaterThan(200);
        assertThat(count)
                .containsOnlyKeys(Answer.values())
                .allSatisfy((answer, people) -> assertThat(people * 10).isGreaterThanOrEqualTo(subjects.size()));
    }

    @Test
    void township_gaps_areAllThere() {
        List<Cadre> cadres = Registers.read(Path.of("..", "data", "township")).cadres();

        assertThat(cadres).anyMatch(cadre -> cadre.birth().isUnknown());
        assertThat(cadres)
                .anyMatch(cadre -> !cadre.birth().isUnknown() && !cadre.birth().isExact());
        assertThat(cadres).anyMatch(cadre -> cadre.reserve() == null);
        assertThat(cadres).anyMatch(cadre -> cadre.massWork().rows().isEmpty());
        assertThat(cadres)
                .flatMap(cadre -> cadre.grassroots().rows())
                .map(GrassrootsStint::stint)
                .anyMatch(stint -> stint.running())
                .anyMatch(stint -> stint.from().isUnknown() && !stint.lastDay().isUnknown())
                .anyMatch(stint -> !stint.from().isUnknown()
                        && !stint.running()
                        && stint.lastDay().isUnknown());
        assertThat(cadres)
                .flatMap(cadre -> cadre.approvals().rows())
                .anyMatch(approval -> approval.lastValidDay().latest().isBefore(TODAY))
                .anyMatch(approval -> approval.lastValidDay().equals(PartialDate.on(TODAY)))
                .anyMatch(approval -> approval.authority() != Authority.COUNTY_ORGANISATION_DEPARTMENT)
                .anyMatch(approval -> approval.target() == PostLevel.TOWNSHIP_PRINCIPAL);
    }

    private static Answer answer(Cadre cadre) {
        Truth targets = targetsReached(cadre);
        Truth stint = hasStint(cadre).or(hasApproval(cadre));
        if (targets == Truth.FALSE) {
            return Answer.INELIGIBLE;
        }
        if (targets == Truth.UNKNOWN || stint == Truth.UNKNOWN) {
            return Answer.UNDETERMINED;
        }
        return stint == Truth.TRUE ? Answer.ELIGIBLE : Answer.NEEDS_APPROVAL;
    }

    private static Truth isSubject(Cadre cadre) {
        PartialDate birth = cadre.birth();
        Truth young = Truth.of(
                birth.latest().isAfter(TOO_OLD_IF_BORN_BY), !birth.earliest().isAfter(TOO_OLD_IF_BORN_BY));
        Boolean reserve = cadre.reserve();
        return young.or(reserve == null ? Truth.UNKNOWN : Truth.of(reserve));
    }

    private static Truth hasStint(Cadre cadre) {
        Truth has = cadre.grassroots().covers(TODAY) ? Truth.FALSE : Truth.UNKNOWN;
        for (GrassrootsStint stint : cadre.grassroots().rows()) {
            has = has.or(happenedBy(stint.stint().from(), stint.stint().lastDay()));
        }
        return has;
    }

    private static Truth happenedBy(PartialDate from, PartialDate lastDay) {
        boolean certain = !from.latest().isAfter(TODAY) || !lastDay.latest().isAfter(TODAY);
        return Truth.of(!from.earliest().isAfter(TODAY), !certain);
    }

    private static Truth hasApproval(Cadre cadre) {
        Truth has = cadre.approvals().covers(TODAY) ? Truth.FALSE : Truth.UNKNOWN;
        for (Approval approval : cadre.approvals().rows()) {
            boolean fits = approval.clause().equals("s15")
                    && approval.authority() == Authority.COUNTY_ORGANISATION_DEPARTMENT
                    && (approval.target() == null || approval.target() == PostLevel.TOWNSHIP_DEPUTY);
            PartialDate granted = approval.granted();
            PartialDate last = approval.lastValidDay();
            Truth started = Truth.of(
                    !granted.earliest().isAfter(TODAY), granted.latest().isAfter(TODAY));
            Truth lasts = approval.openEnded()
                    ? Truth.TRUE
                    : Truth.of(!last.latest().isBefore(TODAY), last.earliest().isBefore(TODAY));
            has = has.or(Truth.of(fits).and(started).and(lasts));
        }
        return has;
    }

    private static Truth targetsReached(Cadre cadre) {
        Truth reached = Truth.UNKNOWN;
        Truth all = cadre.massWork().covers(TODAY) ? Truth.TRUE : Truth.UNKNOWN;
        for (MassWorkTarget target : cadre.massWork().rows()) {
            if (target.year() == TODAY.getYear()) {
                all = all.and(isReached(target));
                reached = all;
            }
        }
        return reached;
    }

    private static Truth isReached(MassWorkTarget target) {
        Integer required = target.required();
        Integer achieved = target.achieved();
        Truth number = required == null || achieved == null ? Truth.UNKNOWN : Truth.of(achieved >= required);
        boolean organised = Objects.equals(target.assigned(), true)
                && Objects.equals(target.assessed(), true)
                && target.inspections() != null
                && target.inspections() > 0;
        return number.and(organised ? Truth.TRUE : Truth.UNKNOWN);
    }
}
