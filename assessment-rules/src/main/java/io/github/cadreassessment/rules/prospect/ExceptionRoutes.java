package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Clause.ExceptionNote;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.interpret.Interpreter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The exceptions to the clauses that bar, and what would come of it if all of them were approved. Immutable and
 * thread-safe.
 *
 * @param routes the exceptions, in the order of the clauses
 * @param without the clauses that bar and have no exception, in the order of the policy
 * @param approved whether the goal would be reached with every approval
 */
public record ExceptionRoutes(List<ExceptionRoute> routes, List<Clause> without, Truth approved) {
    public ExceptionRoutes {
        routes = List.copyOf(routes);
        without = List.copyOf(without);
    }

    static ExceptionRoutes of(InForce inForce, CaseView view, Goal goal, List<Finding> findings) {
        List<Finding> bars = findings.stream()
                .filter(finding -> goal.leaves(finding) == Truth.FALSE)
                .toList();
        List<Finding> supposed = Interpreter.findings(inForce, approved(view, bars));
        Map<String, List<Finding>> byRoute = new LinkedHashMap<>();
        List<Clause> without = new ArrayList<>();
        for (Finding bar : bars) {
            if (bar.clause().route() == null) {
                without.add(bar.clause());
            } else {
                byRoute.computeIfAbsent(approvedAs(bar.clause()), id -> new ArrayList<>())
                        .add(bar);
            }
        }
        List<ExceptionRoute> routes =
                byRoute.values().stream().map(broken -> route(broken, supposed)).toList();
        return new ExceptionRoutes(routes, without.stream().distinct().toList(), goal.reached(supposed));
    }

    /** The case with every approval that there could be, granted the day before, when it counts already. */
    private static CaseView approved(CaseView view, List<Finding> bars) {
        PartialDate granted = PartialDate.on(view.question().asOf().minusDays(1));
        List<Approval> approvals = new ArrayList<>(view.approvals().rows());
        for (Finding bar : bars) {
            Clause clause = bar.clause();
            if (clause.route() != null) {
                approvals.add(new Approval(approvedAs(clause), clause.route(), granted, granted, true, null));
            }
        }
        return view.withApprovals(new History<>(approvals, view.approvals().completeness()));
    }

    private static String approvedAs(Clause clause) {
        ExceptionNote exception = clause.exception();
        return exception == null ? clause.id() : exception.id();
    }

    private static ExceptionRoute route(List<Finding> broken, List<Finding> supposed) {
        Clause clause = broken.get(0).clause();
        Truth within = Truth.TRUE;
        for (Finding finding : supposed) {
            if (broken.stream().anyMatch(bar -> isSame(bar, finding))) {
                boolean may = finding.possible().contains(Status.WAIVED);
                within = within.and(Truth.of(may, !may || finding.possible().contains(Status.UNMET)));
            }
        }
        return new ExceptionRoute(
                clause,
                clause.exception(),
                Objects.requireNonNull(clause.route()),
                broken.stream().map(Finding::clause).distinct().toList(),
                within,
                broken.stream().anyMatch(bar -> !bar.limits().isEmpty()));
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.clause().id().equals(other.clause().id())
                && one.item().equals(other.item())
                && one.subject().equals(other.subject());
    }
}
