package io.github.cadreassessment.desk.scenario;

import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.coverage.Coverage;
import io.github.cadreassessment.rules.coverage.Point;
import io.github.cadreassessment.rules.coverage.ReferenceClause;
import io.github.cadreassessment.rules.finding.LeafRead;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.text.ConditionWords;
import java.util.ArrayList;
import java.util.List;

/** Says what scenarios do not go through, so that somebody can write the scenario that does. */
public final class PointWords {
    private final ConditionWords conditions;

    /** The words for points of {@code pack}. */
    public PointWords(Pack pack) {
        this.conditions = new ConditionWords(pack.policy().orElseThrow(), pack.notes(), pack.catalogue());
    }

    /** The point as something that no scenario shows. */
    public Text of(Point point, ReferenceClause clause) {
        if (point instanceof Point.ItemIs item) {
            Text outcome = outcome(item.outcome());
            String number = item.item();
            return number.isEmpty()
                    ? new Text("没有情景的结果是“" + outcome.zh() + "”", "no scenario in which it " + outcome.en())
                    : new Text(
                            "第（" + number + "）项：没有情景的结果是“" + outcome.zh() + "”",
                            "item (" + number + "): no scenario in which it " + outcome.en());
        }
        if (point instanceof Point.NoItem) {
            return new Text("没有“无一项”的情景", "no scenario without any item");
        }
        if (point instanceof Point.ConditionIs is) {
            Text words = words(is.condition(), clause.clause());
            return is.holds()
                    ? new Text("“" + words.zh() + "”没有成立过", "“" + words.en() + "” never holds")
                    : new Text("“" + words.zh() + "”没有不成立过", "“" + words.en() + "” never fails");
        }
        Point.ValueIs value = (Point.ValueIs) point;
        Text words = words(value.condition(), clause.clause());
        Text edge = switch (value.edge()) {
            case UNDER -> new Text("略低于", "just under");
            case AT -> new Text("正好等于", "exactly at");
            case OVER -> new Text("略高于", "just over");
        };
        return new Text(
                "“" + words.zh() + "”：没有" + edge.zh() + "这个数的情景",
                "“" + words.en() + "”: no value " + edge.en() + " the number");
    }

    /**
     * A condition as it stands in the sentences of a rule.
     *
     * @param text its words in the language of the sentences
     * @param holds whether a scenario shows it holding
     * @param fails whether one shows it failing
     */
    public record Shown(String text, boolean holds, boolean fails) {}

    /** The conditions of a rule in the order of its sentences, as far as they are in force one for one. */
    List<Shown> conditions(ReferenceClause clause, Coverage coverage, Pack pack, Language language) {
        Rule rule = pack.policy().orElseThrow().rules().stream()
                .filter(one -> one.id().equals(clause.clause().id()))
                .findFirst()
                .orElseThrow();
        List<Shown> shown = new ArrayList<>();
        // The levels that a rule is for come first in force, and stand on a line of their own.
        int first = rule.targets().isEmpty() ? 0 : 1;
        String id = rule.id();
        add(
                rule.who(),
                clause.clause().applies(),
                new Point.Condition(id, LeafRead.Part.WHO, "", first),
                coverage,
                language,
                shown);
        for (int i = 0; i < rule.items().size(); i++) {
            ClauseInForce.Item item = clause.clause().items().get(i);
            Point.Condition start = new Point.Condition(id, LeafRead.Part.ITEM, item.number(), 0);
            add(rule.items().get(i).condition(), item.condition(), start, coverage, language, shown);
        }
        Rule.Later later = rule.later();
        ClauseInForce.Later inForce = clause.clause().later();
        if (later != null && inForce != null) {
            Point.Condition start = new Point.Condition(id, LeafRead.Part.EXCUSE, "", 0);
            add(later.excuse(), inForce.excuse(), start, coverage, language, shown);
        }
        return shown;
    }

    private void add(
            Condition condition,
            Formula formula,
            Point.Condition start,
            Coverage coverage,
            Language language,
            List<Shown> shown) {
        List<Condition> written = new ArrayList<>();
        singles(condition, written);
        if (LeafRead.leaves(formula).size() - start.index() != written.size()) {
            return; // A reading leaves some of them out.
        }
        for (int i = 0; i < written.size(); i++) {
            Point.Condition one = new Point.Condition(start.rule(), start.part(), start.item(), start.index() + i);
            boolean holds = coverage.seen().contains(new Point.ConditionIs(one, true));
            boolean fails = coverage.seen().contains(new Point.ConditionIs(one, false));
            shown.add(new Shown(conditions.of(written.get(i)).in(language), holds, fails));
        }
    }

    private static void singles(Condition condition, List<Condition> all) {
        if (condition instanceof Condition.AllOf of) {
            of.conditions().forEach(part -> singles(part, all));
        } else if (condition instanceof Condition.AnyOf of) {
            of.conditions().forEach(part -> singles(part, all));
        } else if (condition instanceof Condition.NoneOf of) {
            of.conditions().forEach(part -> singles(part, all));
        } else if (condition instanceof Condition.OtherwiseBy otherwise) {
            singles(otherwise.condition(), all);
        } else if (!(condition instanceof Condition.ReadingIs)) {
            all.add(condition);
        }
    }

    /** What an outcome is called. */
    public static Text outcome(Outcome outcome) {
        return io.github.cadreassessment.rules.syntax.ScenarioWords.STATUSES.stream()
                .filter(row -> row.meaning() == outcome)
                .map(row -> new Text(row.zh().get(0), row.en().get(0)))
                .findFirst()
                .orElseThrow();
    }

    private Text words(Point.Condition condition, ClauseInForce clause) {
        Formula formula = switch (condition.part()) {
            case WHO -> clause.applies();
            case EXCUSE ->
                clause.later() == null ? Formula.TRUE : clause.later().excuse();
            case LIMITS ->
                clause.route() == null ? Formula.TRUE : clause.route().within();
            case ITEM ->
                clause.items().stream()
                        .filter(item -> item.number().equals(condition.item()))
                        .findFirst()
                        .orElseThrow()
                        .condition();
        };
        List<Formula.Leaf> leaves = LeafRead.leaves(formula);
        return conditions.of(leaves.get(condition.index()));
    }
}
