package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.rules.inforce.Formula.All;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Limit;
import io.github.cadreassessment.rules.policy.EarnedBand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that the clauses which say what a score earns leave no gap for the people whom they are for: of them exactly
 * one holds for each of these, on which the fold of grades relies.
 */
public final class EarnedGrades {
    private EarnedGrades() {}

    /** The first clause that breaks the tiling; empty where none does. */
    public static Optional<String> firstGap(List<ClauseInForce> clauses) {
        for (QuestionKind kind : QuestionKind.values()) {
            List<ClauseInForce> earned = clauses.stream()
                    .filter(clause -> clause.isFor(kind))
                    .filter(clause -> clause.grades() != null && clause.grades().isEarned())
                    .toList();
            Map<Formula, List<ClauseInForce>> byPeople = earned.stream()
                    .collect(Collectors.groupingBy(ClauseInForce::applies, LinkedHashMap::new, Collectors.toList()));
            for (List<ClauseInForce> group : byPeople.values()) {
                if (!tile(group)) {
                    return Optional.of(group.get(0).id());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean tile(List<ClauseInForce> earned) {
        List<EarnedBand> bands = new ArrayList<>();
        for (ClauseInForce clause : earned) {
            EarnedBand band = band(clause);
            if (band == null || clause.route() != null || clause.forEach() != null) {
                return false;
            }
            bands.add(band);
        }
        return EarnedBand.tile(bands);
    }

    private static @Nullable EarnedBand band(ClauseInForce clause) {
        GradeLimit limit = Objects.requireNonNull(clause.grades());
        Grade grade = limit.allowed().iterator().next();
        if (clause.items().size() != 1) {
            return null;
        }
        Formula formula = clause.items().get(0).condition();
        if (formula instanceof Compare compare && compare.limit() instanceof Limit.Amount amount) {
            return switch (compare.relation()) {
                case AT_LEAST -> new EarnedBand(grade, compare.term(), amount.ticks(), Long.MAX_VALUE);
                case LESS_THAN -> new EarnedBand(grade, compare.term(), Long.MIN_VALUE, amount.ticks());
                default -> null;
            };
        }
        return formula instanceof All all ? between(grade, all) : null;
    }

    private static @Nullable EarnedBand between(Grade grade, All all) {
        boolean two = all.formulas().size() == 2
                && all.formulas().get(0) instanceof Compare
                && all.formulas().get(1) instanceof Compare;
        if (!two) {
            return null;
        }
        Compare from = (Compare) all.formulas().get(0);
        Compare to = (Compare) all.formulas().get(1);
        boolean ours = from.relation() == Relation.AT_LEAST
                && to.relation() == Relation.LESS_THAN
                && from.term().equals(to.term());
        return ours && from.limit() instanceof Limit.Amount low && to.limit() instanceof Limit.Amount high
                ? new EarnedBand(grade, from.term(), low.ticks(), high.ticks())
                : null;
    }
}
