package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.explanation.ExplainedFinding;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.stream.Collectors;

/** Says what came of a scenario, with everything that a person needs to see why. */
public final class ScenarioText {
    private final TermCatalogue catalogue;
    private final Language language;

    /** Texts about cases of these terms, in this language. */
    public ScenarioText(TermCatalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** One line: the title and the place. */
    public String title(Scenario scenario) {
        String symbol = language == Language.ZH ? "情景" : "scenario";
        return symbol + " \"" + scenario.title() + "\" " + scenario.place().file() + ":"
                + scenario.place().line();
    }

    /** Everything about a scenario that failed: what differs, what was answered, and the clauses with what they read. */
    public String failure(ScenarioResult result) {
        StringBuilder text = new StringBuilder("✗ " + title(result.scenario()) + "\n");
        result.differences().forEach(difference -> line(text, "    ", difference));
        Assessment actual = result.actual();
        if (actual != null) {
            Explanation explanation = Explanation.of(actual, catalogue);
            String conclusion = explanation.conclusion().stream()
                    .map(sentence -> sentence.in(language))
                    .collect(Collectors.joining(language == Language.ZH ? "" : " "));
            line(text, "    ", new Text("答案：" + conclusion, "the answer: " + conclusion));
            Expected expected = result.scenario().expected();
            boolean isEligible = !actual.isAppraisal() && actual.verdict() == Verdict.ELIGIBLE;
            for (ExplainedFinding finding : explanation.findings()) {
                if (isNamed(expected, finding.finding()) || (finding.decides() && !isEligible)) {
                    finding(text, finding);
                }
            }
        }
        return text.toString();
    }

    private static boolean isNamed(Expected expected, Finding finding) {
        return expected.reasons().stream().anyMatch(reason -> reason.names(finding))
                || expected.clauses().stream()
                        .anyMatch(
                                clause -> clause.rule().equals(finding.clause().id()));
    }

    private void finding(StringBuilder text, ExplainedFinding finding) {
        text.append("    ")
                .append(finding.status().symbol())
                .append(' ')
                .append(finding.statusWords().in(language))
                .append(' ')
                .append(finding.label().in(language))
                .append(' ')
                .append(finding.title().in(language))
                .append(" (")
                .append(finding.place())
                .append(")\n");
        finding.applicability().forEach(value -> value(text, value));
        finding.values().forEach(value -> value(text, value));
        line(text, "        ", finding.route());
    }

    private void value(StringBuilder text, io.github.cadreassessment.core.explanation.ExplainedValue value) {
        line(
                text,
                value.decides() ? "      * " : "        ",
                new Text(
                        value.sentence().zh() + " → " + value.outcome().zh(),
                        value.sentence().en() + " → " + value.outcome().en()));
    }

    private void line(StringBuilder text, String indent, Text words) {
        String line = words.in(language);
        if (!line.isEmpty()) {
            text.append(indent).append(line).append('\n');
        }
    }
}
