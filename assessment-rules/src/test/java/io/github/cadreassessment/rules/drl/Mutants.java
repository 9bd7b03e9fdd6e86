package io.github.cadreassessment.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that differ from a canonical one in a single token: left out, doubled, swapped with another, or replaced by
 * another of the text or by a word, number or string that rule text has.
 *
 * <p>It cuts texts by itself, so that a mistake of our own tokens is no mistake of the mutants.
 */
public final class Mutants {
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"\n]*\"|[A-Za-z_$][A-Za-z0-9_$]*|[0-9.]+|&&|\\|\\||[<>]=?|\\S");
    private static final List<String> OTHERS = List.of(
            "0",
            "1",
            "2",
            "3",
            "0.5",
            "24",
            "36",
            "low",
            "high",
            "mayBe",
            "mayNotBe",
            "mayBeIn",
            "mayBeOutside",
            "never",
            "pending",
            "mayBeApproved",
            "mayLackApproval",
            "mayBeEmpty",
            "mayHaveMore",
            "add",
            "addForNoItem",
            "$case",
            "$item",
            "CaseView",
            "ItemView",
            "requirement",
            "bar",
            "exception",
            "whenNone",
            "&&",
            "||",
            "<",
            "<=",
            ">",
            ">=",
            "(",
            ")",
            "!",
            ",",
            ";",
            "\"age\"",
            "\"tenure\"",
            "\"done\"",
            "\"MET\"",
            "\"UNMET\"",
            "\"WAIVED\"",
            "\"HARD\"",
            "\"GENERAL\"",
            "\"PENDING\"",
            "\"LOW\"",
            "\"LOW,HIGH\"",
            "\"COUNTY_COMMITTEE\"",
            "\"2013-01-01\"",
            "\"s1 MET\"",
            "\"s1 UNMET\"",
            "\"s1\"",
            "\"s2\"",
            "\"\"",
            "\"1\"");

    private final List<String> tokens;
    private final Random random;

    /** Makes mutants of {@code text}; the same seed makes the same. */
    public Mutants(String text, long seed) {
        this.tokens = tokens(text);
        this.random = new Random(seed);
    }

    /** The text without mutation, put together as the mutants are. */
    public String original() {
        return joined(tokens);
    }

    /** A mutant whose tokens differ from those of the text. */
    public String next() {
        while (true) {
            List<String> mutated = mutated();
            if (!mutated.equals(tokens)) {
                return joined(mutated);
            }
        }
    }

    private List<String> mutated() {
        List<String> mutated = new ArrayList<>(tokens);
        int at = random.nextInt(mutated.size());
        int other = random.nextInt(mutated.size());
        switch (random.nextInt(6)) {
            case 0 -> mutated.remove(at);
            case 1 -> mutated.add(at, mutated.get(at));
            case 2 -> swap(mutated, at, other);
            case 3 -> swap(mutated, at, (at + 1) % mutated.size());
            case 4 -> mutated.set(at, mutated.get(other));
            default -> mutated.set(at, OTHERS.get(random.nextInt(OTHERS.size())));
        }
        return mutated;
    }

    private static void swap(List<String> tokens, int one, int other) {
        String kept = tokens.get(one);
        tokens.set(one, tokens.get(other));
        tokens.set(other, kept);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static String joined(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            // The engine's parser wants names with dots in one piece.
            boolean dot = token.equals(".") || (text.length() > 0 && text.charAt(text.length() - 1) == '.');
            text.append(dot || text.length() == 0 ? "" : token.equals("rule") ? "\n" : " ")
                    .append(token);
        }
        return text.toString();
    }
}
