package io.github.cadreassessment.rules.diagnostics;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page, taken apart. Its form is nothing but this, in this order:
 *
 * <pre>
 * # CODE SENTENCE
 *
 * one or two paragraphs
 *
 * ## 有问题的写法        (The problem)
 *
 * the files of a pack, each in a fenced block
 *
 * ## 改好之后            (Mended)
 *
 * the files of a pack, each in a fenced block
 * </pre>
 *
 * <p>How a fenced block is a file is written in {@link PageFile}.
 *
 * @param title the first line without its mark
 * @param paragraphs the paragraphs
 * @param problem the files that have the problem; none on the page of a code that no file can have
 * @param mended the files without it
 */
record PageForm(String title, List<String> paragraphs, List<PageFile> problem, List<PageFile> mended) {
    static final Text PROBLEM = new Text("有问题的写法", "The problem");
    static final Text MENDED = new Text("改好之后", "Mended");

    private static final String FENCE = "```";
    private static final Pattern BLOCK = Pattern.compile(FENCE + "([^\n]+)\n(.*?\n|)" + FENCE + "\n", Pattern.DOTALL);

    /** Takes a page apart. */
    static PageForm of(DiagnosticPage page) {
        String problem = heading(PROBLEM, page.language());
        String mended = heading(MENDED, page.language());
        String text = page.text();
        int first = text.contains(problem) ? text.indexOf(problem) : text.length();
        int second = text.contains(mended) ? text.indexOf(mended) : text.length();
        String[] top = text.substring(0, first).split("\n", 2);
        return new PageForm(
                top[0].replaceFirst("^# ", ""),
                paragraphs(top.length < 2 ? "" : top[1]),
                files(text.substring(Math.min(first + problem.length(), second), second)),
                files(text.substring(Math.min(second + mended.length(), text.length()))));
    }

    private static String heading(Text words, Language language) {
        return "\n## " + words.in(language) + "\n";
    }

    private static List<String> paragraphs(String text) {
        return Pattern.compile("\n\n+")
                .splitAsStream(text.strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static List<PageFile> files(String section) {
        List<PageFile> files = new ArrayList<>();
        Matcher block = BLOCK.matcher(section);
        while (block.find()) {
            files.add(new PageFile(List.of(block.group(1).split(" ", -1)), block.group(2)));
        }
        if (!block.replaceAll("").isBlank()) {
            throw new IllegalArgumentException(
                    "A section of a page must hold files in fenced blocks only. Maybe a fence is not closed:\n"
                            + section);
        }
        return files;
    }
}
