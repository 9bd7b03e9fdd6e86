package io.github.cadreassessment.rules.pack;

import io.github.cadreassessment.core.cadre.Ballot;
import io.github.cadreassessment.core.cadre.BallotAspect;
import io.github.cadreassessment.core.cadre.Course;
import io.github.cadreassessment.core.cadre.DailyWork;
import io.github.cadreassessment.core.cadre.FieldRecord;
import io.github.cadreassessment.core.cadre.FieldRecordKind;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.NoteInspection;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.cadre.ReviewYear;
import io.github.cadreassessment.core.cadre.StationYear;
import io.github.cadreassessment.core.cadre.StudyHalfYear;
import io.github.cadreassessment.core.cadre.StyleFinding;
import io.github.cadreassessment.core.cadre.StyleFindingKind;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The study and work of a case through its year: the base person did all that is asked, and what the case states. */
final class CaseWork {
    /** What the base person did. */
    private static final Map<String, String> BASE = Map.of(
            "study", "1:12:12:0:30,2:12:12:0:30",
            "notes", "1:yes,2:yes",
            "fields", "12:a",
            "station", "40:40",
            "ballots", "100:90:90",
            "style", "none",
            "petitions", "none",
            "reviews", "95:95",
            "courses", "none");

    private final LocalDate asOf;
    private final int year;
    private final Map<String, String> facts = new HashMap<>(BASE);

    CaseWork(LocalDate asOf, int year) {
        this.asOf = asOf;
        this.year = year;
    }

    /** Whether this states facts of that kind. */
    static boolean knows(String key) {
        return BASE.containsKey(key);
    }

    void state(String key, String value) {
        facts.put(key, value);
    }

    DailyWork work() {
        return new DailyWork(
                rows("study", this::study),
                rows("notes", parts -> new NoteInspection(year, Integer.parseInt(parts[0]), flag(parts[1]))),
                fields(),
                rows("station", parts -> new StationYear(year, number(parts[0]), number(parts[1]))),
                ballots(),
                style(),
                rows("petitions", CaseWork::petition),
                rows("reviews", parts -> new ReviewYear(year, number(parts[0]), number(parts[1]))),
                rows("courses", parts -> new Course(new OpaqueId(parts[0]), year, number(parts[1]), number(parts[2]))));
    }

    private String fact(String key) {
        return facts.getOrDefault(key, "?");
    }

    private <T> History<T> rows(String key, Function<String[], T> row) {
        return history(key, stream(fact(key)).map(one -> row.apply(one.split(":", -1))));
    }

    private static Stream<String> stream(String fact) {
        return fact.equals("?") || fact.equals("none") ? Stream.of() : Arrays.stream(fact.split(",", -1));
    }

    private <T> History<T> history(String key, Stream<T> rows) {
        List<T> all = rows.toList();
        return fact(key).equals("?")
                ? History.incomplete()
                : new History<>(all, History.complete(asOf).completeness());
    }

    private StudyHalfYear study(String[] parts) {
        return new StudyHalfYear(
                year,
                Integer.parseInt(parts[0]),
                number(parts[1]),
                number(parts[2]),
                number(parts[3]),
                number(parts[4]));
    }

    /** How many full records, with the target that they are credited to. */
    private History<FieldRecord> fields() {
        PartialDate day = PartialDate.on(LocalDate.of(year, 1, 15));
        return history("fields", stream(fact("fields")).flatMap(one -> {
            String[] parts = one.split(":", -1);
            FieldRecord record = new FieldRecord(FieldRecordKind.FAMILY_VISIT, day, true, parts[1]);
            return Collections.nCopies(Integer.parseInt(parts[0]), record).stream();
        }));
    }

    /** Voters, votes and satisfied votes, the same for each aspect. */
    private History<Ballot> ballots() {
        return history("ballots", stream(fact("ballots")).flatMap(one -> {
            String[] parts = one.split(":", -1);
            return Arrays.stream(BallotAspect.values())
                    .map(aspect -> new Ballot(year, aspect, number(parts[0]), number(parts[1]), number(parts[2])));
        }));
    }

    /** Kinds of findings, each with how many. */
    private History<StyleFinding> style() {
        PartialDate day = PartialDate.on(LocalDate.of(year, 1, 15));
        return history("style", stream(fact("style")).flatMap(one -> {
            String[] parts = one.split(":", -1);
            return IntStream.range(0, Integer.parseInt(parts[1]))
                    .mapToObj(i -> new StyleFinding(StyleFindingKind.valueOf(parts[0]), day));
        }));
    }

    /** The id, the day of receipt and that of closing, which is empty where it is not closed. */
    static Petition petition(String[] parts) {
        PartialDate closed = parts[2].isEmpty() ? PartialDate.unknown() : day(parts[2]);
        Boolean isClosed = parts[2].equals("?") ? null : Boolean.valueOf(!parts[2].isEmpty());
        return new Petition(new OpaqueId(parts[0]), day(parts[1]), isClosed, closed);
    }

    static PartialDate day(String iso) {
        return iso.equals("?") ? PartialDate.unknown() : PartialDate.on(LocalDate.parse(iso));
    }

    private static @Nullable Boolean flag(String word) {
        return word.equals("?") ? null : Boolean.valueOf(word.equals("yes"));
    }

    private static @Nullable Integer number(String digits) {
        return digits.equals("?") ? null : Integer.valueOf(digits);
    }
}
