package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Fold;
import io.github.cadreassessment.core.assessment.Grades;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in words: which clause decided and why, and what is missing where it is undetermined.
 *
 * <p>Immutable and thread-safe. Every text is there in both languages, so that tables, pages or documents can be made
 * from the parts; {@link #text} is the plain-text form. Equal assessments have equal explanations on every machine. The
 * cadre appears by the opaque id only.
 *
 * @param cadre the opaque id of the cadre
 * @param question what was asked
 * @param policy the id of the policy that answered
 * @param verdict the verdict; {@code null} where the answer is grades
 * @param bounds the best and the worst verdict that the missing facts allow, the same two where it is settled;
 *     {@code null} where the answer is grades
 * @param grades the grades of the annual appraisal that are open; {@code null} where the answer is a verdict
 * @param header who, what and as of when, in one line
 * @param conclusion the verdict and what decides it, one sentence each
 * @param findings every finding in words, in the order of the assessment
 * @param stillNeeded every missing fact that can move the verdict; empty where it is settled
 * @param askFirst the single facts among them that settle the verdict for some value of theirs
 * @param disclaimer that this is a proposal for people to decide; belongs into every output
 */
public record Explanation(
        OpaqueId cadre,
        Question question,
        String policy,
        @Nullable Verdict verdict,
        @Nullable Fold bounds,
        @Nullable Grades grades,
        Text header,
        List<Text> conclusion,
        List<ExplainedFinding> findings,
        List<ExplainedFact> stillNeeded,
        List<ExplainedFact> askFirst,
        Text disclaimer) {
    public Explanation {
        conclusion = List.copyOf(conclusion);
        findings = List.copyOf(findings);
        stillNeeded = List.copyOf(stillNeeded);
        askFirst = List.copyOf(askFirst);
    }

    /**
     * Puts {@code assessment} into words.
     *
     * @param catalogue the terms that the policy of the assessment reads
     * @throws IllegalArgumentException if a finding reads a term that the catalogue does not have
     */
    public static Explanation of(Assessment assessment, TermCatalogue catalogue) {
        return new FromAssessment(assessment, catalogue).explanation();
    }

    /** The explanation as lines of plain text, each ended by a line feed, the disclaimer last. */
    public String text(Language language, Depth depth) {
        return new TextForm(this, language, depth).text();
    }

    /** The facts still needed about the person. */
    public List<ExplainedFact> neededOfThePerson() {
        return stillNeeded.stream().filter(fact -> !fact.isOrganisationGap()).toList();
    }

    /** The facts still needed that are for the organisation to settle, and not held against the person. */
    public List<ExplainedFact> neededOfTheOrganisation() {
        return stillNeeded.stream().filter(ExplainedFact::isOrganisationGap).toList();
    }
}
