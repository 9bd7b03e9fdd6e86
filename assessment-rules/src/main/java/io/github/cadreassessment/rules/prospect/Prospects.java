package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.view.CaseAhead;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Says why not, and when: what lies ahead of people under one policy and one choice of readings and settings.
 *
 * <pre>{@code
 * try (Prospects prospects = Prospects.of(pack, Choices.on(asOf), Execution.DROOLS)) {
 *     Optional<Turn> eligible = prospects.outlook(cadre, question, asOf.plusYears(10)).reached();
 *     Optional<Prospect> whyNot = prospects.prospect(cadre, question, asOf.plusYears(10));
 * }
 * }</pre>
 *
 * <p>Thread-safe. Closing it frees the rule engines of all versions of the policy that were needed. A day in the future is
 * decided by the version of the policy that is in force on it; see {@link io.github.cadreassessment.core.cadre.FileAhead}
 * for what "if nothing else changes" means.
 */
public final class Prospects implements AutoCloseable {
    /** How many years one looks ahead where nobody says otherwise. */
    public static final int YEARS_AHEAD = 10;

    private final PolicyAhead policy;

    private Prospects(PolicyAhead policy) {
        this.policy = policy;
    }

    /**
     * Makes ready to look ahead.
     *
     * @param choices the readings and settings; its date does not matter, as each day has its own version of the policy
     * @param execution what decides the days and changes that are reported
     */
    public static Prospects of(Pack pack, Choices choices, Execution execution) {
        return new Prospects(new PolicyAhead(pack, choices, execution));
    }

    /** How the eligibility of {@code cadre} changes, from the day of the question through {@code through}. */
    public Outlook outlook(Cadre cadre, Question question, LocalDate through) {
        return outlook(ahead(cadre, question), Goal.eligible(question.kind()), through);
    }

    /**
     * How the answer changes, as far as it matters for a goal.
     *
     * @throws IllegalArgumentException if {@code through} is before the first day
     * @throws IllegalStateException if the execution chosen decides otherwise than the interpreter, which is a bug
     */
    public Outlook outlook(CaseAhead ahead, Goal goal, LocalDate through) {
        return search(ahead, goal, through, view -> {});
    }

    /**
     * What lies ahead, with dates; empty where nothing better can be had.
     *
     * @throws IllegalArgumentException if no clause in force on the day of the question is for it
     */
    public Optional<Prospect> prospect(Cadre cadre, Question question, LocalDate through) {
        return prospect(ahead(cadre, question), through);
    }

    /**
     * What lies ahead, with dates; empty where nothing better can be had. An appraisal is about a year that is named, so
     * that there are no dates to look for.
     *
     * @throws IllegalArgumentException if no clause in force on the first day is for the question
     */
    public Optional<Prospect> prospect(CaseAhead ahead, LocalDate through) {
        Optional<Prospect> now = prospect(ahead.on(ahead.asOf()));
        return now.map(prospect -> prospect.now().isAppraisal() ? prospect : dated(prospect, ahead, through));
    }

    private Prospect dated(Prospect prospect, CaseAhead ahead, LocalDate through) {
        ReachedByTime reached = new ReachedByTime(prospect.changes());
        Outlook outlook = search(ahead, prospect.goal(), through, reached::see);
        return new Prospect(
                prospect.goal(), prospect.now(), outlook, reached.changes(), prospect.exceptions(), prospect.facts());
    }

    /**
     * What lies ahead of a case whose values are known, without dates: of a unit, or of a case that a host derived by
     * itself. Empty where nothing better can be had.
     *
     * @throws IllegalArgumentException if no clause in force on the day of the question is for it
     */
    public Optional<Prospect> prospect(CaseView view) {
        Question question = view.question();
        Assessor assessor = policy.on(question.asOf(), question.kind())
                .orElseThrow(() -> new IllegalArgumentException("The question (" + question.kind() + ") of case ("
                        + view.id() + ") must be one that a clause in force on " + question.asOf()
                        + " is for. Maybe another day is meant."))
                .assessor();
        Assessment now = assessor.assess(view);
        return Goal.above(now).map(goal -> prospect(view, now, goal, assessor));
    }

    private static Prospect prospect(CaseView view, Assessment now, Goal goal, Assessor assessor) {
        boolean barred = goal.reached(now.findings()) == Truth.FALSE;
        return new Prospect(
                goal,
                now,
                null,
                barred ? new SmallestChanges(assessor, goal, view).search() : List.of(),
                ExceptionRoutes.of(assessor.inForce(), view, goal, now.findings()),
                new FactSearch(assessor.inForce(), view, now).search());
    }

    private CaseAhead ahead(Cadre cadre, Question question) {
        return CaseAhead.of(cadre, question, policy.pack().catalogue());
    }

    private Outlook search(CaseAhead ahead, Goal goal, LocalDate through, Consumer<CaseView> watcher) {
        if (through.isBefore(ahead.asOf())) {
            throw new IllegalArgumentException("The last day (" + through + ") to look at must not be before "
                    + ahead.asOf() + ". Maybe the two were swapped.");
        }
        return new OutlookSearch(policy, goal, ahead).search(through, watcher);
    }

    @Override
    public void close() {
        policy.close();
    }
}
