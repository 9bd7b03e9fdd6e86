package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Written;
import java.util.List;

/** Checks conditions that are stated as facts: of what is known of a term, they say one thing. */
public final class FactCheck {
    private final TermCatalogue catalogue;
    private final Complaints complaints;

    /** A check of facts about terms of {@code catalogue}. */
    public FactCheck(TermCatalogue catalogue, Complaints complaints) {
        this.catalogue = catalogue;
        this.complaints = complaints;
    }

    /**
     * The facts that {@code written} states.
     *
     * @param collection the collection of whose item they are; empty where they are of the case
     */
    public List<Condition> facts(Written.Condition written, Span span, String collection) {
        if (written instanceof Written.Condition.Joined joined && joined.all()) {
            return joined.conditions().stream()
                    .flatMap(part -> facts(part, span, collection).stream())
                    .toList();
        }
        if (!isPlain(written)) {
            complaints.add(
                    Complaint.FACT_PLAIN,
                    span,
                    new Text("请写 `中共党员`、`年龄 为 35 岁` 这样的情况", "write facts such as `age equals 35 years of age`"));
            return List.of();
        }
        String id = termOf(written);
        Term term = catalogue.require(id);
        if (!term.collection().equals(collection)) {
            complaints.add(
                    Complaint.FACT_ELSEWHERE,
                    span,
                    belongsTo(term, collection),
                    term.phrase().in(complaints.language()));
            return List.of();
        }
        // One check for each fact, as a check counts the conditions of one rule.
        Condition condition = new ConditionCheck(catalogue, new Declarations(complaints), complaints)
                .single(written, span, ConditionCheck.Context.ANYWHERE);
        if (condition instanceof Condition.AllOf && !complaints.hasErrors()) {
            throw new IllegalStateException("The fact about term (" + id
                    + ") must be understood, or complained of. Maybe a check leaves something out in silence.");
        }
        return condition instanceof Condition.AllOf ? List.of() : List.of(condition);
    }

    private Text belongsTo(Term term, String collection) {
        return catalogue
                .collection(term.collection())
                .map(all -> new Text(
                        "请写在“一项 " + all.phrase().zh() + "”里",
                        "write it under `one " + all.phrase().en() + "`"))
                .orElse(collection.isEmpty() ? Text.NONE : new Text("请写在“一项”的外面", "write it outside of the item"));
    }

    private static String termOf(Written.Condition written) {
        if (written instanceof Written.Condition.Flag flag) {
            return flag.term();
        }
        return written instanceof Written.Condition.Words words
                ? words.term()
                : ((Written.Condition.Compare) written).term();
    }

    private boolean isPlain(Written.Condition written) {
        if (written instanceof Written.Condition.Compare compare) {
            boolean isAmount =
                    compare.limit() instanceof Written.Limit.Amount || compare.limit() instanceof Written.Limit.OnDay;
            return isAmount
                    && compare.relation() != Relation.NOT_EQUAL
                    && !compare.term().startsWith(Written.DECLARED)
                    && catalogue.terms().contains(catalogue.require(compare.term()));
        }
        return written instanceof Written.Condition.Flag || written instanceof Written.Condition.Words;
    }
}
