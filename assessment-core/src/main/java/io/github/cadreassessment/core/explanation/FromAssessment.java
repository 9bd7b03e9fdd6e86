package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts an assessment into words. */
final class FromAssessment {
    private final Assessment assessment;
    private final TermCatalogue catalogue;

    FromAssessment(Assessment assessment, TermCatalogue catalogue) {
        this.assessment = assessment;
        this.catalogue = catalogue;
    }

    Explanation explanation() {
        List<ExplainedFinding> findings = findings();
        return new Explanation(
                assessment.id(),
                assessment.question(),
                assessment.policy(),
                assessment.isAppraisal() ? null : assessment.verdict(),
                assessment.isAppraisal() ? null : assessment.fold(),
                assessment.isAppraisal() ? assessment.grades() : null,
                header(),
                new Conclusion(assessment, findings).sentences(),
                findings,
                ExplainedFact.of(assessment.stillNeeded()),
                ExplainedFact.of(assessment.askFirst()),
                Message.DISCLAIMER.text());
    }

    private Text header() {
        Question question = assessment.question();
        return Message.HEADER.with(
                Message.same(assessment.id().value()),
                asked(question),
                Message.same(question.asOf().toString()),
                Message.same(assessment.policy()));
    }

    private static Text asked(Question question) {
        Text kind = question.kind().phrase();
        if (question.kind().isOfAYear()) {
            return Message.WITH_NOTE.with(kind, Message.same(String.valueOf(question.year())));
        }
        if (question instanceof Question.CommitteeMembership membership) {
            return Message.WITH_NOTE.with(kind, membership.committee().phrase());
        }
        return question.targetLevel()
                .map(PostLevel::phrase)
                .or(() -> question.targetRank().map(Rank::phrase))
                .map(target -> Message.WITH_NOTE.with(kind, target))
                .orElse(kind);
    }

    private List<ExplainedFinding> findings() {
        Set<Finding> deciding = new HashSet<>(assessment.deciding());
        Map<String, Finding> shown = inParts(deciding);
        List<ExplainedFinding> explained = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            Set<String> inParts = shown.entrySet().stream()
                    .filter(score -> score.getValue().equals(finding))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            FromFinding words = new FromFinding(finding, assessment.question().kind(), catalogue, inParts);
            explained.add(words.explained(deciding.contains(finding)));
        }
        return explained;
    }

    /** By score, the finding that shows its parts: one that decides before one that does not, and no other beside it. */
    private Map<String, Finding> inParts(Set<Finding> deciding) {
        Map<String, Finding> shown = new HashMap<>();
        for (boolean decides : new boolean[] {true, false}) {
            for (Finding finding : assessment.findings()) {
                if (deciding.contains(finding) == decides && Outcome.of(finding) != Outcome.NOT_APPLICABLE) {
                    finding.values().stream()
                            .filter(value -> !value.parts().isEmpty())
                            .forEach(value -> shown.putIfAbsent(value.term(), finding));
                }
            }
        }
        return shown;
    }
}
