package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.language.Text;
import java.util.List;

/**
 * A finding in words. Immutable and thread-safe.
 *
 * @param finding the finding
 * @param status what it is shown as
 * @param statusWords the words for that, which differ between requirements and bars
 * @param decides whether it decides the verdict, or can still move an undetermined one
 * @param label the id of the clause with the item of the bar and the subject
 * @param subject what the finding is about, where that is an item of a collection; empty where it is the case
 * @param title the title of the clause, possibly empty
 * @param citation the document and the article
 * @param statement what the finding comes to, as a sentence
 * @param applicability the values that decide whether the clause is for this case
 * @param values the values that decide whether it is met; empty where the clause is not for this case
 * @param missing every fact that the finding waits for
 * @param route who may approve an exception and whether that was done, as a sentence; empty where none is called for
 * @param readings the readings that it depends on, one line each
 * @param settings the parameters that it reads, one line each
 * @param source the citation with its evidence and the place of the clause in the rule file
 */
public record ExplainedFinding(
        Finding finding,
        Outcome status,
        Text statusWords,
        boolean decides,
        Text label,
        Text subject,
        Text title,
        Text citation,
        Text statement,
        List<ExplainedValue> applicability,
        List<ExplainedValue> values,
        List<ExplainedFact> missing,
        Text route,
        List<Text> readings,
        List<Text> settings,
        Text source) {
    public ExplainedFinding {
        applicability = List.copyOf(applicability);
        values = List.copyOf(values);
        missing = List.copyOf(missing);
        readings = List.copyOf(readings);
        settings = List.copyOf(settings);
    }

    /** Where the clause stands in its rule file. */
    public Clause.Place place() {
        return finding.clause().place();
    }
}
