package io.github.cadreassessment.testkit;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.explanation.Depth;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions on an answer and on why it is so:
 *
 * <pre>{@code
 * assertThat(assessment).isIneligible().because("第八条(一)");
 * assertThat(assessment).isUndetermined().missing(Fact.WORK_START);
 * }</pre>
 *
 * <p>A failure says what was expected, then the whole answer: each clause with what it required and what was found.
 */
public final class AssessmentAssert {
    private final Assessment actual;
    private final TermCatalogue catalogue;

    private AssessmentAssert(Assessment actual, TermCatalogue catalogue) {
        this.actual = actual;
        this.catalogue = catalogue;
    }

    /** About an answer in the terms that are always there. */
    public static AssessmentAssert assertThat(Assessment actual) {
        return assertThat(actual, TermCatalogue.builtIn());
    }

    /** About an answer in other terms. */
    public static AssessmentAssert assertThat(Assessment actual, TermCatalogue catalogue) {
        return new AssessmentAssert(actual, catalogue);
    }

    /** Asserts that nothing stands in the way. */
    public AssessmentAssert isEligible() {
        return has(Verdict.ELIGIBLE);
    }

    /** Asserts that a hard clause stands in the way. */
    public AssessmentAssert isIneligible() {
        return has(Verdict.INELIGIBLE);
    }

    /** Asserts that a general clause stands in the way and nobody approved an exception. */
    public AssessmentAssert needsApproval() {
        return has(Verdict.NEEDS_APPROVAL);
    }

    /** Asserts that something has to be made up for after the appointment. */
    public AssessmentAssert isEligibleWithDuty() {
        return has(Verdict.ELIGIBLE_WITH_DUTY);
    }

    /** Asserts that missing facts can still change the answer. */
    public AssessmentAssert isUndetermined() {
        return has(Verdict.UNDETERMINED);
    }

    /** Asserts the verdict. */
    public AssessmentAssert has(Verdict verdict) {
        if (actual.isAppraisal()) {
            throw failed("expected the verdict " + verdict + ", but the answer is grades");
        }
        if (actual.verdict() != verdict) {
            throw failed("expected " + verdict + ", but was " + actual.verdict());
        }
        return this;
    }

    /** Asserts that exactly these grades are certainly open. */
    public AssessmentAssert hasGrades(Grade... grades) {
        if (!actual.isAppraisal()) {
            throw failed("expected grades, but the answer is a verdict");
        }
        List<Grade> certain = actual.grades().certain();
        if (!Set.copyOf(certain).equals(Set.of(grades))) {
            throw failed("expected the grades " + Arrays.toString(grades) + ", but were " + certain);
        }
        return this;
    }

    /**
     * Asserts that exactly these clauses decide.
     *
     * @param clauses each the id of a clause, or the article that it cites, in either language; with the number of an item
     *     in brackets, such as {@code bars(2)}, that item of it
     */
    public AssessmentAssert because(String... clauses) {
        List<Finding> deciding = actual.deciding();
        for (String clause : clauses) {
            if (deciding.stream().noneMatch(finding -> isNamed(finding, clause))) {
                throw failed("expected because of " + clause + ", which does not decide");
            }
        }
        Set<String> others = deciding.stream()
                .filter(finding -> Arrays.stream(clauses).noneMatch(clause -> isNamed(finding, clause)))
                .map(finding -> finding.clause().id() + (finding.item().isEmpty() ? "" : "(" + finding.item() + ")"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!others.isEmpty()) {
            throw failed("expected because of " + Arrays.toString(clauses) + " only, but " + others + " decide, too");
        }
        return this;
    }

    private static boolean isNamed(Finding finding, String name) {
        String folded = folded(name);
        String id = finding.clause().id();
        return folded.equals(id)
                || folded.equals(id + "(" + finding.item() + ")")
                || folded.equals(folded(finding.clause().article().zh()))
                || folded.equals(folded(finding.clause().article().en()));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
    }

    /** Asserts that exactly these facts are still needed. */
    public AssessmentAssert missing(Fact... facts) {
        Set<Fact> needed =
                actual.stillNeeded().stream().map(MissingFact::fact).collect(Collectors.toCollection(TreeSet::new));
        if (!needed.equals(Set.of(facts))) {
            throw failed("expected missing " + Arrays.toString(facts) + ", but missing are " + needed);
        }
        return this;
    }

    private AssertionFailedError failed(String difference) {
        String answer = Explanation.of(actual, catalogue).text(Language.ZH, Depth.VALUES);
        return new AssertionFailedError(difference + "\n" + answer);
    }
}
