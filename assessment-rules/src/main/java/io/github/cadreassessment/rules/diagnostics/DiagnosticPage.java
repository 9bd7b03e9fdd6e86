package io.github.cadreassessment.rules.diagnostics;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.drl.DrlComplaint;
import io.github.cadreassessment.rules.source.Complaint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that explains a code of diagnostics. Immutable and thread-safe.
 *
 * @param code the stable code, such as P301
 * @param language the language that it is written in, and that its rule files are written in
 * @param text the page as Markdown, ended by a line feed
 */
public record DiagnosticPage(String code, Language language, String text) {
    private static final List<String> CODES = Stream.concat(
                    Arrays.stream(Complaint.values()).map(Complaint::code),
                    Arrays.stream(DrlComplaint.values()).map(DrlComplaint::code))
            .sorted()
            .toList();

    /** The codes that there are pages for, which are all codes of diagnostics, in alphabetical order. */
    public static List<String> codes() {
        return CODES;
    }

    /**
     * Reads the page of a code; empty where there is no such code.
     *
     * @param code the code, in capital letters
     * @throws UncheckedIOException if the page is missing in the library or cannot be read
     */
    public static Optional<DiagnosticPage> of(String code, Language language) {
        return CODES.contains(code)
                ? Optional.of(new DiagnosticPage(code, language, read(code, language)))
                : Optional.empty();
    }

    private static String read(String code, Language language) {
        String name = language.name().toLowerCase(Locale.ROOT) + "/" + code + ".md";
        try (InputStream in = DiagnosticPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The page (" + name + ") of a code must be readable. Maybe the jar is damaged.", e);
        }
    }
}
