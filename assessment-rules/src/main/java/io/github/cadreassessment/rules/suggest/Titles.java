package io.github.cadreassessment.rules.suggest;

import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.Given;
import io.github.cadreassessment.rules.scenario.Scenario;
import io.github.cadreassessment.rules.syntax.ScenarioWords;
import io.github.cadreassessment.rules.text.ConditionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Titles that say what is special about a case, and what the clause comes to. */
final class Titles {
    private static final int LONGEST = 120;

    private final Pack pack;
    private final Language language;
    private final ConditionWords conditions;

    Titles(Pack pack, Language language) {
        this.pack = pack;
        this.language = language;
        this.conditions = new ConditionWords(pack.policy().orElseThrow(), pack.notes(), pack.catalogue());
    }

    String of(Scenario scenario, String rule, Map<String, Outcome> outcomes, Question base) {
        List<String> special = new ArrayList<>();
        if (!scenario.question().equals(base)) {
            scenario.question().targetLevel().ifPresent(level -> special.add(in(to(level.phrase()))));
            scenario.question().targetRank().ifPresent(rank -> special.add(in(to(rank.phrase()))));
        }
        scenario.own().forEach(given -> special.add(in(words(given))));
        String what = special.isEmpty()
                ? in(new Text("各项都合要求", "nothing in the way"))
                : String.join(language == Language.ZH ? "，" : ", ", special);
        String shown = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
        Outcome outcome = outcomes.getOrDefault("", Outcome.NOT_APPLICABLE);
        String status = ScenarioWords.STATUSES.stream()
                .filter(row -> row.meaning() == outcome)
                .map(row -> row.in(language).get(0))
                .findFirst()
                .orElse("");
        return (rule + in(new Text("：", ": ")) + shown + in(new Text("，", ", ")) + status).replace("\"", "");
    }

    private static Text to(Text target) {
        return new Text("到" + target.zh(), "to " + target.en());
    }

    private String in(Text text) {
        return text.in(language);
    }

    private Text words(Given given) {
        if (given instanceof Given.Fact fact) {
            return conditions.of(fact.condition());
        }
        if (given instanceof Given.NotRecorded not) {
            Text phrase = pack.catalogue().require(not.term()).phrase();
            return new Text("未登记" + phrase.zh(), phrase.en() + " not recorded");
        }
        if (given instanceof Given.OneItem item) {
            List<String> facts =
                    item.facts().stream().map(this::words).map(this::in).toList();
            String all = String.join(language == Language.ZH ? "、" : "; ", facts);
            Text phrase = collection(item.collection());
            return new Text("一项" + phrase.zh() + "（" + all + "）", "one " + phrase.en() + " (" + all + ")");
        }
        if (given instanceof Given.NoItem none) {
            Text phrase = collection(none.collection());
            return new Text("没有" + phrase.zh(), "no " + phrase.en());
        }
        if (given instanceof Given.MoreItems more) {
            Text phrase = collection(more.collection());
            return new Text("可能还有" + phrase.zh(), "perhaps another " + phrase.en());
        }
        return given instanceof Given.Approved
                ? new Text("已批准例外", "exception approved")
                : new Text("没有批准例外", "no exception");
    }

    private Text collection(String id) {
        return pack.catalogue().collection(id).map(one -> one.phrase()).orElse(new Text(id, id));
    }
}
