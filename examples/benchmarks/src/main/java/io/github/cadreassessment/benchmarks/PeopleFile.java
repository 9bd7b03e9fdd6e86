package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Population} as a register of JSON lines: a line that declares the tables complete, then one a person.
 * A register says for a table, not for a person, whether it is complete, so that everybody's is here.
 */
public final class PeopleFile {
    private static final List<String> TABLES =
            List.of("cadres", "posts", "grassroots", "sanctions", "appraisals", "training", "approvals");

    private PeopleFile() {}

    /** Takes how many people, and the file to write. */
    public static void main(String[] args) throws IOException {
        write(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    static void write(int count, Path file) throws IOException {
        Population population = new Population(20261123L);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            StringJoiner tables = new StringJoiner(",", "{\"tables\":[", "]}\n");
            for (String table : TABLES) {
                tables.add(
                        "{\"table\":\"" + table + "\",\"complete\":\"yes\",\"through\":\"" + Population.AS_OF + "\"}");
            }
            writer.write(tables.toString());
            for (int i = 0; i < count; i++) {
                writer.write(line(population.next()));
            }
        }
    }

    private static String line(Cadre cadre) {
        StringJoiner keys = new StringJoiner(",", "{", "}\n");
        put(keys, "cadre", cadre.id().value());
        put(keys, "birth date", text(cadre.birth()));
        put(keys, "work start", text(cadre.workStart()));
        put(keys, "party member", flag(cadre.party().member()));
        put(keys, "party admitted", text(cadre.party().admitted()));
        put(keys, "party full since", text(cadre.party().fullSince()));
        put(
                keys,
                "education",
                cadre.education() == null ? "" : cadre.education().name());
        put(keys, "reserve", flag(cadre.reserve()));
        put(keys, "under investigation", flag(cadre.underInvestigation()));
        put(keys, "on trial", flag(cadre.onTrial()));
        rows(keys, "posts", cadre.posts().rows(), PeopleFile::post);
        rows(keys, "grassroots", cadre.grassroots().rows(), PeopleFile::grassroots);
        rows(keys, "sanctions", cadre.sanctions().rows(), PeopleFile::sanction);
        rows(keys, "appraisals", cadre.appraisals().rows(), PeopleFile::appraisal);
        rows(keys, "training", cadre.training().rows(), PeopleFile::training);
        rows(keys, "approvals", cadre.approvals().rows(), PeopleFile::approval);
        rows(
                keys,
                "judgements",
                List.copyOf(cadre.judgements().entrySet()),
                found -> row("matter", found.getKey().name(), "holds", flag(found.getValue())));
        return keys.toString();
    }

    private static String post(Post post) {
        return row(
                "level",
                post.level().name(),
                "from",
                text(post.stint().from()),
                "to",
                end(post.stint()),
                "position",
                String.valueOf(post.position()));
    }

    private static String grassroots(GrassrootsStint row) {
        return row("kind", row.kind().name(), "from", text(row.stint().from()), "to", end(row.stint()));
    }

    private static String sanction(Sanction sanction) {
        return row(
                "kind",
                sanction.kind().name(),
                "decided",
                text(sanction.decided()),
                "effect until",
                text(sanction.lastEffectDay()));
    }

    private static String appraisal(Appraisal appraisal) {
        return row(
                "year",
                String.valueOf(appraisal.year()),
                "grade",
                appraisal.grade().name());
    }

    private static String training(TrainingYear year) {
        return row(
                "year",
                String.valueOf(year.year()),
                "class hours",
                year.classHours() == null ? "" : String.valueOf(year.classHours()));
    }

    private static String approval(Approval approval) {
        return row(
                "clause",
                approval.clause(),
                "authority",
                approval.authority().name(),
                "granted",
                text(approval.granted()),
                "valid until",
                approval.openEnded() ? "open-ended" : text(approval.lastValidDay()),
                "for level",
                "any");
    }

    private static <T> void rows(StringJoiner keys, String table, List<T> rows, Function<T, String> row) {
        StringJoiner all = new StringJoiner(",", "\"" + table + "\":[", "]");
        rows.forEach(each -> all.add(row.apply(each)));
        keys.add(all.toString());
    }

    private static String row(String... keysAndCells) {
        StringJoiner row = new StringJoiner(",", "{", "}");
        for (int i = 0; i < keysAndCells.length; i += 2) {
            put(row, keysAndCells[i], keysAndCells[i + 1]);
        }
        return row.toString();
    }

    /** None of the values needs an escape. */
    private static void put(StringJoiner keys, String key, String value) {
        if (!value.isEmpty()) {
            keys.add("\"" + key + "\":\"" + value + "\"");
        }
    }

    private static String flag(@Nullable Boolean flag) {
        return flag == null ? "" : flag ? "yes" : "no";
    }

    private static String end(Stint stint) {
        return stint.running() ? "ongoing" : text(stint.lastDay());
    }

    private static String text(PartialDate date) {
        if (date.isUnknown()) {
            return "";
        }
        String day = date.earliest().toString();
        return date.isExact() ? day : day.substring(0, 7);
    }
}
