package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.scenario.Expected.ClauseIs;
import io.github.cadreassessment.rules.scenario.Expected.Reason;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks what a scenario expects. */
final class ExpectedCheck {
    private final Pack pack;
    private final Policy policy;
    private final Complaints complaints;

    ExpectedCheck(Pack pack, Policy policy, Complaints complaints) {
        this.pack = pack;
        this.policy = policy;
        this.complaints = complaints;
    }

    /** What the scenario of this line expects of a question of this kind; {@code null} where it lacks something. */
    @Nullable
    Expected expected(Statement scenario, QuestionKind kind) {
        Verdict verdict = null;
        Set<Grade> grades = null;
        Set<Grade> unsure = EnumSet.noneOf(Grade.class);
        List<Reason> reasons = new ArrayList<>();
        Set<Fact> missing = new HashSet<>();
        List<ClauseIs> clauses = new ArrayList<>();
        for (Statement line : scenario.children()) {
            switch (line.form()) {
                case VERDICT -> verdict = line.captures().get("verdict", Verdict.class);
                case GRADES -> grades = grades(line);
                case UNSURE_GRADES -> unsure.addAll(grades(line));
                case NO_GRADES -> grades = Set.of();
                case BECAUSE -> rule(line).ifPresent(rule -> reasons.add(new Reason.OfRule(rule, number(line, rule))));
                case BECAUSE_OF_ARTICLE -> article(line).ifPresent(reasons::add);
                case MISSING -> missing.add(line.captures().get("fact", Fact.class));
                case CLAUSE_IS ->
                    rule(line)
                            .ifPresent(rule -> clauses.add(new ClauseIs(
                                    rule, number(line, rule), line.captures().get("status", Outcome.class))));
                default -> {}
            }
        }
        if (kind.isAppraisal() && grades == null && !unsure.isEmpty()) {
            grades = Set.of();
        }
        return answers(scenario, kind, verdict, grades) && givesReasons(scenario, verdict, reasons, missing, clauses)
                ? new Expected(verdict, grades, unsure, reasons, missing, clauses)
                : null;
    }

    private boolean answers(
            Statement scenario, QuestionKind kind, @Nullable Verdict verdict, @Nullable Set<Grade> grades) {
        if (verdict == null && grades == null) {
            lacks(scenario, LineForm.VERDICT);
            return false;
        }
        if ((grades != null) != kind.isAppraisal() || (verdict != null && grades != null)) {
            Text how = kind.isAppraisal()
                    ? new Text("请写 `应为 等次 …`", "write `expected: grade …`")
                    : new Text("请写 `应为 不符合` 这样的结论", "write a verdict, such as `expected: not eligible`");
            complaints.add(
                    Complaint.OTHER_ANSWER, scenario.span(), how, kind.phrase().in(complaints.language()));
            return false;
        }
        return true;
    }

    /** An expectation without a reason would hold by accident. */
    private boolean givesReasons(
            Statement scenario,
            @Nullable Verdict verdict,
            List<Reason> reasons,
            Set<Fact> missing,
            List<ClauseIs> clauses) {
        boolean isGivenAndWrong = scenario.children().stream()
                .anyMatch(line -> line.form() == LineForm.BECAUSE || line.form() == LineForm.BECAUSE_OF_ARTICLE);
        if (verdict == null
                || isGivenAndWrong
                || verdict == Verdict.ELIGIBLE
                || !reasons.isEmpty()
                || !clauses.isEmpty()
                || (verdict == Verdict.UNDETERMINED && !missing.isEmpty())) {
            return true;
        }
        lacks(scenario, verdict == Verdict.UNDETERMINED ? LineForm.MISSING : LineForm.BECAUSE);
        return false;
    }

    private void lacks(Statement scenario, LineForm form) {
        if (scenario.isDamaged()) {
            return; // It may stand in the line that was not understood.
        }
        complaints.add(
                Complaint.SCENARIO_LACKS,
                scenario.span(),
                Text.NONE,
                scenario.captures().text("title"),
                Words.of(form, complaints.language()));
    }

    private static Set<Grade> grades(Statement line) {
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        for (Object grade : line.captures().get("grades", List.class)) {
            grades.add((Grade) grade);
        }
        return grades;
    }

    private Optional<String> rule(Statement line) {
        String id = line.captures().text("rule");
        List<String> ids = policy.rules().stream().map(Rule::id).toList();
        if (ids.contains(id)) {
            return Optional.of(id);
        }
        complaints.add(
                Complaint.UNKNOWN_RULE, line.captures().span("rule", line.span()), Suggestion.whole(id, ids), id);
        return Optional.empty();
    }

    /** The number of the item that the line names; empty where it names none. */
    private String number(Statement line, String rule) {
        Integer number = line.captures().find("number", Integer.class).orElse(null);
        if (number == null) {
            return "";
        }
        boolean exists = policy.rules().stream()
                .filter(one -> one.id().equals(rule))
                .flatMap(one -> one.items().stream())
                .anyMatch(item -> item.number().equals(number.toString()));
        if (!exists) {
            Span span = line.captures().span("number", line.span());
            complaints.add(Complaint.NO_SUCH_ITEM, span, Text.NONE, rule, number);
        }
        return number.toString();
    }

    private Optional<Reason> article(Statement line) {
        String article = line.captures().text("article");
        Set<String> known = new TreeSet<>();
        for (Rule rule : policy.rules()) {
            Text cited = pack.notes().articles().getOrDefault(rule.id(), Text.NONE);
            known.add(cited.zh());
            known.add(cited.en());
        }
        if (known.stream().anyMatch(one -> Words.folded(one).equals(Words.folded(article)))) {
            return Optional.of(new Reason.OfArticle(article));
        }
        complaints.add(
                Complaint.NO_SUCH_ARTICLE,
                line.captures().span("article", line.span()),
                Suggestion.whole(article, known),
                article);
        return Optional.empty();
    }
}
