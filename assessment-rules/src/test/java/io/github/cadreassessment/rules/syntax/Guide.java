package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The guide to the language of rules, as its Markdown has it.
 *
 * @param language the language that it is written in
 * @param lines what is outside of fenced blocks, headings included
 * @param blocks the fenced blocks, in order
 */
record Guide(Language language, List<String> lines, List<Block> blocks) {
    private static final Path FOLDER = Path.of("src/main/guide");
    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * A fenced block.
     *
     * @param kind the first word after the fence
     * @param about the second, or an empty text
     * @param lines what is in it
     */
    record Block(String kind, String about, List<String> lines) {
        String text() {
            return String.join("\n", lines) + "\n";
        }

        /** What the two guides have in common. */
        String mark() {
            return (kind + " " + about).strip();
        }
    }

    static Guide in(Language language) {
        Path file = FOLDER.resolve("guide." + language.name().toLowerCase(Locale.ROOT) + ".md");
        List<String> outside = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        String fence = "";
        for (String line : read(file)) {
            if (!fence.isEmpty() && line.equals(FENCE)) {
                String[] mark = fence.substring(FENCE.length()).split(" ", 2);
                blocks.add(new Block(mark[0], mark.length == 1 ? "" : mark[1], List.copyOf(inside)));
                inside.clear();
                fence = "";
            } else if (!fence.isEmpty()) {
                inside.add(line);
            } else if (line.startsWith(FENCE)) {
                fence = line;
            } else {
                outside.add(line);
            }
        }
        return new Guide(language, List.copyOf(outside), List.copyOf(blocks));
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Block> blocks(String kind) {
        return blocks.stream().filter(block -> block.kind().equals(kind)).toList();
    }

    /** The headings without their words: how deep each is. */
    List<Integer> headings() {
        return lines.stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.indexOf(' '))
                .toList();
    }

    /** What a chapter says outside of its blocks. */
    List<String> chapter(int number) {
        List<String> chapter = new ArrayList<>();
        boolean isIn = false;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                isIn = line.startsWith("## " + number + ".");
            }
            if (isIn) {
                chapter.add(line);
            }
        }
        return List.copyOf(chapter);
    }

    /** The words between backticks in a chapter. */
    TreeSet<String> quoted(int number) {
        TreeSet<String> quoted = new TreeSet<>();
        for (String line : chapter(number)) {
            Matcher matcher = CODE.matcher(line);
            while (matcher.find()) {
                quoted.add(matcher.group(1));
            }
        }
        return quoted;
    }
}
