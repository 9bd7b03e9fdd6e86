package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.explanation.Depth;
import io.github.cadreassessment.core.explanation.ExplainedFact;
import io.github.cadreassessment.core.explanation.ExplainedFinding;
import io.github.cadreassessment.core.explanation.ExplainedSeat;
import io.github.cadreassessment.core.explanation.ExplainedValue;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.decision.Decided;
import io.github.cadreassessment.desk.decision.Seats;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of {@code results.jsonl}: one object a person or unit and question, whose keys are the components below in their order.
 *
 * <p>Constants and ids are the same in every language; only the text is in that of the run.
 */
record ResultLine(
        String id,
        String question,
        String target,
        boolean targetCertain,
        String asOf,
        String policy,
        List<String> leftOut,
        String verdict,
        String best,
        String worst,
        List<Found> findings,
        List<Needed> stillNeeded,
        List<Needed> askFirst,
        List<Place> seats,
        String text) {
    /** One finding. */
    record Found(
            String clause,
            String item,
            String subject,
            List<String> statuses,
            boolean decides,
            String title,
            String citation,
            Map<String, String> readings,
            Map<String, String> settings,
            String place,
            List<Read> values) {}

    /** One value that was read. */
    record Read(String term, String truth, String name, String required, String found) {}

    /** One missing fact. */
    record Needed(String fact, String item, String reason, String text) {}

    /** Whether the person gets one of the places of a quota. */
    record Place(String unit, String clause, String outcome, String places, String rankedBy, String text) {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** The line, ended by a line feed. */
    String json() {
        return MAPPER.writeValueAsString(this) + "\n";
    }

    static ResultLine of(Decided decided, List<Seats.Own> seats, List<String> leftOut, Language language) {
        Explanation explanation = decided.explanation();
        return new ResultLine(
                decided.id(),
                explanation.question().kind().name(),
                decided.target(),
                decided.targetCertain(),
                explanation.question().asOf().toString(),
                explanation.policy(),
                leftOut,
                decided.answer().name(),
                decided.best().code(),
                decided.worst().code(),
                explanation.findings().stream()
                        .map(finding -> found(finding, language))
                        .toList(),
                needed(explanation.stillNeeded(), language),
                needed(explanation.askFirst(), language),
                seats.stream().map(own -> place(own, language)).toList(),
                explanation.text(language, Depth.CLAUSES));
    }

    private static Found found(ExplainedFinding explained, Language language) {
        Finding finding = explained.finding();
        Clause clause = finding.clause();
        Map<String, String> readings = new TreeMap<>();
        clause.readings().forEach(reading -> readings.put(reading.id(), reading.alternative()));
        Map<String, String> settings = new TreeMap<>();
        clause.settings()
                .forEach(setting -> settings.put(setting.id(), setting.value().in(language)));
        return new Found(
                clause.id(),
                finding.item(),
                finding.subject(),
                finding.possible().stream().map(Status::name).toList(),
                explained.decides(),
                explained.title().in(language),
                explained.citation().in(language),
                readings,
                settings,
                explained.place().toString(),
                explained.values().stream().map(value -> read(value, language)).toList());
    }

    private static Place place(Seats.Own own, Language language) {
        ExplainedSeat seat = own.seat();
        return new Place(
                own.unit(),
                seat.clause(),
                seat.outcome().name(),
                seat.places().in(language),
                seat.rankedBy().in(language),
                seat.sentence().in(language));
    }

    private static Read read(ExplainedValue value, Language language) {
        return new Read(
                value.value().term(),
                value.value().truth().name(),
                value.name().in(language),
                value.required().in(language),
                value.found().in(language));
    }

    private static List<Needed> needed(List<ExplainedFact> facts, Language language) {
        return facts.stream()
                .map(fact -> new Needed(
                        fact.fact().fact().name(),
                        fact.fact().item(),
                        fact.fact().reason().name(),
                        fact.phrase().in(language)))
                .toList();
    }
}
