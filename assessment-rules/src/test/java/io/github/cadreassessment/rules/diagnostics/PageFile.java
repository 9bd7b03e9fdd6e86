package io.github.cadreassessment.rules.diagnostics;

import io.github.cadreassessment.rules.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A file of a page: a fenced block, and the words after its fence. The first word says what kind of file it is: {@code
 * policy}, {@code drl}, {@code scenario}, or {@code csv}, which is a table of scenarios. After it may stand, for what
 * cannot be seen in a text or would be too long to read:
 *
 * <ul>
 *   <li>the name of the file, which has a dot;
 *   <li>{@code ×N}: a line with nothing but {@code …} stands for what is above it, from the last empty line on, written N
 *       times in all; an id that ends in 1, such as r1, has the number of the time in place of it;
 *   <li>{@code +CODE}: the file has this problem too, as it cannot have the other one alone;
 *   <li>the name of the encoding that the file is saved in, where it is not UTF-8.
 * </ul>
 *
 * @param words the words after the fence
 * @param text what stands in the block
 */
record PageFile(List<String> words, String text) {
    private static final Pattern NAME = Pattern.compile(".*\\..*");
    private static final Pattern TIMES = Pattern.compile("×[1-9][0-9]*");
    private static final Pattern ALSO = Pattern.compile("\\+[A-Z][0-9]{3}");
    private static final Pattern NUMBERED = Pattern.compile("\\b([a-z]+)1\\b");
    private static final String AGAIN = "…\n";

    /** What kind of file it is. */
    String kind() {
        return words.get(0);
    }

    boolean isOfScenarios() {
        return kind().equals("scenario") || kind().equals("csv");
    }

    /** The codes that it has beside the one that the page is about. */
    List<String> also() {
        return more(ALSO.asMatchPredicate()).map(code -> code.substring(1)).toList();
    }

    /** The file that the block stands for. */
    SourceFile file() {
        String ending = kind().equals("csv") ? "scenario.csv" : kind();
        String name = more(NAME.asMatchPredicate()).findFirst().orElse("example." + ending);
        return SourceFile.of(name, written().getBytes(charset()));
    }

    private Charset charset() {
        Predicate<String> other = NAME.asMatchPredicate()
                .or(TIMES.asMatchPredicate())
                .or(ALSO.asMatchPredicate())
                .negate();
        return more(other).findFirst().map(Charset::forName).orElse(StandardCharsets.UTF_8);
    }

    private java.util.stream.Stream<String> more(Predicate<String> which) {
        return words.stream().skip(1).filter(which);
    }

    private String written() {
        int times = more(TIMES.asMatchPredicate())
                .mapToInt(word -> Integer.parseInt(word.substring(1)))
                .findFirst()
                .orElse(1);
        int end = text.indexOf("\n" + AGAIN) + 1;
        if (end == 0) {
            return text;
        }
        int start = text.lastIndexOf("\n\n", end) + 2;
        String part = text.substring(start, end);
        StringBuilder written = new StringBuilder(text.substring(0, start));
        for (int i = 1; i <= times; i++) {
            written.append(NUMBERED.matcher(part).replaceAll("$1" + i));
        }
        return written.append(text.substring(end + AGAIN.length())).toString();
    }
}
