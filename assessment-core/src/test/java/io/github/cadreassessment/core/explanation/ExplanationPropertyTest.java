package io.github.cadreassessment.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must be in the texts of any assessment, whatever its findings are. */
class ExplanationPropertyTest {
    private static final String SEED = "20261123";

    @Property(seed = SEED, tries = 300)
    void text_ofUndetermined_namesEveryFactStillNeeded(
            @ForAll("assessments") Assessment assessment, @ForAll Language language) {
        Explanation explanation = Explanation.of(assessment, ExampleTerms.CATALOGUE);
        for (Depth depth : List.of(Depth.CLAUSES, Depth.VALUES)) {
            String text = explanation.text(language, depth);
            String heading = Message.STILL_NEEDED.text().in(language);
            assertThat(text.contains(heading))
                    .isEqualTo(!assessment.stillNeeded().isEmpty());
            String list = text.substring(text.indexOf(heading) + 1);
            for (MissingFact fact : assessment.stillNeeded()) {
                assertThat(list).contains(fact.fact().phrase().in(language)).contains(fact.item());
            }
        }
    }

    @Property(seed = SEED, tries = 300)
    void text_ofUnknownFinding_namesItsMissingFactsWithReasons(
            @ForAll("assessments") Assessment assessment, @ForAll Language language) {
        Explanation explanation = Explanation.of(assessment, ExampleTerms.CATALOGUE);
        for (Depth depth : List.of(Depth.CLAUSES, Depth.VALUES)) {
            List<String> lines = explanation.text(language, depth).lines().toList();
            for (ExplainedFinding finding : explanation.findings()) {
                if (!finding.missing().isEmpty()) {
                    Text expected = Message.MISSING_FACTS.with(ExplainedFact.phrases(finding.missing()));
                    assertThat(lines).contains("      " + expected.in(language));
                }
            }
        }
    }

    @Property(seed = SEED, tries = 300)
    void text_atClauses_namesEveryDecidingClauseAndMarksEveryFinding(
            @ForAll("assessments") Assessment assessment, @ForAll Language language) {
        Explanation explanation = Explanation.of(assessment, ExampleTerms.CATALOGUE);
        String text = explanation.text(language, Depth.CLAUSES);
        for (Finding finding : assessment.deciding()) {
            assertThat(text).contains(finding.clause().id());
        }
        for (ExplainedFinding finding : explanation.findings()) {
            assertThat(text)
                    .contains("  " + finding.status().symbol() + " "
                            + finding.statusWords().in(language) + " "
                            + finding.label().in(language));
        }
    }

    @Property(seed = SEED, tries = 300)
    void text_ofUnmetOrUnknown_showsEveryValueThatDecides(
            @ForAll("assessments") Assessment assessment, @ForAll Language language) {
        Explanation explanation = Explanation.of(assessment, ExampleTerms.CATALOGUE);
        for (Depth depth : List.of(Depth.CLAUSES, Depth.VALUES)) {
            String text = explanation.text(language, depth);
            for (ExplainedFinding finding : explanation.findings()) {
                if (finding.status().needsReason()) {
                    finding.values().stream()
                            .filter(ExplainedValue::decides)
                            .forEach(value ->
                                    assertThat(text).contains(value.sentence().in(language)));
                }
            }
        }
    }

    @Property(seed = SEED, tries = 300)
    void text_atEveryDepth_givesVerdictAndBoundsAndEndsWithDisclaimer(
            @ForAll("assessments") Assessment assessment, @ForAll Language language, @ForAll Depth depth) {
        String text = Explanation.of(assessment, ExampleTerms.CATALOGUE).text(language, depth);
        assertThat(text)
                .contains(assessment.verdict().phrase().in(language))
                .endsWith(Message.DISCLAIMER.text().in(language) + "\n")
                .doesNotContain("{", "}", "null");
        if (assessment.verdict() == Verdict.UNDETERMINED) {
            assertThat(text)
                    .contains(assessment.fold().best().phrase().in(language))
                    .contains(assessment.fold().worst().phrase().in(language));
        }
    }

    @Property(seed = SEED, tries = 100)
    void text_atDeeperDepth_keepsTheVerdictLines(
            @ForAll("assessments") Assessment assessment, @ForAll Language language) {
        Explanation explanation = Explanation.of(assessment, ExampleTerms.CATALOGUE);
        List<String> shortest =
                explanation.text(language, Depth.VERDICT).lines().toList();
        assertThat(explanation.text(language, Depth.CLAUSES).lines().toList()).containsAll(shortest);
        assertThat(explanation.text(language, Depth.VALUES).lines().toList()).containsAll(shortest);
    }

    /** Findings of the examples in any mixture, each also with other possible statuses than it has there. */
    @Provide
    Arbitrary<Assessment> assessments() {
        List<Finding> examples = ExampleAssessments.all().values().stream()
                .flatMap(assessment -> assessment.findings().stream())
                .toList();
        Arbitrary<Set<Status>> possible =
                Arbitraries.of(Status.class).set().ofMinSize(1).map(EnumSet::copyOf);
        Arbitrary<Finding> finding = Combinators.combine(
                        Arbitraries.of(examples), possible, Arbitraries.of(true, false))
                .as((example, statuses, change) -> change ? withPossible(example, statuses) : example);
        return finding.list()
                .ofMaxSize(6)
                .map(findings -> ExampleAssessments.of(findings.toArray(Finding[]::new)))
                .map(ExplanationPropertyTest::askingFirst);
    }

    /** The assessment with the first fact still needed as the one to ask first, where there are more. */
    private static Assessment askingFirst(Assessment assessment) {
        List<MissingFact> needed = assessment.stillNeeded();
        return new Assessment(
                assessment.id(),
                assessment.question(),
                assessment.policy(),
                assessment.findings(),
                needed.size() > 1 ? needed.subList(0, 1) : List.of());
    }

    private static Finding withPossible(Finding finding, Set<Status> possible) {
        return new Finding(
                finding.clause(),
                finding.item(),
                finding.subject(),
                possible,
                finding.applicability(),
                finding.values(),
                finding.others(),
                finding.approval());
    }
}
