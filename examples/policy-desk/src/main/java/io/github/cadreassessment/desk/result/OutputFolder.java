package io.github.cadreassessment.desk.result;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that a run writes into. Files get their names only when all are whole, so that a run that breaks off leaves
 * no half-written answers behind. Not thread-safe.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final List<String> scratch = new ArrayList<>();

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder where it is not there.
     *
     * @throws UncheckedIOException if that is not possible
     */
    public static OutputFolder in(Path folder) {
        try {
            Files.createDirectories(folder);
            return new OutputFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a file, which the caller closes before {@link #publish}. */
    public Writer write(String name) throws IOException {
        names.add(name);
        return Files.newBufferedWriter(unfinished(name), StandardCharsets.UTF_8);
    }

    /** Starts a file that is not kept; {@link #append} reads it back. */
    public Writer scratch(String name) throws IOException {
        scratch.add(name);
        return Files.newBufferedWriter(unfinished(name), StandardCharsets.UTF_8);
    }

    /** Copies the scratch file of this name, which the caller has closed, to {@code writer}. */
    public void append(String name, Writer writer) throws IOException {
        try (Reader reader = Files.newBufferedReader(unfinished(name), StandardCharsets.UTF_8)) {
            reader.transferTo(writer);
        }
    }

    /** Writes a file. */
    public void write(String name, String text) throws IOException {
        try (Writer writer = write(name)) {
            writer.write(text);
        }
    }

    /** Gives every file its name. */
    public void publish() throws IOException {
        for (String name : names) {
            Files.move(unfinished(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        names.addAll(scratch);
        for (String name : names) {
            Files.deleteIfExists(unfinished(name));
        }
    }

    private Path unfinished(String name) {
        return folder.resolve(name + UNFINISHED);
    }
}
