package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From text to lines: folds full-width characters, and refuses what cannot be seen or looks like something else.
 *
 * <p>FF01–FF5E and U+3000 become their ASCII twins and curly quotes straight ones; inside quotes nothing is changed.
 */
final class Characters {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private final Complaints complaints;

    Characters(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The lines of {@code text}; those with a complaint are marked as damaged. */
    List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        for (String raw : split(text)) {
            number++;
            lines.add(line(new SourceLine(number, raw, true)));
        }
        return lines;
    }

    /** The lines of {@code text} as they were written. */
    static List<String> split(String text) {
        return List.of(text.split("\r\n|\n|\r", -1));
    }

    private SourceLine line(SourceLine raw) {
        if (raw.text().codePointCount(0, raw.text().length()) > Limits.LINE_CHARACTERS) {
            complaints.add(
                    Complaint.LINE_TOO_LONG,
                    raw,
                    0,
                    0,
                    new Text("请分成几行", "write it on several lines"),
                    Limits.LINE_CHARACTERS);
            return raw;
        }
        if (!isClean(raw)) {
            return raw;
        }
        SourceLine folded = new SourceLine(raw.number(), folded(raw.text()), false);
        return folded.isBlankOrComment() || quotesMatch(folded) ? folded : raw;
    }

    private boolean isClean(SourceLine line) {
        boolean quoted = false;
        for (int i = 0; i < line.text().length(); ) {
            int character = line.text().codePointAt(i);
            if (isQuote(character)) {
                quoted = !quoted;
            } else if (isHidden(character)) {
                complaints.add(Complaint.CHARACTER, line, i, 1, REMOVE, name(character));
                return false;
            } else if (isCompatibility(character) || (!quoted && isForeign(character))) {
                complaints.add(Complaint.LOOK_ALIKE, line, i, 1, RETYPE, name(character));
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static final Set<UnicodeBlock> LOOK_ALIKE_BLOCKS = Set.of(
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT,
            UnicodeBlock.CJK_RADICALS_SUPPLEMENT,
            UnicodeBlock.KANGXI_RADICALS);
    private static final Text REMOVE = new Text("请删除这个看不见的字符", "delete this invisible character");
    private static final Text RETYPE = new Text("请用键盘重新输入这个字", "type it again on the keyboard");

    private static boolean isHidden(int character) {
        if (character == '\t') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ' && character != IDEOGRAPHIC_SPACE;
            default -> false;
        };
    }

    /** Whether it is another code for a Chinese character that looks the same; refused in titles too, which rules name. */
    private static boolean isCompatibility(int character) {
        @Nullable UnicodeBlock block = UnicodeBlock.of(character);
        return block != null && LOOK_ALIKE_BLOCKS.contains(block);
    }

    private static boolean isForeign(int character) {
        if (character < 0x80 || (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST)) {
            return false;
        }
        int type = Character.getType(character);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        boolean number = type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
        boolean han = UnicodeScript.of(character) == UnicodeScript.HAN;
        return mark || number || (Character.isLetter(character) && !han);
    }

    private static boolean isQuote(int character) {
        return character == '"' || character == '\u201C' || character == '\u201D' || character == 0xFF02;
    }

    private static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** A line with its full-width characters folded outside quotes. */
    static String folded(String raw) {
        StringBuilder folded = new StringBuilder(raw.length());
        boolean quoted = false;
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (isQuote(character)) {
                quoted = !quoted;
                folded.append('"');
            } else if (quoted) {
                folded.append(character);
            } else {
                folded.append(folded(character));
            }
        }
        return folded.toString();
    }

    /** A character that stands outside quotes. */
    static char folded(char character) {
        boolean isWide = character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST;
        return isWide ? (char) (character - FULL_WIDTH_OFFSET) : character == IDEOGRAPHIC_SPACE ? ' ' : character;
    }

    private boolean quotesMatch(SourceLine line) {
        int quotes = 0;
        int last = 0;
        for (int i = 0; i < line.text().length(); i++) {
            if (line.text().charAt(i) == '"') {
                quotes++;
                if (quotes % 2 == 0 && line.text().codePointCount(last + 1, i) > Limits.TITLE_CHARACTERS) {
                    complaints.add(Complaint.TITLE_TOO_LONG, line, last, 1, Text.NONE, Limits.TITLE_CHARACTERS);
                    return false;
                }
                last = i;
            }
        }
        if (quotes % 2 != 0) {
            complaints.add(Complaint.QUOTE_OPEN, line, last, 1, new Text("请补上另一个引号", "add the other mark"));
        }
        return quotes % 2 == 0;
    }
}
