package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which terms and approvals stand where in a {@link PlainCase}: those that a policy reads, and no others. Immutable and
 * thread-safe.
 */
public final class PlainLayout {
    /** The most words that a term may have; the last bit of a mask stands for every other word. */
    static final int MOST_WORDS = 63;

    private final List<Place> places;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final List<Approval> approvals;
    private final List<Group> groups = new ArrayList<>();
    private final Map<QuestionKind, ToFill> toFill = new EnumMap<>(QuestionKind.class);

    /**
     * What a policy reads for one kind of question.
     *
     * @param terms the terms, of the case and of items
     * @param collections the collections that are ranged over, whether terms of their items are read or not
     * @param approvals the approvals of exceptions
     */
    public record Wanted(Set<String> terms, Set<String> collections, Set<Approval> approvals) {
        public Wanted {
            terms = Set.copyOf(terms);
            collections = Set.copyOf(collections);
            approvals = Set.copyOf(approvals);
        }
    }

    /** The places that are filled for one kind of question. */
    @SuppressWarnings("ArrayRecordComponent") // Read in the innermost loop, and by this package only.
    record ToFill(int[] places, int[] approvals, int[] groups) {}

    /**
     * Where a term stands.
     *
     * @param term the term
     * @param words the codes of its words, each of which has the bit of its index; empty where it is no word
     * @param derivation how it is derived from a file; {@code null} where it is made of other terms, or is one of an item
     *     or of units
     * @param ofSanction how it is derived from a sanction; {@code null} where it is none of a sanction
     * @param periods the periods that it is made of; {@code null} where it is not
     */
    record Place(
            Term term,
            List<String> words,
            @Nullable TermDerivation derivation,
            SanctionItems.@Nullable OfItem ofSanction,
            @Nullable SanctionPeriods periods) {
        static Place of(Term term) {
            Enumeration words = term.enumeration();
            List<String> codes = term.type() != TermType.WORD || words == null
                    ? List.of()
                    : words.words().stream().map(Word::code).toList();
            if (codes.size() > MOST_WORDS) {
                throw new IllegalArgumentException("The words (" + codes.size() + ") of term (" + term.id()
                        + ") must be at most " + MOST_WORDS + ". Maybe run this policy by rules.");
            }
            return new Place(
                    term,
                    codes,
                    TermDerivations.terms().contains(term.id()) ? TermDerivations.of(term.id()) : null,
                    SanctionItems.TERMS.get(term.id()),
                    SanctionPeriods.parse(term.id()).orElse(null));
        }
    }

    /**
     * The approval of an exception.
     *
     * @param clause the id under which it is recorded
     * @param authority the name of the body
     */
    public record Approval(String clause, String authority) {}

    /** The terms of the items of one collection. */
    static final class Group {
        private final String collection;
        private final List<Place> places = new ArrayList<>();
        private final Map<String, Integer> placeOf = new HashMap<>();

        private Group(String collection) {
            this.collection = collection;
        }

        String collection() {
            return collection;
        }

        List<Place> places() {
            return places;
        }
    }

    /**
     * Lays out cases.
     *
     * @param wanted what is read for each kind of question that may be asked
     * @throws IllegalArgumentException if a term is not in the catalogue, or has more than 63 words
     */
    public PlainLayout(TermCatalogue catalogue, Map<QuestionKind, Wanted> wanted) {
        SortedSet<String> terms = new TreeSet<>();
        SortedSet<String> ranged = new TreeSet<>();
        Set<Approval> approved =
                new TreeSet<>(Comparator.comparing(Approval::clause).thenComparing(Approval::authority));
        for (Wanted one : wanted.values()) {
            terms.addAll(one.terms());
            ranged.addAll(one.collections());
            approved.addAll(one.approvals());
        }
        ranged.forEach(collection -> groups.add(new Group(collection)));
        List<Place> ofTheCase = new ArrayList<>();
        for (String id : terms) {
            Term term = catalogue.require(id);
            if (term.collection().isEmpty()) {
                placeOf.put(id, ofTheCase.size());
                ofTheCase.add(Place.of(term));
            } else {
                Group group = groups.get(collection(term.collection()));
                group.placeOf.put(id, group.places.size());
                group.places.add(Place.of(term));
            }
        }
        this.places = List.copyOf(ofTheCase);
        this.approvals = List.copyOf(approved);
        wanted.forEach((kind, one) -> toFill.put(kind, toFill(one)));
    }

    private ToFill toFill(Wanted wanted) {
        return new ToFill(
                wanted.terms().stream()
                        .filter(placeOf::containsKey)
                        .mapToInt(this::place)
                        .sorted()
                        .toArray(),
                wanted.approvals().stream()
                        .mapToInt(approvals::indexOf)
                        .sorted()
                        .toArray(),
                wanted.collections().stream()
                        .mapToInt(this::collection)
                        .sorted()
                        .toArray());
    }

    /**
     * What is filled for a question.
     *
     * @throws IllegalArgumentException if nothing was wanted for questions of this kind
     */
    ToFill toFill(QuestionKind kind) {
        ToFill fill = toFill.get(kind);
        if (fill == null) {
            throw new IllegalArgumentException("The question (" + kind
                    + ") must be one that the policy has clauses for. Maybe another policy answers it.");
        }
        return fill;
    }

    /** The terms of the case, in their places. */
    List<Place> places() {
        return places;
    }

    /** The approvals, whose places come after those of the terms. */
    List<Approval> approvals() {
        return approvals;
    }

    /** The collections, in their places. */
    List<Group> groups() {
        return groups;
    }

    /** How many places a case has. */
    int size() {
        return places.size() + approvals.size();
    }

    /**
     * The place of a term of the case.
     *
     * @throws IllegalArgumentException if it was not wanted, or belongs to an item
     */
    public int place(String term) {
        Integer place = placeOf.get(term);
        if (place == null) {
            throw notWanted(term);
        }
        return place;
    }

    /** Whether {@code term} is one of the items of {@code collection}. */
    public boolean isOfItem(String collection, String term) {
        return groups.get(collection(collection)).placeOf.containsKey(term);
    }

    /**
     * The place of a term of an item.
     *
     * @throws IllegalArgumentException if it was not wanted, or belongs to the case
     */
    public int place(String collection, String term) {
        Integer place = groups.get(collection(collection)).placeOf.get(term);
        if (place == null) {
            throw notWanted(term);
        }
        return place;
    }

    /** How many places each item of the collection has. */
    public int width(int collection) {
        return groups.get(collection).places.size();
    }

    /**
     * The place of a collection.
     *
     * @throws IllegalArgumentException if it is not ranged over
     */
    public int collection(String id) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).collection.equals(id)) {
                return i;
            }
        }
        throw notWanted(id);
    }

    /**
     * The place of an approval.
     *
     * @throws IllegalArgumentException if it was not wanted
     */
    public int place(Approval approval) {
        int index = approvals.indexOf(approval);
        if (index < 0) {
            throw notWanted(approval.clause());
        }
        return places.size() + index;
    }

    /**
     * The bits of words of a term.
     *
     * @throws IllegalArgumentException if a code is not one of its words
     */
    public long mask(TermCatalogue catalogue, String term, Collection<String> codes) {
        List<String> words = Place.of(catalogue.require(term)).words();
        long mask = 0;
        for (String code : codes) {
            int index = words.indexOf(code);
            if (index < 0) {
                throw new IllegalArgumentException("The word (" + code + ") of term (" + term
                        + ") must be one of its words. Maybe a rule was not checked.");
            }
            mask |= 1L << index;
        }
        return mask;
    }

    private static IllegalArgumentException notWanted(String id) {
        return new IllegalArgumentException(
                "The term (" + id + ") must have a place in the layout. Maybe it was made for another policy.");
    }
}
