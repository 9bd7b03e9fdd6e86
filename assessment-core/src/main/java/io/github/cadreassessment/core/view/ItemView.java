package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.known.Known;
import java.util.Map;

/**
 * One item of a collection, as rules see it, with the values of its case behind it. Immutable and thread-safe.
 */
public final class ItemView implements TermValues {
    private final CaseView theCase;
    private final String collection;
    private final String id;
    private final Map<String, Known> values;

    ItemView(CaseView theCase, String collection, String id, Map<String, Known> values) {
        this.theCase = theCase;
        this.collection = collection;
        this.id = id;
        this.values = Map.copyOf(values);
    }

    @Override
    public Known known(String term) {
        Known own = values.get(term);
        return own != null ? own : theCase.known(term);
    }

    @Override
    public CaseView theCase() {
        return theCase;
    }

    /** Whether this is an item of {@code collectionId}. */
    public boolean isOf(String collectionId) {
        return collection.equals(collectionId);
    }

    /** The id of the collection. */
    public String collection() {
        return collection;
    }

    /** The id of the item, unique in its collection. */
    public String id() {
        return id;
    }

    /** The item's own values by term. */
    public Map<String, Known> values() {
        return values;
    }

    @Override
    public String toString() {
        return "ItemView[" + theCase.id() + ", " + collection + ", " + id + "]";
    }
}
