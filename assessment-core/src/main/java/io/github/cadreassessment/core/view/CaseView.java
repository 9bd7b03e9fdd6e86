package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One case, as rules see it: what is known of each term for one cadre or unit and one question.
 *
 * <p>Immutable and thread-safe. Prints the opaque id only.
 */
public final class CaseView implements TermValues {
    private final OpaqueId id;
    private final Question question;
    private final TermCatalogue catalogue;
    private final Map<String, Known> values;
    private final Map<String, List<ItemView>> items;
    private final Map<String, Items> collections;
    private final History<Approval> approvals;

    /**
     * Makes a view from values; {@link CaseDerivation} derives them from a cadre's file.
     *
     * @param values what is known of every case-level term of the catalogue that the question can read
     * @param collections the items of every collection of the catalogue that the question can read
     * @throws IllegalArgumentException if a term or collection of the catalogue is left out
     */
    public CaseView(
            OpaqueId id,
            Question question,
            TermCatalogue catalogue,
            Map<String, Known> values,
            Map<String, Items> collections,
            History<Approval> approvals) {
        this.id = id;
        this.question = question;
        this.catalogue = catalogue;
        this.values = Map.copyOf(values);
        this.collections = Map.copyOf(collections);
        this.approvals = approvals;
        requireAll();
        Map<String, List<ItemView>> views = new HashMap<>();
        collections.forEach((collection, all) -> views.put(
                collection,
                all.values().entrySet().stream()
                        .map(item -> new ItemView(this, collection, item.getKey(), item.getValue()))
                        .toList()));
        this.items = Map.copyOf(views);
    }

    private void requireAll() {
        catalogue.terms().stream()
                .filter(term -> term.subject().isKnownOf(subject()))
                .filter(term -> term.collection().isEmpty() && !values.containsKey(term.id()))
                .findFirst()
                .ifPresent(term -> {
                    throw new IllegalArgumentException("The term (" + term.id() + ") of case (" + id
                            + ") must have a value. Maybe give what is not recorded as unknown.");
                });
        catalogue.collections().stream()
                .filter(collection -> collection.subject().isKnownOf(subject()))
                .filter(collection -> !collections.containsKey(collection.id()))
                .findFirst()
                .ifPresent(collection -> {
                    throw new IllegalArgumentException("The collection (" + collection.id() + ") of case (" + id
                            + ") must have items or be empty. Maybe give it as incomplete.");
                });
    }

    private Subject subject() {
        return question.kind().subject();
    }

    /** The opaque id of the cadre or unit. */
    public OpaqueId id() {
        return id;
    }

    /** What is asked. */
    public Question question() {
        return question;
    }

    /** The terms that the case has. */
    public TermCatalogue catalogue() {
        return catalogue;
    }

    @Override
    public CaseView theCase() {
        return this;
    }

    @Override
    public Known known(String term) {
        Known known = values.get(term);
        return known == null ? madeOfOthers(term) : known;
    }

    private Known madeOfOthers(String term) {
        return SanctionPeriods.parse(term)
                .map(periods -> SanctionPeriodValue.of(this, periods))
                .or(() -> Score.parse(term).map(score -> ScoreValue.of(this, score)))
                .orElseThrow(() -> new IllegalArgumentException("The term (" + term + ") of case (" + id
                        + ") must be one that a case has. Maybe it belongs to an item."));
    }

    /** What is known of every case-level term. */
    public Map<String, Known> values() {
        return values;
    }

    /** The items of {@code collection} that are on file, sorted by id. */
    public List<ItemView> items(String collection) {
        return items.getOrDefault(collection, List.of());
    }

    /** The items of all collections. */
    public Stream<ItemView> allItems() {
        return items.values().stream().flatMap(List::stream);
    }

    /** The collections with their completeness. */
    public Map<String, Items> collections() {
        return collections;
    }

    /** Whether {@code collection} has no item on file. */
    public boolean mayBeEmpty(String collection) {
        return items(collection).isEmpty();
    }

    /** Whether {@code collection} may have items that are not on file. */
    public boolean mayHaveMore(String collection) {
        Items all = collections.get(collection);
        return all == null || !all.complete();
    }

    /** The approvals on file. */
    public History<Approval> approvals() {
        return approvals;
    }

    /** Whether an approval of an exception to {@code clause} by {@code authority} can be used for this question. */
    public Known.Flag approved(String clause, String authority) {
        return ApprovalRecord.approved(approvals, clause, authority, question);
    }

    /** How many ticks the unit of {@code term} has. */
    int ticks(String term) {
        return catalogue.require(term).unit().ticks();
    }

    /** This case with one case-level value replaced, as if a missing fact had been found out. */
    public CaseView with(String term, Known value) {
        known(term);
        Map<String, Known> changed = new HashMap<>(values);
        changed.put(term, value);
        return new CaseView(id, question, catalogue, changed, collections, approvals);
    }

    /** This case with one value of one item replaced; a case without that item stays as it is. */
    public CaseView withItem(String collection, String item, String term, Known value) {
        Items old = collections.getOrDefault(collection, new Items(new TreeMap<>(), List.of()));
        TreeMap<String, Map<String, Known>> changed = new TreeMap<>(old.values());
        changed.computeIfPresent(item, (id, known) -> {
            Map<String, Known> copy = new HashMap<>(known);
            copy.put(term, value);
            return copy;
        });
        return withItems(collection, new Items(changed, old.unlisted()));
    }

    /** This case with the items of one collection replaced. */
    public CaseView withItems(String collection, Items changed) {
        Map<String, Items> all = new HashMap<>(collections);
        all.put(collection, changed);
        return new CaseView(id, question, catalogue, values, all, approvals);
    }

    /** This case with other approvals on file. */
    public CaseView withApprovals(History<Approval> changed) {
        return new CaseView(id, question, catalogue, values, collections, changed);
    }

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
