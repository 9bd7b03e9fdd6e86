package io.github.cadreassessment.desk.register;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import io.github.cadreassessment.core.cadre.OpaqueId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of all lines of a file before any person of it may be decided: the lines that are about no person,
 * the tables that lost a row of which nobody can tell whose it was, and the ids that stand there twice.
 *
 * <p>Keeps eight bytes a person. Not thread-safe.
 */
final class Survey {
    private static final HashFunction HASH = Hashing.sipHash24();
    private static final int AT_FIRST = 1024;

    private final List<JsonLines.Line> ofNobody = new ArrayList<>();
    private final Set<RegisterTable> lost = EnumSet.noneOf(RegisterTable.class);
    private final Map<OpaqueId, Twice> twice = new HashMap<>();
    // What is wrong with a row is said when it is read for good.
    private final Rejections unsaid = new Rejections();
    private final JsonShape.Known shapes = new JsonShape.Known(unsaid);
    private final JsonLines rows = new JsonLines(List.of(), Set.of(), unsaid);
    private long[] hashes = new long[AT_FIRST];
    private int people;

    /** The first two lines on which an id stands. */
    record Twice(int first, int second) {}

    private Survey() {}

    /**
     * Looks through the file.
     *
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     */
    static Survey of(Path file) throws IOException {
        Survey survey = new Survey();
        try (JsonLinesFile lines = new JsonLinesFile(file)) {
            for (JsonLinesFile.TextLine line = lines.next(); line != null; line = lines.next()) {
                survey.look(line.parse());
            }
        }
        survey.findTwice(file);
        survey.hashes = new long[0];
        return survey;
    }

    private void look(JsonLines.Line line) {
        JsonObject object = line.object();
        if (object == null) {
            lost.addAll(EnumSet.allOf(RegisterTable.class));
        } else if (shapes.about(object.keys()) != RegisterTable.CADRES) {
            ofNobody.add(line);
        } else {
            OpaqueId id = rows.own(RegisterTable.CADRES, line.number(), object).owner();
            unsaid.clear();
            if (id == null) {
                lost.add(RegisterTable.CADRES);
            } else {
                add(hash(id));
            }
            lookAtRows(object, id);
        }
    }

    private void lookAtRows(JsonObject line, @Nullable OpaqueId id) {
        shapes.ofLine(RegisterTable.CADRES, line.keys()).tables().forEach((table, places) -> {
            for (int place : places) {
                var elements = line.rows().get(place);
                if (id == null && (elements == null || !elements.isEmpty())) {
                    lost.add(table);
                } else if (id != null
                        && elements != null
                        && elements.stream().anyMatch(row -> isOfAnother(table, row, id))) {
                    lost.add(table);
                }
            }
        });
    }

    private boolean isOfAnother(RegisterTable table, @Nullable JsonObject row, OpaqueId id) {
        if (row == null) {
            return false;
        }
        int place = shapes.ofRow(table, row.keys())
                .places()
                .getOrDefault(table.owner(), row.keys().size());
        return place < row.keys().size() && !row.cells().get(place).strip().equals(id.value());
    }

    private static long hash(OpaqueId id) {
        return HASH.hashUnencodedChars(id.value()).asLong();
    }

    private void add(long hash) {
        if (people == hashes.length) {
            hashes = Arrays.copyOf(hashes, people * 2);
        }
        hashes[people++] = hash;
    }

    /** Two people may have the same hash, so that the ids themselves are looked at, of those few. */
    private void findTwice(Path file) throws IOException {
        Arrays.sort(hashes, 0, people);
        Set<Long> suspects = new HashSet<>();
        for (int i = 1; i < people; i++) {
            if (hashes[i] == hashes[i - 1]) {
                suspects.add(hashes[i]);
            }
        }
        if (suspects.isEmpty()) {
            return;
        }
        Map<OpaqueId, Integer> firsts = new HashMap<>();
        try (JsonLinesFile lines = new JsonLinesFile(file)) {
            for (JsonLinesFile.TextLine line = lines.next(); line != null; line = lines.next()) {
                OpaqueId id = suspect(line.parse(), suspects);
                Integer first = id == null ? null : firsts.putIfAbsent(id, line.number());
                if (id != null && first != null) {
                    twice.putIfAbsent(id, new Twice(first, line.number()));
                }
            }
        }
        unsaid.clear();
    }

    private @Nullable OpaqueId suspect(JsonLines.Line line, Set<Long> suspects) {
        JsonObject object = line.object();
        if (object == null || shapes.about(object.keys()) != RegisterTable.CADRES) {
            return null;
        }
        OpaqueId id = rows.own(RegisterTable.CADRES, line.number(), object).owner();
        return id != null && suspects.contains(hash(id)) ? id : null;
    }

    /** The lines about units, and those that declare tables complete. */
    List<JsonLines.Line> ofNobody() {
        return ofNobody;
    }

    /** The tables that lost a row of which nobody can tell whose it was. */
    Set<RegisterTable> lost() {
        return lost;
    }

    /** The people who have more than one line. */
    Map<OpaqueId, Twice> twice() {
        return twice;
    }

    /** How many lines there are of people whose id can be read. */
    int people() {
        return people;
    }
}
