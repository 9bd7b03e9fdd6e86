package io.github.cadreassessment.desk.scenario;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import io.github.cadreassessment.rules.scenario.ScenarioResult.Outcome;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results of scenarios as one JSON document. */
public final class ResultsJson {
    /** What is said of a pack. */
    record OfPack(
            String pack,
            boolean ok,
            long passed,
            long failed,
            long skipped,
            List<String> problems,
            List<OfScenario> scenarios) {}

    /** What is said of a scenario. */
    record OfScenario(String title, String file, int line, String outcome, List<String> differences) {
        static OfScenario of(ScenarioResult result, Language language) {
            return new OfScenario(
                    result.scenario().title(),
                    result.scenario().place().file(),
                    result.scenario().place().line(),
                    result.outcome().name(),
                    result.differences().stream().map(text -> text.in(language)).toList());
        }
    }

    private ResultsJson() {}

    /** The document. */
    public static String of(List<PackResults> all, Language language) {
        List<OfPack> packs = all.stream()
                .map(one -> new OfPack(
                        one.name(),
                        one.isGood(),
                        one.count(Outcome.PASSED),
                        one.count(Outcome.FAILED),
                        one.count(Outcome.SKIPPED),
                        one.diagnostics().stream()
                                .map(diagnostic -> diagnostic.print())
                                .toList(),
                        one.results().stream()
                                .map(result -> OfScenario.of(result, language))
                                .toList()))
                .toList();
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build()
                .writeValueAsString(packs);
    }
}
