package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.desk.decision.Decided;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of {@code results.jsonl} of a register that is read piece by piece: of the keys of a full line those that decide,
 * under the same names and with the same values.
 *
 * @param deciding the findings that decide
 */
public record BriefLine(
        String id,
        String question,
        String target,
        boolean targetCertain,
        String asOf,
        String policy,
        String verdict,
        String best,
        String worst,
        List<Found> deciding,
        List<Needed> stillNeeded) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** One finding. */
    record Found(String clause, String item, String subject, List<String> statuses) {
        static Found of(Finding finding) {
            List<String> statuses =
                    finding.possible().stream().map(Status::name).toList();
            return new Found(finding.clause().id(), finding.item(), finding.subject(), statuses);
        }
    }

    /** One missing fact. */
    record Needed(String fact, String item, String reason) {}

    /** The line of one person, ended by a line feed. */
    public static String of(Decided decided) {
        var assessment = decided.assessment();
        BriefLine line = new BriefLine(
                decided.id(),
                assessment.question().kind().name(),
                decided.target(),
                decided.targetCertain(),
                assessment.question().asOf().toString(),
                assessment.policy(),
                decided.answer().name(),
                decided.best().code(),
                decided.worst().code(),
                assessment.deciding().stream().map(Found::of).toList(),
                assessment.stillNeeded().stream()
                        .map(fact -> new Needed(
                                fact.fact().name(), fact.item(), fact.reason().name()))
                        .toList());
        return MAPPER.writeValueAsString(line) + "\n";
    }
}
