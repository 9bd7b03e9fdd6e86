package io.github.cadreassessment.quickstart;

import io.github.cadreassessment.rules.pack.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what the bundled pack ships. */
final class Resources {
    private Resources() {}

    static String text(String name) {
        String path = "/io/github/cadreassessment/rules/packs/township-learning/" + name;
        try (InputStream in = Pack.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "The file (" + name + ") of the bundled pack must be in the jar. Maybe it is misspelt.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled pack must be readable. Maybe the jar is damaged.", e);
        }
    }
}
