package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.SanctionPeriods;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is possible for one case, in plain numbers: for each place of a {@link PlainLayout} two of them.
 *
 * <p>Of a number, duration or date they are the least and the greatest possible value, in ticks or as epoch day; of a yes or
 * no the first says with 1 that yes is possible, and with 2 that no is; of a word its bits are the words that are possible.
 * An approval is a yes or no. Why a value is not known is left out: who wants to know derives the case in full.
 *
 * <p>Not thread-safe, and filled again from case to case: one for each thread. The arrays are those that are filled, for
 * emitted code to read; nobody else may write to them.
 */
public final class PlainCase {
    private static final int ROOM = 8;

    private final PlainLayout layout;
    private final long[] low;
    private final long[] high;
    private final PlainItems[] items;
    private final Workings workings = new Workings();

    /** The items of one collection. */
    private static final class PlainItems {
        private long[] low = new long[0];
        private long[] high = new long[0];
        private int count;
        private boolean mayHaveMore;

        void room(int items, int width) {
            if (low.length < items * width) {
                int length = Math.max(items, ROOM) * width;
                low = Arrays.copyOf(low, Math.max(length, 2 * low.length));
                high = Arrays.copyOf(high, low.length);
            }
        }
    }

    /** An empty case of this layout. */
    public PlainCase(PlainLayout layout) {
        this.layout = layout;
        this.low = new long[layout.size()];
        this.high = new long[layout.size()];
        this.items = new PlainItems[layout.groups().size()];
        Arrays.setAll(items, i -> new PlainItems());
    }

    /** The first numbers of all places. */
    public long[] low() {
        return low;
    }

    /** The second numbers of all places. */
    public long[] high() {
        return high;
    }

    /** The first numbers of the items of a collection, one after the other. */
    public long[] low(int collection) {
        return items[collection].low;
    }

    /** The second numbers of the items of a collection. */
    public long[] high(int collection) {
        return items[collection].high;
    }

    /** How many items of the collection are on file. */
    public int count(int collection) {
        return items[collection].count;
    }

    /** Whether the collection may have items that are not on file. */
    public boolean mayHaveMore(int collection) {
        return items[collection].mayHaveMore;
    }

    /** How many subjects a clause that ranges over the collection has: its items, and "none, or others" where that can be. */
    public int subjects(int collection) {
        PlainItems all = items[collection];
        return all.count + (all.count == 0 || all.mayHaveMore ? 1 : 0);
    }

    /**
     * Fills in what is possible in {@code view}, as far as it is wanted for its question.
     *
     * @throws IllegalArgumentException if nothing is, or the view lacks a term
     */
    public void fill(CaseView view) {
        PlainLayout.ToFill fill = layout.toFill(view.question().kind());
        List<PlainLayout.Place> places = layout.places();
        for (int i : fill.places()) {
            PlainLayout.Place place = places.get(i);
            Known known = view.known(place.term().id());
            low[i] = low(known, place);
            high[i] = high(known);
        }
        for (int i : fill.approvals()) {
            PlainLayout.Approval approval = layout.approvals().get(i);
            low[places.size() + i] = flag(view.approved(approval.clause(), approval.authority()));
        }
        for (int i : fill.groups()) {
            fill(view, layout.groups().get(i), items[i]);
        }
    }

    /**
     * Fills in what is possible for a cadre, as far as it is wanted for the question: the same as of the case that {@link
     * CaseDerivation} derives, without its objects.
     *
     * @throws IllegalArgumentException as that does, or if nothing is wanted for questions of this kind
     */
    public void fill(Cadre cadre, Question question, TermCatalogue catalogue) {
        PlainLayout.ToFill fill = layout.toFill(question.kind());
        CaseFile file = CaseDerivation.file(cadre, question, catalogue);
        // Only for what is made of other terms, and for items.
        CaseView view = null;
        List<PlainLayout.Place> places = layout.places();
        for (int i : fill.places()) {
            PlainLayout.Place place = places.get(i);
            TermDerivation derivation = place.derivation();
            SanctionPeriods periods = place.periods();
            if (derivation != null) {
                fill(i, place, derivation, file);
            } else if (periods != null) {
                low[i] = SanctionPeriodValue.truth(file, periods).bits();
            } else {
                view = view == null ? CaseDerivation.view(file) : view;
                Known known = view.known(place.term().id());
                low[i] = low(known, place);
                high[i] = high(known);
            }
        }
        for (int i : fill.approvals()) {
            PlainLayout.Approval approval = layout.approvals().get(i);
            low[places.size() + i] = ApprovalRecord.truth(
                            cadre.approvals(), approval.clause(), approval.authority(), question)
                    .bits();
        }
        for (int i : fill.groups()) {
            PlainLayout.Group group = layout.groups().get(i);
            if (group.collection().equals(SanctionItems.COLLECTION)) {
                fillSanctions(file, group, items[i]);
            } else {
                view = view == null ? CaseDerivation.view(file) : view;
                fill(view, group, items[i]);
            }
        }
    }

    private void fillSanctions(CaseFile file, PlainLayout.Group group, PlainItems into) {
        List<Sanction> decided = file.decidedSanctions();
        into.room(decided.size(), group.places().size());
        into.count = decided.size();
        into.mayHaveMore = SanctionItems.mayHaveMore(file);
        int next = 0;
        for (Sanction sanction : decided) {
            SanctionItems item = SanctionItems.of(file, sanction);
            for (PlainLayout.Place place : group.places()) {
                Objects.requireNonNull(place.ofSanction()).work(item, workings);
                into.low[next] = workings.low();
                into.high[next] = place.words().isEmpty() ? workings.high() : 0;
                next++;
            }
        }
    }

    private void fill(int place, PlainLayout.Place of, TermDerivation derivation, CaseFile file) {
        if (derivation instanceof TermDerivation.OfFlag flag) {
            low[place] = flag.truth().apply(file).bits();
        } else if (derivation instanceof TermDerivation.OfRange range) {
            range.bounds().accept(file, workings);
            low[place] = workings.low();
            high[place] = workings.high();
        } else if (derivation instanceof TermDerivation.OfWord word) {
            low[place] = word.words().applyAsLong(file);
        } else {
            Known known = derivation.known(file);
            low[place] = low(known, of);
            high[place] = high(known);
        }
    }

    private static void fill(CaseView view, PlainLayout.Group group, PlainItems into) {
        List<ItemView> all = view.items(group.collection());
        List<PlainLayout.Place> places = group.places();
        into.room(all.size(), places.size());
        into.count = all.size();
        into.mayHaveMore = view.mayHaveMore(group.collection());
        int next = 0;
        for (ItemView item : all) {
            Map<String, Known> values = item.values();
            for (PlainLayout.Place place : places) {
                Known own = values.get(place.term().id());
                Known known = own == null ? item.known(place.term().id()) : own;
                into.low[next] = low(known, place);
                into.high[next] = high(known);
                next++;
            }
        }
    }

    private static long low(Known known, PlainLayout.Place place) {
        return switch (place.term().type()) {
            case NUMBER, DURATION, DATE -> as(Known.Range.class, known, place).low();
            case FLAG -> flag(as(Known.Flag.class, known, place));
            case WORD -> mask(as(Known.Choice.class, known, place), place);
        };
    }

    private static long high(Known known) {
        return known instanceof Known.Range range ? range.high() : 0;
    }

    private static long mask(Known.Choice choice, PlainLayout.Place place) {
        long mask = 0;
        for (String code : choice.codes()) {
            int index = place.words().indexOf(code);
            mask |= 1L << (index < 0 ? PlainLayout.MOST_WORDS : index);
        }
        return mask;
    }

    private static <K extends Known> K as(Class<K> kind, Known known, PlainLayout.Place place) {
        if (!kind.isInstance(known)) {
            throw new IllegalArgumentException(
                    "The value of term (" + place.term().id() + ") must be a " + kind.getSimpleName()
                            + ". Maybe it was given for another term.");
        }
        return kind.cast(known);
    }

    private static long flag(Known.Flag flag) {
        return Truth.of(flag.canBeTrue(), flag.canBeFalse()).bits();
    }
}
