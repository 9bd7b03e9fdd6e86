package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.time.CountingConvention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms and collections that rules may read, in a fixed order. Immutable and thread-safe.
 */
public final class TermCatalogue {
    private final Map<String, Term> terms;
    private final Map<String, ItemCollection> collections;
    private final List<Term> inOrder;

    /**
     * Makes a catalogue.
     *
     * @throws IllegalArgumentException if two terms or two collections share an id, or a term names a collection that
     *     is not there
     */
    public TermCatalogue(List<Term> terms, List<ItemCollection> collections) {
        this.terms = new LinkedHashMap<>();
        this.collections = new LinkedHashMap<>();
        for (ItemCollection collection : collections) {
            requireNew(this.collections.put(collection.id(), collection) == null, "collection", collection.id());
        }
        for (Term term : terms) {
            requireNew(this.terms.put(term.id(), term) == null, "term", term.id());
            if (!term.collection().isEmpty() && !this.collections.containsKey(term.collection())) {
                throw new IllegalArgumentException("The collection (" + term.collection() + ") of term (" + term.id()
                        + ") must be in the catalogue. Maybe declare it first.");
            }
        }
        this.inOrder = List.copyOf(terms);
    }

    private static void requireNew(boolean isNew, String what, String id) {
        if (!isNew) {
            throw new IllegalArgumentException(
                    "The id (" + id + ") of a " + what + " must be unique. Maybe it was declared twice.");
        }
    }

    /** The terms that are always there, derived from a {@link io.github.cadreassessment.core.cadre.Cadre}. */
    public static TermCatalogue builtIn() {
        return BuiltInTerms.CATALOGUE;
    }

    /** All terms, in the order of declaration. */
    public List<Term> terms() {
        return inOrder;
    }

    /** Whether this has exactly the terms that {@code other} has, whatever their conventions. */
    public boolean hasTheTermsOf(TermCatalogue other) {
        return this == other || terms.keySet().equals(other.terms.keySet());
    }

    /** All collections, in the order of declaration. */
    public List<ItemCollection> collections() {
        return List.copyOf(collections.values());
    }

    /** The term with this id; or the one that {@link SanctionPeriods} or a {@link Score} makes of others. */
    public Optional<Term> term(String id) {
        Term term = terms.get(id);
        return term == null ? madeOfOthers(id) : Optional.of(term);
    }

    private Optional<Term> madeOfOthers(String id) {
        Optional<Term> periods = collections.containsKey(SanctionTerms.SANCTIONS.id())
                ? SanctionPeriods.parse(id).map(SanctionPeriods::term)
                : Optional.empty();
        return periods.or(() -> Score.parse(id).flatMap(score -> score.term(this)));
    }

    /** The collection with this id. */
    public Optional<ItemCollection> collection(String id) {
        return Optional.ofNullable(collections.get(id));
    }

    /**
     * The term with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Term require(String id) {
        Term declared = terms.get(id);
        return declared != null
                ? declared
                : term(id).orElseThrow(() -> new IllegalArgumentException(
                        "The term (" + id + ") must be in the catalogue. Maybe a rule was not checked."));
    }

    /** This catalogue with the time of one term counted by another convention. */
    public TermCatalogue withConvention(String id, CountingConvention convention) {
        Term old = require(id);
        List<Term> changed = new ArrayList<>(terms());
        changed.set(changed.indexOf(old), old.counted(convention));
        return new TermCatalogue(changed, collections());
    }
}
