package io.github.cadreassessment.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts as they were recorded and reviewed.
 *
 * <p>To record them anew after a change of the canonical form or of a message, run the tests with {@code
 * -Ddrl.record=true} and review the difference.
 */
public final class Recorded {
    private static final Path FOLDER = Path.of("src/test/resources/drl");

    private Recorded() {}

    /** Compares {@code now} with what was recorded under {@code name}. */
    public static void assertSame(String name, String now) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("drl.record")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, now);
            }
            assertThat(now).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
