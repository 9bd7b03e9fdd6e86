package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case, as rules see it: what is known of each term for one cadre or unit and one question.
 *
 * <p>Thread-safe, and never another once it is made; what no rule reads of a cadre's file is never derived. Prints the
 * opaque id only.
 */
public final class CaseView implements TermValues {
    private final OpaqueId id;
    private final Question question;
    private final TermCatalogue catalogue;
    private final @Nullable CaseFile file;
    private final Map<String, Known> given;
    private final Map<String, Items> givenCollections;
    private final History<Approval> approvals;
    // What was worked out before: of two threads that do so at once, both get equal things.
    private final Map<String, Known> worked = new ConcurrentHashMap<>();
    private final Map<String, Items> workedCollections = new ConcurrentHashMap<>();
    private final Map<String, List<ItemView>> items = new ConcurrentHashMap<>();

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
        this(id, question, catalogue, null, values, collections, approvals);
        requireAll();
    }

    /** A view of which what is not given is derived from {@code file} when it is read. */
    CaseView(
            OpaqueId id,
            Question question,
            TermCatalogue catalogue,
            @Nullable CaseFile file,
            Map<String, Known> given,
            Map<String, Items> givenCollections,
            History<Approval> approvals) {
        this.id = id;
        this.question = question;
        this.catalogue = catalogue;
        this.file = file;
        this.given = Map.copyOf(given);
        this.givenCollections = Map.copyOf(givenCollections);
        this.approvals = approvals;
    }

    private void requireAll() {
        caseTerms().filter(term -> !given.containsKey(term.id())).findFirst().ifPresent(term -> {
            throw new IllegalArgumentException("The term (" + term.id() + ") of case (" + id
                    + ") must have a value. Maybe give what is not recorded as unknown.");
        });
        caseCollections()
                .filter(collection -> !givenCollections.containsKey(collection.id()))
                .findFirst()
                .ifPresent(collection -> {
                    throw new IllegalArgumentException("The collection (" + collection.id() + ") of case (" + id
                            + ") must have items or be empty. Maybe give it as incomplete.");
                });
    }

    private Stream<Term> caseTerms() {
        return catalogue.terms().stream()
                .filter(term -> term.collection().isEmpty() && term.subject().isKnownOf(subject()));
    }

    private Stream<ItemCollection> caseCollections() {
        return catalogue.collections().stream()
                .filter(collection -> collection.subject().isKnownOf(subject()));
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
        Known known = given.get(term);
        if (known == null) {
            known = worked.get(term);
        }
        if (known == null) {
            known = workOut(term);
            worked.put(term, known);
        }
        return known;
    }

    private Known workOut(String term) {
        if (file != null && TermDerivations.terms().contains(term)) {
            return TermDerivations.of(term).known(file);
        }
        return SanctionPeriods.parse(term)
                .map(periods -> SanctionPeriodValue.of(this, periods))
                .or(() -> Score.parse(term).map(score -> ScoreValue.of(this, score)))
                .orElseThrow(() -> new IllegalArgumentException("The term (" + term + ") of case (" + id
                        + ") must be one that a case has. Maybe it belongs to an item."));
    }

    /** What is known of every case-level term. */
    public Map<String, Known> values() {
        Map<String, Known> values = new HashMap<>(given);
        if (file != null) {
            caseTerms().forEach(term -> values.computeIfAbsent(term.id(), this::known));
        }
        return Map.copyOf(values);
    }

    /** The items of {@code collection} that are on file, sorted by id. */
    public List<ItemView> items(String collection) {
        return items.computeIfAbsent(
                collection,
                id -> all(id).values().entrySet().stream()
                        .map(item -> new ItemView(this, id, item.getKey(), item.getValue()))
                        .toList());
    }

    /** The items of one collection; none, and no word on whether there may be more, of one that the case has not. */
    private Items all(String collection) {
        Items all = givenCollections.get(collection);
        if (all == null) {
            all = workedCollections.get(collection);
        }
        if (all == null) {
            all = workOutItems(collection);
            workedCollections.put(collection, all);
        }
        return all;
    }

    private Items workOutItems(String collection) {
        if (file != null) {
            for (ItemGroup group : ItemGroup.values()) {
                if (group.collection().equals(collection)) {
                    return group.items(file);
                }
            }
        }
        return Items.UNKNOWN;
    }

    /** The items of all collections. */
    public Stream<ItemView> allItems() {
        return caseCollections().flatMap(collection -> items(collection.id()).stream());
    }

    /** The collections with their completeness. */
    public Map<String, Items> collections() {
        Map<String, Items> collections = new HashMap<>(givenCollections);
        if (file != null) {
            caseCollections().forEach(collection -> collections.computeIfAbsent(collection.id(), this::all));
        }
        return Map.copyOf(collections);
    }

    /** Whether {@code collection} has no item on file. */
    public boolean mayBeEmpty(String collection) {
        return all(collection).values().isEmpty();
    }

    /** Whether {@code collection} may have items that are not on file. */
    public boolean mayHaveMore(String collection) {
        return !all(collection).complete();
    }

    /** The facts that would say whether {@code collection} has items that are not on file. */
    public List<MissingFact> unlisted(String collection) {
        return all(collection).unlisted();
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
        Map<String, Known> changed = new HashMap<>(given);
        changed.put(term, value);
        return new CaseView(id, question, catalogue, file, changed, givenCollections, approvals);
    }

    /** This case with one value of one item replaced; a case without that item stays as it is. */
    public CaseView withItem(String collection, String item, String term, Known value) {
        Items old = all(collection);
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
        Map<String, Items> all = new HashMap<>(givenCollections);
        all.put(collection, changed);
        return new CaseView(id, question, catalogue, file, given, all, approvals);
    }

    /** This case with other approvals on file. */
    public CaseView withApprovals(History<Approval> changed) {
        return new CaseView(id, question, catalogue, file, given, givenCollections, changed);
    }

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
