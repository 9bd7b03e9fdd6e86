package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import java.util.List;
import java.util.function.Function;

/** Prints an explanation as plain text; the only place that says what a depth shows. Used once and thrown away. */
final class TextForm {
    private static final String FINDING = "  ";
    private static final String DETAIL = "      ";

    private final Explanation explanation;
    private final Language language;
    private final Depth depth;
    private final StringBuilder lines = new StringBuilder();

    TextForm(Explanation explanation, Language language, Depth depth) {
        this.explanation = explanation;
        this.language = language;
        this.depth = depth;
    }

    String text() {
        line("", explanation.header());
        line("", Message.joined(Message.SENTENCES, explanation.conclusion()));
        if (depth != Depth.VERDICT && !explanation.findings().isEmpty()) {
            line("", Message.CLAUSE_BY_CLAUSE.text());
            explanation.findings().forEach(this::finding);
            stillNeeded();
        }
        line("", explanation.disclaimer());
        return lines.toString();
    }

    private void finding(ExplainedFinding finding) {
        line(FINDING, finding.status().symbol() + " " + in(finding.statusWords()) + " " + name(finding));
        if (depth == Depth.VALUES) {
            values(finding);
        } else if (finding.status().needsReason()) {
            reason(finding);
        }
    }

    private String name(ExplainedFinding finding) {
        String label = in(finding.label());
        Text named = finding.title().equals(Text.NONE)
                ? Message.same(label)
                : Message.same(label + " " + in(Message.QUOTED.with(finding.title())));
        return in(Message.WITH_NOTE.with(named, finding.citation()));
    }

    private void reason(ExplainedFinding finding) {
        List<ExplainedValue> applicability =
                finding.applicability().stream().filter(ExplainedValue::decides).toList();
        List<ExplainedValue> values =
                finding.values().stream().filter(ExplainedValue::decides).toList();
        // Of a clause that is plainly not met, the values below say the same and more.
        boolean limitsGrades = finding.finding().clause().grades() != null;
        if (finding.status() != Outcome.UNMET || values.isEmpty() || limitsGrades) {
            line(DETAIL, finding.statement());
        }
        applicability.forEach(value -> line(DETAIL, value.sentence()));
        values.forEach(value -> line(DETAIL, value.sentence()));
        missing(finding);
        if (finding.status() == Outcome.UNMET) {
            line(DETAIL, finding.route());
        }
    }

    private void values(ExplainedFinding finding) {
        line(DETAIL, finding.statement());
        finding.applicability().forEach(this::value);
        finding.values().forEach(this::value);
        missing(finding);
        line(DETAIL, finding.route());
        finding.readings().forEach(reading -> line(DETAIL, reading));
        finding.settings().forEach(setting -> line(DETAIL, setting));
        line(DETAIL, finding.source());
    }

    private void value(ExplainedValue value) {
        line(DETAIL, in(value.sentence()) + " → " + in(value.outcome()));
    }

    private void missing(ExplainedFinding finding) {
        if (!finding.missing().isEmpty()) {
            line(DETAIL, Message.MISSING_FACTS.with(ExplainedFact.phrases(finding.missing())));
        }
    }

    private void stillNeeded() {
        if (explanation.stillNeeded().isEmpty()) {
            return;
        }
        line("", Message.STILL_NEEDED.text());
        needed(Message.OF_THE_PERSON, explanation.neededOfThePerson(), ExplainedFact::phrase);
        needed(Message.OF_THE_ORGANISATION, explanation.neededOfTheOrganisation(), ExplainedFact::what);
    }

    private void needed(Message group, List<ExplainedFact> facts, Function<ExplainedFact, Text> words) {
        if (!facts.isEmpty()) {
            line(
                    FINDING,
                    group.with(Message.joined(
                            Message.SEMICOLON, facts.stream().map(words).toList())));
        }
    }

    private void line(String indent, Text text) {
        line(indent, in(text));
    }

    private void line(String indent, String text) {
        if (!text.isEmpty()) {
            lines.append(indent).append(text).append('\n');
        }
    }

    private String in(Text text) {
        return text.in(language);
    }
}
