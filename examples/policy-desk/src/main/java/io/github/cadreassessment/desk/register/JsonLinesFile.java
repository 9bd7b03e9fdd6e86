package io.github.cadreassessment.desk.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file of JSON lines, in order, without blank ones and without the mark at its start. Not thread-safe. */
final class JsonLinesFile implements AutoCloseable {
    private final BufferedReader reader;
    private int number;

    JsonLinesFile(Path file) throws IOException {
        reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /**
     * A line that is not blank.
     *
     * @param number counted from 1, blank ones too
     */
    record TextLine(int number, String text) {
        JsonLines.Line parse() {
            return new JsonLines.Line(number, JsonObject.parse(text));
        }
    }

    /**
     * The next line, or {@code null} behind the last.
     *
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     */
    @Nullable
    TextLine next() throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!text.isBlank()) {
                return new TextLine(number, text);
            }
        }
        return null;
    }

    /** All lines from here on. */
    List<JsonLines.Line> rest() throws IOException {
        List<JsonLines.Line> lines = new ArrayList<>();
        for (TextLine line = next(); line != null; line = next()) {
            lines.add(line.parse());
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
