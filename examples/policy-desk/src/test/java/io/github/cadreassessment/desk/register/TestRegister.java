package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small register in a folder: two people, {@code tl-1} and {@code tl-2}, and every table of histories empty and
 * complete through 2024-12-31, until a test writes something else.
 */
final class TestRegister {
    private final Path folder;

    private TestRegister(Path folder) {
        this.folder = folder;
    }

    static TestRegister in(Path folder) {
        TestRegister register = new TestRegister(folder)
                .write("cadres.csv", "cadre,birth date,reserve", "tl-1,1990-05-01,yes", "tl-2,1991,no")
                .write("posts.csv", "cadre,level,from,to,position")
                .write("grassroots.csv", "cadre,kind,from,to")
                .write("mass-work.csv", "cadre,target,year,assigned,inspections,assessed,required,achieved")
                .write("sanctions.csv", "cadre,kind,decided,effect until")
                .write("approvals.csv", "cadre,clause,authority,for level,granted,valid until")
                .write("appraisals.csv", "cadre,year,grade");
        return register.write(
                "tables.csv",
                "table,complete,through",
                "posts,yes,2024-12-31",
                "grassroots,yes,2024-12-31",
                "mass-work,yes,2024-12-31",
                "sanctions,yes,2024-12-31",
                "approvals,yes,2024-12-31",
                "appraisals,yes,2024-12-31");
    }

    /** Writes a file, one line an argument. */
    TestRegister write(String file, String... lines) {
        return write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, byte for byte. */
    TestRegister write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file away. */
    TestRegister remove(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RegisterReading read() {
        return Registers.read(folder);
    }

    /** What is rejected, as it is listed in English. */
    List<String> rejected() {
        return read().rejected().stream().map(row -> row.describe(Language.EN)).toList();
    }

    /** What is rejected, as it is listed in Chinese. */
    List<String> rejectedInChinese() {
        return read().rejected().stream().map(row -> row.describe(Language.ZH)).toList();
    }

    /** The person with this id. */
    Cadre cadre(String id) {
        return read().cadres().stream()
                .filter(cadre -> cadre.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
