package io.github.cadreassessment.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Spaces what stands in a slot.
 *
 * <p>Chinese has no spaces to tell where a word ends, and words stand inside each other. So it is the reader that is asked:
 * two words meet where a space may stand or be missing and the same is read. Only such places are touched.
 */
final class SlotSpacing {
    private static final Set<String> LEANS_BACK = Set.of(",", "、", "%", ")", "半", "最长");
    private static final Set<String> LEANS_ON = Set.of("(", "、", "百分之");

    private final Slots slots;

    SlotSpacing(Slots slots) {
        this.slots = slots;
    }

    /**
     * A word of a slot.
     *
     * @param text its characters
     * @param isFree whether it may stand with and without a space before it
     */
    private record Word(String text, boolean isFree) {}

    /** {@code written}, which was read as {@code value}, with one space or none between its words. */
    String text(SlotType type, Object value, String written) {
        String single = singleSpaced(written.strip());
        return reads(type, value, single) ? joined(words(type, value, single)) : written.strip();
    }

    private static String singleSpaced(String written) {
        StringBuilder single = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i) == '\t' && !quoted ? ' ' : written.charAt(i);
            quoted ^= character == '"';
            if (quoted || character != ' ' || single.charAt(single.length() - 1) != ' ') {
                single.append(character);
            }
        }
        return single.toString();
    }

    private List<Word> words(SlotType type, Object value, String text) {
        List<Word> words = new ArrayList<>();
        boolean quoted = text.charAt(0) == '"';
        boolean isFree = false;
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            if (!quoted && space) {
                words.add(new Word(text.substring(from, i), isFree));
                isFree = reads(type, value, text.substring(0, i) + text.substring(i + 1));
                from = i + 1;
            } else if (!quoted && i > from && mayPart(text, i)) {
                if (reads(type, value, text.substring(0, i) + " " + text.substring(i))) {
                    words.add(new Word(text.substring(from, i), isFree));
                    isFree = true;
                    from = i;
                }
            }
            quoted ^= text.charAt(i) == '"';
        }
        words.add(new Word(text.substring(from), isFree));
        return words;
    }

    // Letters and digits make words and numbers, which no form takes apart; this only saves time.
    private static boolean mayPart(String text, int at) {
        char before = text.charAt(at - 1);
        char next = text.charAt(at);
        return !(before < 0x80 && next < 0x80 && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next))
                || Character.isDigit(before) != Character.isDigit(next);
    }

    private boolean reads(SlotType type, Object value, String text) {
        SourceLine line = new SourceLine(0, text, false);
        for (Match<?> match : slots.at(type, line, 0, new Furthest())) {
            if (line.skipSpaces(match.end()) == text.length() && value.equals(match.value())) {
                return true;
            }
        }
        return false;
    }

    private static String joined(List<Word> words) {
        StringBuilder text = new StringBuilder(words.get(0).text());
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).isFree() || !isTogether(words, i)) {
                text.append(' ');
            }
            text.append(words.get(i).text());
        }
        return text.toString();
    }

    /** Whether no space is written before word {@code i}: at some marks, and within a number in Chinese. */
    private static boolean isTogether(List<Word> words, int i) {
        String before = words.get(i - 1).text();
        String next = words.get(i).text();
        boolean unit = isChineseNumber(before) && !isChineseNumber(next);
        boolean months =
                before.equals("年") && i > 1 && isChineseNumber(words.get(i - 2).text()) && isChineseNumber(next);
        return LEANS_BACK.contains(next) || LEANS_ON.contains(before) || unit || months;
    }

    private static boolean isChineseNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(character -> Numerals.isChinese((char) character));
    }
}
