package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A score made of items with weights: each item gives points for every unit of a term, up to a greatest number, or takes
 * them off it, and counts with its share of 100. Immutable and thread-safe.
 *
 * <p>It makes a term of its own, a number of points: which items count for how much is for rules to say. No national text
 * names weights; they are always a setting of the place.
 *
 * @param items the items, at least one, each about another term, whose shares are 100 together
 */
public record Score(List<Item> items) {
    private static final int MOST = 999;
    private static final int WHOLE = 100;
    private static final String START = "score(";
    private static final Pattern ID = Pattern.compile(
            "score\\(([0-9]{1,3} [a-z0-9-]+ -?[0-9]{1,3} [0-9]{1,3}(?:,[0-9]{1,3} [a-z0-9-]+ -?[0-9]{1,3} [0-9]{1,3})*)\\)");

    /**
     * One item.
     *
     * @param percent its share of the score, from 1 to 100
     * @param term the term that is counted
     * @param points the points for each unit of it, from 1 to 999; below 0 they are taken off {@code most}, down to 0
     * @param most the greatest number of points of the item, from 1 to 999
     */
    public record Item(int percent, String term, int points, int most) {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is out of its range
         */
        public Item {
            require(percent >= 1 && percent <= WHOLE, "share", percent, WHOLE);
            require(Math.abs(points) >= 1 && Math.abs(points) <= MOST, "points", points, MOST);
            require(most >= 1 && most <= MOST, "greatest points", most, MOST);
        }

        /** Whether the points are taken off. */
        public boolean isDeduction() {
            return points < 0;
        }

        private static void require(boolean fine, String what, int number, int most) {
            if (!fine) {
                throw new IllegalArgumentException("The " + what + " (" + number
                        + ") of an item of a score must be from 1 to " + most + ". Maybe it is in another unit.");
            }
        }
    }

    /**
     * Checks the items.
     *
     * @throws IllegalArgumentException if there is none, two are about the same term, or the shares are not 100 together
     */
    public Score {
        items = List.copyOf(items);
        int sum = items.stream().mapToInt(Item::percent).sum();
        if (sum != WHOLE) {
            throw new IllegalArgumentException(
                    "The shares (" + sum + ") of a score must be 100 together. Maybe an item was left out.");
        }
        if (items.stream().map(Item::term).distinct().count() < items.size()) {
            throw new IllegalArgumentException(
                    "The items of a score must be about different terms. Maybe one stands there twice.");
        }
    }

    /** The score that the id of a term stands for; empty where it stands for something else. */
    public static Optional<Score> parse(String id) {
        if (!id.startsWith(START)) {
            return Optional.empty(); // As nearly every id: patterns are slow.
        }
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            List<Item> items = new ArrayList<>();
            for (String one : matcher.group(1).split(",", -1)) {
                String[] parts = one.split(" ", -1);
                items.add(new Item(
                        Integer.parseInt(parts[0]), parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
            }
            Score score = new Score(items);
            return score.id().equals(id) ? Optional.of(score) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The id of the term. */
    public String id() {
        return items.stream()
                .map(item -> item.percent() + " " + item.term() + " " + item.points() + " " + item.most())
                .collect(Collectors.joining(",", "score(", ")"));
    }

    /** The term; empty where {@code catalogue} has not all of its terms as whole numbers of the case. */
    Optional<Term> term(TermCatalogue catalogue) {
        for (Item item : items) {
            Optional<Term> counted = catalogue.term(item.term());
            if (counted.isEmpty() || !isCountable(counted.get())) {
                return Optional.empty();
            }
        }
        return Optional.of(NewTerm.number(
                id(),
                new Text("得分 " + words(catalogue, Language.ZH), "score of " + words(catalogue, Language.EN)),
                Unit.POINT,
                new Text("各项得分按权重相加, 满分 100 分以各项最高分为准。", "The points of the items, each with its share, added up.")));
    }

    /** Whether points can be given for each unit of {@code term}. */
    public static boolean isCountable(Term term) {
        int ticks = term.unit().ticks();
        return term.type() == TermType.NUMBER
                && term.collection().isEmpty()
                && (ticks == 1 || ticks == Unit.POINT.ticks());
    }

    private String words(TermCatalogue catalogue, Language language) {
        List<String> words = new ArrayList<>();
        items.forEach(item -> words.add(words(item, catalogue, language)));
        return String.join(language == Language.ZH ? "、" : ", ", words);
    }

    /** How a rule says one item. */
    public static String words(Item item, TermCatalogue catalogue, Language language) {
        String term = catalogue.require(item.term()).phrase().in(language);
        return item.percent() + "% " + (language == Language.ZH ? zh(item, term) : en(item, term));
    }

    private static String zh(Item item, String term) {
        String each = term + " × " + Math.abs(item.points()) + " 分";
        return item.isDeduction() ? item.most() + " 分 减 " + each : each + " 最高 " + item.most() + " 分";
    }

    private static String en(Item item, String term) {
        String each = term + " × " + points(Math.abs(item.points()));
        return item.isDeduction() ? points(item.most()) + " minus " + each : each + " up to " + points(item.most());
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }
}
