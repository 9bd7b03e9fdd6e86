package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Rules that say, from the best grade down and without a gap, what a random score earns in the annual appraisal. */
final class RandomEarnedRules {
    private static final List<Grade> GRADES =
            List.of(Grade.EXCELLENT, Grade.COMPETENT, Grade.BASICALLY_COMPETENT, Grade.INCOMPETENT);

    private RandomEarnedRules() {}

    /** The rules; none where {@code catalogue} has nothing that can be counted. */
    static List<Rule> of(Random random, TermCatalogue catalogue, Condition who, String document, Evidence evidence) {
        Optional<Score> score = RandomClauses.score(random, catalogue.terms());
        List<Rule> rules = new ArrayList<>();
        int grades = score.isEmpty() ? 0 : 2 + random.nextInt(GRADES.size() - 1);
        int above = 60 + random.nextInt(40);
        for (int i = 0; i < grades; i++) {
            int from = above - 1 - random.nextInt(15);
            List<Condition> parts = new ArrayList<>();
            if (i < grades - 1) {
                parts.add(compare(score.get(), Relation.AT_LEAST, from));
            }
            if (i > 0) {
                parts.add(compare(score.get(), Relation.LESS_THAN, above));
            }
            Condition condition = parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
            rules.add(rule("earned-" + i, GRADES.get(i), condition, who, document, evidence));
            above = from;
        }
        return rules;
    }

    private static Condition compare(Score score, Relation relation, int points) {
        return new Condition.Compare(
                score.id(), relation, new Condition.Limit.Amount((long) points * Unit.POINT.ticks()));
    }

    private static Rule rule(
            String id, Grade grade, Condition condition, Condition who, String document, Evidence evidence) {
        return new Rule(
                id,
                document,
                evidence,
                List.of(QuestionKind.ANNUAL_APPRAISAL),
                List.of(),
                List.of(),
                who,
                null,
                Strength.HARD,
                ClauseKind.BAR,
                List.of(new Item("", condition)),
                null,
                null,
                GradeLimit.earned(grade));
    }
}
