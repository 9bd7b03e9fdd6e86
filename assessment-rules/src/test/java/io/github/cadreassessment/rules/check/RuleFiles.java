package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** Writes rule files of any size in both languages, with nothing indented, so that columns are easy to tell. */
record RuleFiles(Language language) {
    /** The line that the first line after {@link #head} has. */
    static final int FIRST_LINE = 3;
    /** The lines of a rule before its conditions. */
    static final int HEADING = 4;

    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    /** Reads {@code text}; the time is a guard against hanging, not a measurement. */
    static PolicyReading read(String text) {
        SourceFile file = SourceFile.of("f.policy", text);
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PolicyReading.of(file, CATALOGUE));
    }

    /** What is said of {@code text}, without the help. */
    static List<String> said(String text) {
        return read(text).diagnostics().stream()
                .map(diagnostic -> diagnostic.print().lines().findFirst().orElse(""))
                .toList();
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** The two lines that every file starts with. */
    String head() {
        return in("规则集 p \"规则集\"\n版本 d 自 2013-01-01 起施行\n", "pack p \"pack\"\nversion d in force from 2013-01-01\n");
    }

    String end() {
        return in("结束\n", "end\n");
    }

    /** A condition that any rule may have. */
    String condition() {
        return in("后备干部\n", "reserve cadre\n");
    }

    /** The line that opens a block of which one condition is enough. */
    String anyOf() {
        return in("满足其一\n", "any of these\n");
    }

    /** A rule that asks for {@code conditions}. */
    String rule(String id, String title, String conditions) {
        return in("规则 ", "rule ")
                + id
                + " \""
                + title
                + "\"\n"
                + in("依据 d \"1\" 原文\n适用于 提拔\n应当\n", "basis d \"1\" original text\napplies to promotion\nrequired\n")
                + conditions
                + end();
    }

    /** A file with one rule, which asks for {@code conditions}. */
    String file(String conditions) {
        return head() + rule("r", "r", conditions);
    }

    /** A status whose title is not its id. */
    String status(String id, String conditions) {
        return in("认定 ", "status ") + id + in(" \"状态 ", " \"state ") + id + "\"\n" + conditions + end();
    }

    /** A file of {@code count} rules. */
    String rules(int count) {
        StringBuilder file = new StringBuilder(head());
        for (int i = 1; i <= count; i++) {
            file.append(rule("r" + i, "r", condition()));
        }
        return file.toString();
    }

    /** {@code text} with as many comments after it as make it {@code bytes} long. */
    static String padded(String text, int bytes) {
        StringBuilder padded = new StringBuilder(text);
        int missing = bytes - text.getBytes(StandardCharsets.UTF_8).length;
        while (missing > 0) {
            int length = Math.min(missing, 400);
            padded.append("#".repeat(length - 1)).append('\n');
            missing -= length;
        }
        return padded.toString();
    }
}
