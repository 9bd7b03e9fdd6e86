package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes as unknown what a file cannot know or what cannot be so: that a stint recorded as going on still went on after
 * the last day that the record covers, and the dates of a stint that began before birth.
 */
final class PlausibleRecords {
    // Nobody on file is older: an earlier date of birth is a slip, or what a spreadsheet makes of an empty cell.
    private static final int LONGEST_LIFE_YEARS = 120;
    private static final Stint AT_ANY_TIME = Stint.between(PartialDate.unknown(), PartialDate.unknown());

    private final Cadre cadre;
    private final LocalDate asOf;
    private final boolean isBirthImpossible;
    private Set<Fact> contradictory = Set.of();

    PlausibleRecords(Cadre cadre, LocalDate asOf) {
        this.cadre = cadre;
        this.asOf = asOf;
        this.isBirthImpossible = isImpossibleBirth(cadre.birth(), asOf);
    }

    /**
     * Whether a file has nothing that has to be changed, as is so of nearly every one: this is asked of everybody, and by
     * loops without objects.
     */
    static boolean areIn(Cadre cadre, LocalDate asOf) {
        boolean isBirthImpossible = isImpossibleBirth(cadre.birth(), asOf);
        LocalDate born = isBirthImpossible ? LocalDate.MIN : cadre.birth().earliest();
        boolean plausible = true;
        boolean whole = cadre.posts().covers(asOf);
        List<Post> posts = cadre.posts().rows();
        for (int i = 0; i < posts.size(); i++) {
            plausible &= isPlausible(posts.get(i).stint(), born, whole);
        }
        whole = cadre.ranks().covers(asOf);
        List<RankStint> ranks = cadre.ranks().rows();
        for (int i = 0; i < ranks.size(); i++) {
            plausible &= isPlausible(ranks.get(i).stint(), born, whole);
        }
        whole = cadre.grassroots().covers(asOf);
        List<GrassrootsStint> grassroots = cadre.grassroots().rows();
        for (int i = 0; i < grassroots.size(); i++) {
            plausible &= isPlausible(grassroots.get(i).stint(), born, whole);
        }
        return plausible;
    }

    private static boolean isPlausible(Stint stint, LocalDate born, boolean whole) {
        return !stint.from().latest().isBefore(born)
                && !stint.lastDay().latest().isBefore(born)
                && (!stint.running() || whole);
    }

    /** The file with such records; {@code same} has the histories of the file that this was made for. */
    Cadre of(Cadre same) {
        History<Post> posts = posts();
        History<RankStint> ranks = ranks();
        History<GrassrootsStint> grassroots = grassroots();
        return same.with(posts, ranks, grassroots);
    }

    private History<Post> posts() {
        return with(
                cadre.posts(),
                Fact.POST_DATES,
                Post::stint,
                (post, stint) -> new Post(post.level(), stint, post.position()));
    }

    private History<RankStint> ranks() {
        return with(cadre.ranks(), Fact.RANK_DATES, RankStint::stint, (row, stint) -> new RankStint(row.rank(), stint));
    }

    private History<GrassrootsStint> grassroots() {
        return with(
                cadre.grassroots(),
                Fact.GRASSROOTS_DATES,
                GrassrootsStint::stint,
                (row, stint) -> new GrassrootsStint(row.kind(), stint));
    }

    /** The facts on which the records taken so far contradict each other. */
    Set<Fact> contradictory() {
        return contradictory;
    }

    private <T> History<T> with(
            History<T> history, Fact dates, Function<T, Stint> stint, BiFunction<T, Stint, T> other) {
        return new History<>(
                history.rows().stream()
                        .map(row -> other.apply(row, plausible(stint.apply(row), history, dates)))
                        .toList(),
                history.completeness());
    }

    private Stint plausible(Stint stint, History<?> history, Fact dates) {
        if (isBeforeBirth(stint)) {
            contradictory = EnumSet.copyOf(contradictory.isEmpty() ? Set.of(dates) : contradictory);
            contradictory.add(dates);
            return AT_ANY_TIME;
        }
        if (!stint.running() || history.covers(asOf)) {
            return stint;
        }
        LocalDate began = stint.from().earliest();
        LocalDate known = history.completeness() instanceof CompleteThrough through
                        && through.lastDay().isAfter(began)
                ? through.lastDay()
                : began;
        return Stint.between(stint.from(), PartialDate.between(known, LocalDate.MAX));
    }

    /** Whether the stint is one recorded as going on, of which no more is known than that it went on for some time. */
    static boolean isCutOff(Stint stint) {
        PartialDate lastDay = stint.lastDay();
        return stint.from().isExact() && lastDay.latest().equals(LocalDate.MAX) && !lastDay.isUnknown();
    }

    private boolean isBeforeBirth(Stint stint) {
        LocalDate born = cadre.birth().earliest();
        boolean before =
                stint.from().latest().isBefore(born) || stint.lastDay().latest().isBefore(born);
        return before && !isBirthImpossible;
    }

    /** Whether nobody who is on file on {@code asOf} can have been born then. */
    static boolean isImpossibleBirth(PartialDate birth, LocalDate asOf) {
        return birth.earliest().isAfter(asOf) || isTooLongAgo(birth.latest(), asOf);
    }

    /** Whether nobody on file on {@code asOf} can have been born on that day, as it is too long ago. */
    static boolean isTooLongAgo(LocalDate born, LocalDate asOf) {
        // The year alone says so of everybody who lives.
        return born.getYear() <= asOf.getYear() - LONGEST_LIFE_YEARS && born.isBefore(longestAgo(asOf));
    }

    /** The earliest day on which somebody on file can have been born. */
    static LocalDate longestAgo(LocalDate asOf) {
        return asOf.minusYears(LONGEST_LIFE_YEARS);
    }
}
