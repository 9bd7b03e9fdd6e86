package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.explanation.ExplainedFact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.prospect.Turn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person's answer that changes on a day to come. Immutable and thread-safe; in the order of the days, then of the ids.
 *
 * @param id the opaque id
 * @param turn the change
 */
public record UpcomingChange(String id, Turn turn) implements Comparable<UpcomingChange> {
    private static final Comparator<UpcomingChange> ORDER = Comparator.<UpcomingChange, LocalDate>comparing(
                    change -> change.turn().day())
            .thenComparing(UpcomingChange::id);
    private static final List<Text> HEADINGS = List.of(
            new Text("日期", "date"),
            new Text("编号", "id"),
            new Text("变化", "change"),
            new Text("条款", "clauses"),
            new Text("原因", "why"),
            new Text("届时还须查明", "to be found out then"));

    /** What the change comes to. */
    public enum Kind {
        /** Eligible from that day on. */
        ELIGIBLE("将符合", "becomes eligible"),
        /** Nothing bars any more; facts are needed that are missing. */
        NOT_BARRED("不再受限，待查明", "no longer barred, facts needed"),
        /** Not eligible from that day on, or with an approval only. */
        BARRED("将受限", "will be barred"),
        /** Eligible before; from that day on it depends on facts that are missing. */
        OPEN("须有新的登记", "new records needed");

        private final Text phrase;

        Kind(String zh, String en) {
            this.phrase = new Text(zh, en);
        }

        /** The words for it. */
        public Text phrase() {
            return phrase;
        }
    }

    /** What it comes to. */
    public Kind kind() {
        return switch (turn.after()) {
            case TRUE -> Kind.ELIGIBLE;
            case FALSE -> Kind.BARRED;
            case UNKNOWN -> turn.before() == Truth.FALSE ? Kind.NOT_BARRED : Kind.OPEN;
        };
    }

    /** What it comes to, in words; where something bars then, with the verdict at best. */
    public Text outcome() {
        Text phrase = kind().phrase();
        Text best = turn.assessment().fold().best().phrase();
        return kind() == Kind.BARRED
                ? new Text(phrase.zh() + "（" + best.zh() + "）", phrase.en() + " (" + best.en() + ")")
                : phrase;
    }

    /** The facts that will have to be there, in words. */
    public Text needed() {
        List<Text> facts = turn.needed().stream()
                .map(fact -> ExplainedFact.of(fact).what())
                .distinct()
                .toList();
        return new Text(
                facts.stream().map(Text::zh).collect(Collectors.joining("、")),
                facts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** The first line of a table for spreadsheets. */
    public static String head(Language language) {
        return CsvLine.MARK
                + CsvLine.of(
                        HEADINGS.stream().map(heading -> heading.in(language)).toList());
    }

    /** The change as a line of a table for spreadsheets. */
    public String csv(Language language) {
        return CsvLine.of(List.of(
                turn.day().toString(),
                id,
                outcome().in(language),
                turn.causes().stream().map(cause -> cause.clause().id()).collect(Collectors.joining("; ")),
                turn.why().in(language),
                needed().in(language)));
    }

    /** Changes as one JSON array. */
    public static String json(List<UpcomingChange> changes, Language language) {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build()
                .writeValueAsString(
                        changes.stream().map(change -> change.line(language)).toList());
    }

    private Line line(Language language) {
        return new Line(
                turn.day().toString(),
                id,
                kind().name(),
                turn.assessment().fold().best().name(),
                turn.assessment().fold().worst().name(),
                turn.causes().stream().map(cause -> cause.clause().id()).toList(),
                turn.otherRules(),
                turn.needed().stream()
                        .map(MissingFact::fact)
                        .map(Enum::name)
                        .distinct()
                        .toList(),
                turn.why().in(language));
    }

    /** The keys of one object, in their order. */
    private record Line(
            String date,
            String id,
            String change,
            String best,
            String worst,
            List<String> clauses,
            boolean otherRules,
            List<String> needed,
            String why) {}

    @Override
    public int compareTo(UpcomingChange other) {
        return ORDER.compare(this, other);
    }
}
