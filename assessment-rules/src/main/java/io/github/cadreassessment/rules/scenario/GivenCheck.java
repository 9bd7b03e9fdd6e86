package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.FactCheck;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Suggestion;
import io.github.cadreassessment.rules.syntax.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks what scenarios and bases state. */
final class GivenCheck {
    private final TermCatalogue catalogue;
    private final List<String> approvable;
    private final Complaints complaints;
    private final FactCheck facts;

    GivenCheck(Policy policy, TermCatalogue catalogue, Complaints complaints) {
        this.catalogue = catalogue;
        this.complaints = complaints;
        this.facts = new FactCheck(catalogue, complaints);
        this.approvable = Stream.concat(
                        policy.rules().stream().map(Rule::id),
                        policy.exceptions().stream().map(ExceptionClause::id))
                .toList();
    }

    /** What these lines of a scenario or a base state. */
    List<Given> given(List<Statement> lines) {
        List<Given> all = new ArrayList<>();
        for (Statement line : lines) {
            switch (line.form()) {
                case GIVEN -> all.addAll(facts(line, ""));
                case NOT_RECORDED ->
                    all.add(new Given.NotRecorded(line.captures().text("term")));
                case ONE_ITEM -> all.add(item(line));
                case NO_ITEM -> all.add(new Given.NoItem(line.captures().text("collection")));
                case MORE_ITEMS -> all.add(new Given.MoreItems(line.captures().text("collection")));
                case APPROVED -> approved(line, all);
                case NO_APPROVAL -> all.add(new Given.NoApproval());
                default -> {}
            }
        }
        return all;
    }

    private List<Given> facts(Statement line, String collection) {
        Span span = line.captures().span("condition", line.span());
        Written.Condition written = line.captures().get("condition", Written.Condition.class);
        return facts.facts(written, span, collection).stream()
                .<Given>map(Given.Fact::new)
                .toList();
    }

    private Given item(Statement line) {
        String collection = line.captures().text("collection");
        List<Given> stated = new ArrayList<>();
        for (Statement child : line.children()) {
            switch (child.form()) {
                case GIVEN -> stated.addAll(facts(child, collection));
                case NOT_RECORDED ->
                    stated.add(new Given.NotRecorded(child.captures().text("term")));
                default ->
                    complaints.add(
                            Complaint.NOT_HERE,
                            child.span(),
                            new Text("“一项”里只写它的情况", "under `one " + phrase(collection) + "` stand its facts only"));
            }
        }
        return new Given.OneItem(collection, stated);
    }

    private String phrase(String collection) {
        return catalogue
                .collection(collection)
                .map(ItemCollection::phrase)
                .map(phrase -> phrase.in(complaints.language()))
                .orElse(collection);
    }

    private void approved(Statement line, List<Given> all) {
        String id = line.captures().text("id");
        Authority authority =
                line.captures().get("approver", Written.Approver.Body.class).authority();
        if (approvable.contains(id)) {
            all.add(new Given.Approved(id, authority));
        } else {
            Span span = line.captures().span("id", line.span());
            complaints.add(Complaint.UNKNOWN_RULE, span, Suggestion.whole(id, approvable), id);
        }
    }
}
