package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Grades;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says in a few sentences what the verdict is and which clauses decide it. */
final class Conclusion {
    private final Assessment assessment;
    private final List<ExplainedFinding> deciding;

    Conclusion(Assessment assessment, List<ExplainedFinding> findings) {
        this.assessment = assessment;
        this.deciding = findings.stream().filter(ExplainedFinding::decides).toList();
    }

    List<Text> sentences() {
        if (assessment.isAppraisal()) {
            return appraisal();
        }
        List<Text> sentences = new ArrayList<>();
        sentences.add(verdict());
        switch (assessment.verdict()) {
            case ELIGIBLE -> sentences.addAll(nothingInTheWay());
            case ELIGIBLE_WITH_DUTY -> sentences.addAll(about(Message.DUTY_CLAUSES, finding -> true));
            case INELIGIBLE, NEEDS_APPROVAL -> {
                sentences.addAll(about(Message.UNMET_CLAUSES, Conclusion::isRequirement));
                sentences.addAll(about(Message.TOUCHED_CLAUSES, finding -> !isRequirement(finding)));
                sentences.add(routes());
            }
            case UNDETERMINED -> {
                sentences.addAll(about(Message.DEPENDS_ON, finding -> true));
                sentences.addAll(toFindOut());
            }
        }
        return sentences;
    }

    private List<Text> appraisal() {
        Grades grades = assessment.grades();
        List<Text> sentences = new ArrayList<>();
        if (grades.isContradictory()) {
            sentences.add(Message.GRADES_CONTRADICT.text());
        } else if (!grades.certain().isEmpty()) {
            sentences.add(Message.GRADES_OPEN.with(GradeWords.grades(grades.certain())));
        }
        if (!grades.isSettled()) {
            sentences.add(Message.GRADES_UNKNOWN.with(GradeWords.grades(grades.unknown())));
        }
        sentences.addAll(about(Message.GRADES_LIMITED, finding -> finding.status() != Outcome.UNKNOWN));
        sentences.addAll(about(Message.DEPENDS_ON, finding -> finding.status() == Outcome.UNKNOWN));
        if (!grades.isSettled()) {
            sentences.addAll(toFindOut());
        }
        return sentences;
    }

    private Text verdict() {
        Text verdict = assessment.verdict().phrase();
        if (assessment.verdict() != Verdict.UNDETERMINED) {
            return Message.VERDICT.with(verdict);
        }
        var bounds = assessment.fold();
        return Message.UNDETERMINED.with(
                verdict, bounds.best().phrase(), bounds.worst().phrase());
    }

    private List<Text> nothingInTheWay() {
        if (assessment.findings().isEmpty()) {
            return List.of(Message.NO_CLAUSE.text());
        }
        List<Text> sentences = new ArrayList<>();
        sentences.addAll(about(Message.NOTHING_IN_THE_WAY, Conclusion::appliesPlainly));
        sentences.addAll(about(Message.WAIVED_CLAUSES, finding -> finding.status() == Outcome.WAIVED));
        return sentences.isEmpty() ? List.of(Message.NONE_APPLICABLE.text()) : sentences;
    }

    private List<Text> about(Message sentence, Predicate<ExplainedFinding> which) {
        Map<String, List<ExplainedFinding>> byClause = new LinkedHashMap<>();
        for (ExplainedFinding finding : deciding) {
            if (which.test(finding)) {
                String clause = finding.finding().clause().id();
                byClause.computeIfAbsent(clause, id -> new ArrayList<>()).add(finding);
            }
        }
        List<Text> references =
                byClause.values().stream().map(ClauseWords::reference).toList();
        return references.isEmpty() ? List.of() : List.of(sentence.with(Message.joined(Message.COMMA, references)));
    }

    /**
     * Who can approve. That the cadre may be promoted is said only where every clause that is or may be in the way has a
     * route; otherwise the routes are named clause by clause, as one approval would not be enough.
     */
    private Text routes() {
        List<Finding> inTheWay = assessment.findings().stream()
                .filter(finding -> finding.possible().contains(Status.UNMET))
                .toList();
        if (inTheWay.stream()
                .allMatch(finding -> finding.isCertain() && finding.clause().route() != null)) {
            return Message.ROUTE_OF_ALL.with(
                    ClauseWords.may(assessment.question().kind(), authorities(inTheWay)));
        }
        if (deciding.stream().allMatch(finding -> finding.finding().clause().route() == null)) {
            return Message.NO_ROUTE.text();
        }
        return Message.ROUTES.with(Message.joined(
                Message.SEMICOLON,
                deciding.stream().map(Conclusion::route).distinct().toList()));
    }

    private static Text authorities(List<Finding> findings) {
        Set<Text> authorities = new LinkedHashSet<>();
        for (Finding finding : findings) {
            Authority route = finding.clause().route();
            if (route != null) {
                authorities.add(route.phrase());
            }
        }
        return Message.joined(Message.AND, List.copyOf(authorities));
    }

    private static Text route(ExplainedFinding finding) {
        Clause clause = finding.finding().clause();
        Text name = ClauseWords.name(clause);
        Authority route = clause.route();
        return route == null
                ? Message.NO_ROUTE_OF_CLAUSE.with(name)
                : Message.ROUTE_OF_CLAUSE.with(name, route.phrase());
    }

    private List<Text> toFindOut() {
        if (!assessment.askFirst().isEmpty()) {
            return List.of(Message.FIND_OUT_FIRST.with(ExplainedFact.phrases(ExplainedFact.of(assessment.askFirst()))));
        }
        List<ExplainedFact> needed = ExplainedFact.of(assessment.stillNeeded());
        Message message = needed.size() > 1 ? Message.NO_SINGLE_FACT : Message.FIND_OUT;
        return needed.isEmpty() ? List.of() : List.of(message.with(ExplainedFact.phrases(needed)));
    }

    private static boolean isRequirement(ExplainedFinding finding) {
        return finding.finding().clause().kind() == ClauseKind.REQUIREMENT;
    }

    private static boolean appliesPlainly(ExplainedFinding finding) {
        return finding.status() != Outcome.WAIVED && finding.status() != Outcome.NOT_APPLICABLE;
    }
}
