package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.explanation.ExplainedFact;
import io.github.cadreassessment.core.explanation.ExplainedFinding;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.decision.Decided;
import io.github.cadreassessment.desk.decision.Seats;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of {@code results.csv}: one a person or unit and question. Stateless and thread-safe. */
public final class ResultRow {
    private static final List<Text> HEADINGS = List.of(
            new Text("编号", "id"),
            new Text("问题", "question"),
            new Text("拟任或年度", "asked for"),
            new Text("截至", "as of"),
            new Text("结论", "verdict"),
            new Text("最好", "best"),
            new Text("最差", "worst"),
            new Text("决定性条款", "deciding clauses"),
            new Text("理由", "reason"),
            new Text("仍需查明（本人）", "still needed (person)"),
            new Text("仍需补办（组织）", "still needed (organisation)"),
            new Text("可先查明", "ask first"),
            new Text("名额", "places"),
            new Text("说明", "note"));

    private ResultRow() {}

    /** What stands before the first person. */
    public static String head(Language language) {
        return CsvLine.MARK
                + CsvLine.of(
                        HEADINGS.stream().map(heading -> heading.in(language)).toList());
    }

    /** The line of one person or unit; {@code seats} are the places that the person is considered for. */
    public static String of(Decided decided, List<Seats.Own> seats, Language language) {
        Explanation explanation = decided.explanation();
        return CsvLine.of(List.of(
                decided.id(),
                explanation.question().kind().phrase().in(language),
                decided.targetPhrase().in(language),
                explanation.question().asOf().toString(),
                decided.answer().phrase().in(language),
                decided.best().phrase().in(language),
                decided.worst().phrase().in(language),
                deciding(explanation, language),
                explanation.conclusion().stream()
                        .map(sentence -> sentence.in(language))
                        .collect(Collectors.joining(language == Language.ZH ? "" : " ")),
                facts(explanation.neededOfThePerson(), language),
                facts(explanation.neededOfTheOrganisation(), language),
                facts(explanation.askFirst(), language),
                seats.stream().map(own -> place(own, language)).collect(Collectors.joining("; ")),
                explanation.disclaimer().in(language)));
    }

    private static String place(Seats.Own own, Language language) {
        return own.unit() + " " + own.seat().clause() + " "
                + own.seat().outcome().phrase().in(language);
    }

    private static String deciding(Explanation explanation, Language language) {
        return explanation.findings().stream()
                .filter(ExplainedFinding::decides)
                .map(finding -> finding.label().in(language))
                .collect(Collectors.joining("; "));
    }

    private static String facts(List<ExplainedFact> facts, Language language) {
        return facts.stream().map(fact -> fact.what().in(language)).collect(Collectors.joining("; "));
    }
}
