package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.FileAhead;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The case of a cadre on later days, if nothing else changes: as {@link FileAhead} carries the file on. Immutable and
 * thread-safe.
 *
 * <p>Most of the work of deriving a case is for values that a policy never reads. Where it is known which it reads, the
 * others are left as they are on the first day.
 */
public final class CaseAhead {
    private final Cadre cadre;
    private final Question question;
    private final TermCatalogue catalogue;
    private final CaseView first;
    private final Set<ValueGroup> values;
    private final Set<ItemGroup> items;

    private CaseAhead(Cadre cadre, CaseView first, Set<ValueGroup> values, Set<ItemGroup> items) {
        this.cadre = cadre;
        this.question = first.question();
        this.catalogue = first.catalogue();
        this.first = first;
        this.values = values;
        this.items = items;
    }

    /**
     * The case from the day of {@code question} on.
     *
     * @throws IllegalArgumentException as {@link CaseDerivation#derive(Cadre, Question, TermCatalogue)} does
     */
    public static CaseAhead of(Cadre cadre, Question question, TermCatalogue catalogue) {
        return new CaseAhead(
                cadre,
                CaseDerivation.derive(cadre, question, catalogue),
                EnumSet.allOf(ValueGroup.class),
                EnumSet.allOf(ItemGroup.class));
    }

    /** The same case, of which nothing but these terms and collections is right on later days. */
    public CaseAhead reading(Set<String> terms, Set<String> collections) {
        Set<ValueGroup> readValues = EnumSet.noneOf(ValueGroup.class);
        CaseFile file = file(question.asOf());
        for (ValueGroup group : ValueGroup.values()) {
            Map<String, Known> own = new HashMap<>();
            group.add(file, own);
            if (own.keySet().stream().anyMatch(terms::contains)) {
                readValues.add(group);
            }
        }
        Set<ItemGroup> readItems = EnumSet.noneOf(ItemGroup.class);
        for (ItemGroup group : ItemGroup.values()) {
            if (collections.contains(group.collection())) {
                readItems.add(group);
            }
        }
        return new CaseAhead(cadre, first, readValues, readItems);
    }

    /** The day it starts from. */
    public LocalDate asOf() {
        return question.asOf();
    }

    /**
     * The case on the morning of a day.
     *
     * @throws IllegalArgumentException if {@code day} is before the one it starts from
     */
    public CaseView on(LocalDate day) {
        if (day.isBefore(asOf())) {
            throw new IllegalArgumentException("The day (" + day + ") of case (" + cadre.id() + ") must not be before "
                    + asOf() + ". Maybe start from an earlier day.");
        }
        if (day.equals(asOf())) {
            return first;
        }
        CaseFile file = file(day);
        Map<String, Known> changed = new HashMap<>(first.values());
        values.forEach(group -> group.add(file, changed));
        Map<String, Items> collections = new HashMap<>(first.collections());
        items.forEach(group -> collections.put(group.collection(), group.items(file)));
        return new CaseView(
                cadre.id(),
                file.question(),
                catalogue,
                changed,
                collections,
                file.cadre().approvals());
    }

    private CaseFile file(LocalDate day) {
        Question later = question.on(day);
        FileAhead ahead = new FileAhead(question.asOf(), day, later.year() > question.year());
        return CaseFile.of(ahead.of(cadre), later, catalogue);
    }
}
