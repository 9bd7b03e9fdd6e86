package io.github.cadreassessment.rules.pack;

import io.github.cadreassessment.rules.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads the files of a pack. */
final class PackFiles {
    private static final List<String> ENDINGS = List.of(".zh.policy", ".en.policy", ".drl");

    private PackFiles() {}

    static List<SourceFile> of(Path place) {
        try {
            if (Files.isDirectory(place)) {
                try (Stream<Path> entries = Files.list(place)) {
                    List<SourceFile> files = new ArrayList<>();
                    for (Path file :
                            entries.filter(PackFiles::isRuleFile).sorted().toList()) {
                        files.add(read(file));
                    }
                    return files;
                }
            }
            return isRuleFile(place) && Files.isRegularFile(place) ? List.of(read(place)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The pack must be readable. Maybe the folder was moved.", e);
        }
    }

    private static boolean isRuleFile(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".policy") || name.endsWith(".drl");
    }

    private static SourceFile read(Path file) throws IOException {
        return SourceFile.of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /** The files of scenarios that stand beside the rule files of a folder, or beside a rule file. */
    static List<SourceFile> scenariosOf(Path place) {
        Path folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<SourceFile> files = new ArrayList<>();
            for (Path file : entries.filter(PackFiles::isScenarioFile).sorted().toList()) {
                files.add(read(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The scenarios must be readable. Maybe the folder was moved.", e);
        }
    }

    private static boolean isScenarioFile(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".scenario") || name.endsWith(".scenario.csv");
    }

    /** The files of the pack with this id: a folder beside {@code place}, or else those that come with the library. */
    static List<SourceFile> beside(Path place, String id) {
        Path folder = place.toAbsolutePath().normalize();
        Path parent = Files.isDirectory(folder)
                ? folder.getParent()
                : folder.getParent() == null ? null : folder.getParent().getParent();
        List<SourceFile> found = parent == null ? List.of() : of(parent.resolve(id));
        return found.isEmpty() ? ofBundled(id) : found;
    }

    /** The files of a pack that comes with the library; none where there is none of that id. */
    static List<SourceFile> ofBundled(String id) {
        return Pack.bundledIds().contains(id) ? bundled(id) : List.of();
    }

    static List<SourceFile> bundled(String id) {
        return bundled(id, ENDINGS);
    }

    /** The scenarios of a pack that comes with the library. */
    static List<SourceFile> scenariosOfBundled(String id) {
        return bundled(id, List.of(".zh.scenario", ".en.scenario"));
    }

    private static List<SourceFile> bundled(String id, List<String> endings) {
        List<SourceFile> files = new ArrayList<>();
        for (String ending : endings) {
            String name = id + ending;
            String path = "/io/github/cadreassessment/rules/packs/" + id + "/" + name;
            try (InputStream in = PackFiles.class.getResourceAsStream(path)) {
                if (in != null) {
                    files.add(SourceFile.of(name, in.readAllBytes()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The bundled pack must be readable. Maybe the jar is damaged.", e);
            }
        }
        return files;
    }
}
