package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Grades;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.scenario.Expected.ClauseIs;
import io.github.cadreassessment.rules.scenario.Expected.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what was answered against what a scenario expects. */
final class Comparison {
    private final Expected expected;
    private final Assessment actual;
    private final List<Text> differences = new ArrayList<>();

    private Comparison(Expected expected, Assessment actual) {
        this.expected = expected;
        this.actual = actual;
    }

    /** What was expected and is not so, one sentence each. */
    static List<Text> of(Expected expected, Assessment actual) {
        Comparison comparison = new Comparison(expected, actual);
        if (actual.isAppraisal()) {
            comparison.grades();
        } else {
            comparison.verdict();
        }
        comparison.reasons();
        comparison.missing();
        expected.clauses().forEach(comparison::clause);
        return comparison.differences;
    }

    private void verdict() {
        if (expected.verdict() != null && actual.verdict() != expected.verdict()) {
            differ(expected.verdict().phrase(), actual.verdict().phrase());
        }
    }

    private void grades() {
        Grades grades = actual.grades();
        Set<Grade> certain = Set.copyOf(grades.certain());
        if (expected.grades() != null && !certain.equals(expected.grades())) {
            differ(gradeWords(expected.grades()), gradeWords(certain));
        }
        if (!Set.copyOf(grades.unknown()).equals(expected.unsure())) {
            Text undetermined = new Text("待定的等次：", "grades not determined: ");
            differ(
                    joined(undetermined, gradeWords(expected.unsure())),
                    joined(undetermined, gradeWords(Set.copyOf(grades.unknown()))));
        }
    }

    private void differ(Text wanted, Text found) {
        differences.add(new Text(
                "应为 " + wanted.zh() + "，实为 " + found.zh(), "expected: " + wanted.en() + "; actual: " + found.en()));
    }

    private static Text joined(Text start, Text rest) {
        return new Text(start.zh() + rest.zh(), start.en() + rest.en());
    }

    private static Text gradeWords(Collection<Grade> grades) {
        return grades.isEmpty()
                ? new Text("没有", "none")
                : list(grades.stream().sorted().toList(), Grade::phrase);
    }

    private static <T> Text list(Collection<T> all, Function<T, Text> words) {
        return new Text(
                all.stream().map(words).map(Text::zh).collect(Collectors.joining("、")),
                all.stream().map(words).map(Text::en).collect(Collectors.joining(", ")));
    }

    private void reasons() {
        if (expected.reasons().isEmpty()) {
            return;
        }
        List<Finding> deciding = actual.deciding();
        for (Reason reason : expected.reasons()) {
            if (deciding.stream().noneMatch(reason::names)) {
                String name = name(reason);
                differences.add(new Text(
                        "应当因为 " + name + "，它没有起决定作用", "expected because of " + name + ", which does not decide"));
            }
        }
        Set<String> others = new TreeSet<>();
        for (Finding finding : deciding) {
            if (expected.reasons().stream().noneMatch(reason -> reason.names(finding))) {
                others.add(label(finding.clause().id(), finding.item()));
            }
        }
        if (!others.isEmpty()) {
            String names = String.join("、", others);
            differences.add(new Text("起决定作用的还有 " + names, "what decides, too: " + String.join(", ", others)));
        }
    }

    private static String name(Reason reason) {
        return reason instanceof Reason.OfRule rule
                ? label(rule.rule(), rule.item())
                : "\"" + ((Reason.OfArticle) reason).article() + "\"";
    }

    private static String label(String rule, String item) {
        return item.isEmpty() ? rule : rule + "(" + item + ")";
    }

    private void missing() {
        if (expected.missing().isEmpty()) {
            return;
        }
        Set<Fact> needed =
                actual.stillNeeded().stream().map(MissingFact::fact).collect(Collectors.toCollection(TreeSet::new));
        Set<Fact> wanted = new TreeSet<>(expected.missing());
        if (!needed.equals(wanted)) {
            Text none = new Text("没有", "none");
            Text found = needed.isEmpty() ? none : list(needed, Fact::phrase);
            Text words = list(wanted, Fact::phrase);
            differences.add(new Text(
                    "应当缺少 " + words.zh() + "，实际缺少 " + found.zh(),
                    "expected missing: " + words.en() + "; actual: " + found.en()));
        }
    }

    private void clause(ClauseIs wanted) {
        String name = label(wanted.rule(), wanted.item());
        Outcome found = actual.findings().stream()
                .filter(finding -> finding.clause().id().equals(wanted.rule()))
                .filter(finding -> wanted.item().isEmpty() || wanted.item().equals(finding.item()))
                .map(Outcome::of)
                .reduce(Outcome::worse)
                .orElse(null);
        if (found == null) {
            differences.add(new Text(name + " 没有施行，或不是关于这个问题的", name + " is not in force, or not about this question"));
        } else if (found != wanted.status()) {
            Text should = status(wanted.status());
            Text is = status(found);
            differences.add(new Text(
                    name + " 应为 " + should.zh() + "，实为 " + is.zh(),
                    name + " expected: " + should.en() + "; actual: " + is.en()));
        }
    }

    private static Text status(Outcome outcome) {
        return io.github.cadreassessment.rules.syntax.ScenarioWords.STATUSES.stream()
                .filter(row -> row.meaning() == outcome)
                .map(row -> new Text(row.zh().get(0), row.en().get(0)))
                .findFirst()
                .orElse(Text.NONE);
    }
}
