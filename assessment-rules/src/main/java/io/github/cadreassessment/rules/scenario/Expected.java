package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.language.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario expects. Immutable and thread-safe.
 *
 * @param verdict the verdict; {@code null} where the answer is grades
 * @param grades the grades that are certainly open; {@code null} where the answer is a verdict
 * @param unsure the grades of which it is not known whether they are open
 * @param reasons the clauses that decide, all of them; empty where the scenario does not say
 * @param missing the facts that are still needed, all of them; empty where the scenario does not say
 * @param clauses what some clauses come to
 */
public record Expected(
        @Nullable Verdict verdict,
        @Nullable Set<Grade> grades,
        Set<Grade> unsure,
        List<Reason> reasons,
        Set<Fact> missing,
        List<ClauseIs> clauses) {
    public Expected {
        grades = grades == null ? null : Set.copyOf(grades);
        unsure = Set.copyOf(unsure);
        reasons = List.copyOf(reasons);
        missing = Set.copyOf(missing);
        clauses = List.copyOf(clauses);
    }

    /** What was expected and is not so of {@code actual}, one sentence each. */
    public List<Text> differences(Assessment actual) {
        return Comparison.of(this, actual);
    }

    /** Whether it says something of the rule with this id. */
    public boolean names(String rule) {
        return reasons.stream()
                        .anyMatch(reason ->
                                reason instanceof Reason.OfRule of && of.rule().equals(rule))
                || clauses.stream().anyMatch(clause -> clause.rule().equals(rule));
    }

    /** A clause that decides. */
    public sealed interface Reason {
        /** Whether {@code finding} is about this clause. */
        default boolean names(Finding finding) {
            if (this instanceof OfRule rule) {
                return finding.clause().id().equals(rule.rule())
                        && (rule.item().isEmpty() || rule.item().equals(finding.item()));
            }
            String article = Words.folded(((OfArticle) this).article());
            Text cited = finding.clause().article();
            return Words.folded(cited.zh()).equals(article)
                    || Words.folded(cited.en()).equals(article);
        }

        /**
         * The clause of this id.
         *
         * @param item the number of its item; empty: any
         */
        record OfRule(String rule, String item) implements Reason {}

        /** The clause that cites this article, as it stands in the rule file. */
        record OfArticle(String article) implements Reason {}
    }

    /**
     * What a clause comes to.
     *
     * @param rule its id
     * @param item the number of its item; empty: the whole clause, of whose items the worst counts
     */
    public record ClauseIs(String rule, String item, Outcome status) {}
}
