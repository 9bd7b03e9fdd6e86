package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A formatted rule file as somebody else might have typed it: other spaces and indentation, full-width characters, blank
 * lines, line ends and a byte order mark. What stands in quotes and comments stays.
 */
public final class DisturbedText {
    private static final String PUNCTUATION = ",:=|×、()%";

    private final Random random;
    private final Language language;

    private DisturbedText(Random random, Language language) {
        this.random = random;
        this.language = language;
    }

    /** Another form of {@code formatted}, which is in {@code language}. */
    public static String of(Random random, String formatted, Language language) {
        return new DisturbedText(random, language).file(formatted);
    }

    /** {@code formatted} with comments between its lines, each with an indentation of its own. */
    public static String withComments(Random random, String formatted) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String line : formatted.lines().toList()) {
            while (random.nextInt(6) == 0) {
                text.append(" ".repeat(random.nextInt(6)))
                        .append("#　注释， comment  \"")
                        .append(++number)
                        .append("＂\n");
            }
            text.append(line).append('\n');
        }
        return text.append("# the last").toString();
    }

    private String file(String formatted) {
        String lineEnd = random.nextBoolean() ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>();
        String before = "";
        for (String line : formatted.lines().toList()) {
            if (line.isEmpty()) {
                boolean isNeeded = !isEnd(before);
                blanks(lines, (isNeeded ? 1 : 0) + random.nextInt(3));
            } else {
                if (line.charAt(0) == ' ' || isEnd(line)) {
                    blanks(lines, random.nextInt(5) - 3);
                }
                lines.add(
                        indentation() + (line.strip().charAt(0) == '#' ? line.strip() : line(line.strip())) + spaces());
            }
            before = line;
        }
        String mark = random.nextBoolean() ? "\uFEFF" : "";
        String last = random.nextBoolean() ? "" : lineEnd.repeat(1 + random.nextInt(2));
        return mark + String.join(lineEnd, lines) + last;
    }

    private static boolean isEnd(String line) {
        return line.equals("结束") || line.equals("end");
    }

    private void blanks(List<String> lines, int count) {
        for (int i = 0; i < count; i++) {
            lines.add(spaces());
        }
    }

    private String indentation() {
        return random.nextInt(4) == 0 ? "\t" : spaces();
    }

    private String spaces() {
        return (random.nextInt(3) == 0 ? "\u3000" : " ").repeat(random.nextInt(4));
    }

    private String line(String line) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (quoted && character != '"') {
                text.append(character);
            } else if (character == ' ') {
                text.append(mayGo(line, i) && random.nextInt(3) > 0 ? "" : random.nextInt(3) == 0 ? "\u3000 " : " ");
            } else {
                if (i > 0 && !quoted && PUNCTUATION.indexOf(character) >= 0 && mayStandAlone(line, i)) {
                    text.append(" ".repeat(random.nextInt(2)));
                }
                boolean wide = random.nextInt(4) == 0 && character > ' ' && character < 0x7F;
                text.append(wide ? character == '"' ? quote(quoted) : (char) (character + 0xFEE0) : character);
            }
            quoted ^= character == '"';
        }
        return text.toString();
    }

    // Brackets hold numbers of items, and a percent sign stands one space at most behind its number.
    private static boolean mayStandAlone(String line, int at) {
        return line.charAt(at) != '(' && line.charAt(at) != '%' && line.charAt(at - 1) != '"';
    }

    private char quote(boolean closing) {
        return random.nextBoolean() ? '＂' : closing ? '”' : '“';
    }

    /** Whether the space at {@code i} parts nothing that would run together. */
    private boolean mayGo(String line, int i) {
        char before = line.charAt(i - 1);
        char next = line.charAt(i + 1);
        boolean beside =
                PUNCTUATION.indexOf(before) >= 0 || PUNCTUATION.indexOf(next) >= 0 || before == '"' || next == '"';
        boolean isTable = before == '表';
        return beside || (language == Language.ZH && !isTable);
    }
}
