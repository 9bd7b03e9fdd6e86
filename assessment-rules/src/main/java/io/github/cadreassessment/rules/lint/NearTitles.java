package io.github.cadreassessment.rules.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds titles that are the same but for width, spaces and capitals, or but for one character. Not thread-safe; one for
 * each set of titles.
 *
 * <p>Two words are one character apart exactly when one of them, or it less one character, is the other, or that less one
 * character. So each title is kept under all of these, and no two titles are ever compared without need.
 */
final class NearTitles {
    /** Shorter titles differ in one character by rights. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_OF_LETTERS = 6;

    /** Characters that tell two things apart on purpose: numbers, ranks, directions, spans of time, negations. */
    private static final String TELLING =
            "0123456789〇零一二三四五六七八九十百千万半两甲乙丙丁正副主次上中下前后左右内外大小多少高低长短优良年季月周日天" + "首末初起止始终新旧男女老青县市省乡镇村区国党政不非未无没免减加般律近";

    private final Map<String, List<String>> byVariant = new HashMap<>();

    /** Adds a phrase that titles should not be like, without looking whether it is like another. */
    void known(String phrase) {
        if (!phrase.isEmpty()) {
            put(phrase);
        }
    }

    /** Adds a title; the first one that it is like, if there is one. */
    Optional<String> add(String title) {
        String folded = folded(title);
        Optional<String> like = variants(folded).stream()
                .flatMap(variant -> byVariant.getOrDefault(variant, List.of()).stream())
                .filter(other -> isNear(folded, folded(other)))
                .findFirst();
        put(title);
        return like;
    }

    private void put(String title) {
        for (String variant : variants(folded(title))) {
            byVariant.computeIfAbsent(variant, key -> new ArrayList<>()).add(title);
        }
    }

    private static String folded(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    private static List<String> variants(String folded) {
        List<String> variants = new ArrayList<>(List.of(folded));
        for (int i = 0; i < folded.length(); i++) {
            variants.add(folded.substring(0, i) + folded.substring(i + 1));
        }
        return variants;
    }

    private static boolean isNear(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shortest = one.codePoints().anyMatch(Character::isIdeographic) ? SHORTEST : SHORTEST_OF_LETTERS;
        if (Math.min(one.length(), other.length()) < shortest || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean longer = one.length() > other.length();
        boolean shorter = one.length() < other.length();
        String rest = one.substring(same + (shorter ? 0 : 1));
        String otherRest = other.substring(same + (longer ? 0 : 1));
        boolean tells = (shorter || isTelling(one.charAt(same))) && (longer || isTelling(other.charAt(same)));
        return rest.equals(otherRest) && !tells;
    }

    private static boolean isTelling(char character) {
        return TELLING.indexOf(character) >= 0;
    }
}
