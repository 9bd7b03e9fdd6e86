package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.explanation.ExplainedFact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts into words when an answer changes. */
final class OutlookWords {
    private final Outlook outlook;
    private final Text goal;

    OutlookWords(Outlook outlook) {
        this.outlook = outlook;
        this.goal = goal(outlook.goal());
    }

    /** What is looked for, as what somebody can be. */
    static Text goal(Goal goal) {
        Grade grade = goal.grade();
        if (grade != null) {
            return (goal.isBestGrade() ? ProspectMessage.BEST_GRADE : ProspectMessage.GRADE_OR_BETTER)
                    .with(grade.phrase());
        }
        boolean withoutDuty = goal.verdict() == Verdict.ELIGIBLE;
        return (withoutDuty ? ProspectMessage.WITHOUT_DUTY : ProspectMessage.ELIGIBLE).text();
    }

    /** Facts by what is missing, without the reasons. */
    static Text facts(Collection<MissingFact> facts) {
        return ProspectMessage.COMMA.between(facts.stream()
                .map(fact -> ExplainedFact.of(fact).what())
                .distinct()
                .toList());
    }

    List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        Optional<Turn> unbarred = outlook.unbarred();
        Optional<Turn> reached = outlook.reached();
        if (unbarred.isEmpty() && reached.isEmpty()) {
            ProspectMessage never =
                    outlook.now() == Truth.FALSE ? ProspectMessage.NEVER : ProspectMessage.NOT_CERTAIN_WITH_TIME;
            lines.add(never.with(ProspectMessage.same(outlook.through()), goal));
        }
        // What was said to be within reach is taken back on the day on which it is not any more.
        boolean withinReach = outlook.now() != Truth.FALSE;
        for (Turn turn : outlook.turns()) {
            if (unbarred.filter(turn::equals).isPresent()) {
                lines.add(ProspectMessage.UNBARRED.with(day(turn), why(turn), goal, facts(turn.needed())));
                withinReach = true;
            } else if (reached.filter(turn::equals).isPresent()) {
                lines.add(reachedBy(unbarred).with(day(turn), goal, why(turn)));
                withinReach = true;
            } else if (turn.after() == Truth.FALSE && withinReach) {
                lines.add(lost(turn).with(day(turn), atBest(turn), why(turn)));
                withinReach = false;
            }
        }
        for (Outlook.Days days : outlook.notInForce()) {
            lines.add(ProspectMessage.NOT_IN_FORCE.with(
                    ProspectMessage.same(days.first()), ProspectMessage.same(days.last())));
        }
        return lines;
    }

    private static ProspectMessage lost(Turn turn) {
        return turn.before() == Truth.TRUE ? ProspectMessage.LOST : ProspectMessage.LOST_WHATEVER;
    }

    private ProspectMessage reachedBy(Optional<Turn> unbarred) {
        if (unbarred.isPresent()) {
            return ProspectMessage.REACHED_AFTER_UNBARRED;
        }
        return outlook.now() == Truth.FALSE ? ProspectMessage.REACHED : ProspectMessage.CERTAIN_WITH_TIME;
    }

    private static Text day(Turn turn) {
        return ProspectMessage.same(turn.day());
    }

    /** The clauses that bring the change, and what they do. */
    static Text why(Turn turn) {
        if (turn.causes().isEmpty()) {
            return ProspectMessage.ONLY_OTHER_RULES.text();
        }
        Text why = ProspectMessage.SEMICOLON.between(
                turn.causes().stream().map(cause -> cause(turn, cause)).toList());
        return turn.otherRules() ? ProspectMessage.OTHER_RULES.with(why) : why;
    }

    private static Text cause(Turn turn, Cause cause) {
        Text what = message(turn).with(ClauseNames.of(cause.clause()));
        return cause.why().equals(Text.NONE) ? what : ProspectMessage.CAUSE.with(what, cause.why());
    }

    /** The best verdict, or that the grade is not open. */
    private Text atBest(Turn turn) {
        return turn.assessment().isAppraisal()
                ? ProspectMessage.NOT.with(goal)
                : turn.assessment().fold().best().phrase();
    }

    private static ProspectMessage message(Turn turn) {
        if (turn.after() == Truth.FALSE) {
            return ProspectMessage.BARS_NOW;
        }
        if (turn.before() == Truth.FALSE) {
            return ProspectMessage.NO_LONGER_BARS;
        }
        return turn.after() == Truth.TRUE ? ProspectMessage.NOW_CERTAIN : ProspectMessage.TO_BE_SETTLED;
    }
}
