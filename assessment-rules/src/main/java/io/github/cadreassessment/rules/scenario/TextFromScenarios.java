package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.scenario.Expected.ClauseIs;
import io.github.cadreassessment.rules.scenario.Expected.Reason;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.ScenarioWords;
import io.github.cadreassessment.rules.syntax.SurfaceWords.Row;
import io.github.cadreassessment.rules.text.ConditionWords;
import io.github.cadreassessment.rules.text.LineWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints scenarios as sentences. */
public final class TextFromScenarios {
    private final Policy policy;
    private final TermCatalogue catalogue;
    private final Language language;
    private final ConditionWords conditions;
    private final LineWriter writer;

    private TextFromScenarios(Pack pack, Language language) {
        this.policy = pack.policy()
                .orElseThrow(() -> new IllegalStateException("The pack (" + pack.id()
                        + ") must have sentences to have scenarios. Maybe use its rule files."));
        this.catalogue = pack.catalogue();
        this.language = language;
        this.conditions = new ConditionWords(policy, pack.notes(), catalogue);
        this.writer = new LineWriter(language);
    }

    /** The sentences of scenarios of {@code pack} that stand over these bases; reading them gives the same scenarios. */
    public static String print(Pack pack, List<BaseCase> bases, List<Scenario> scenarios, Language language) {
        TextFromScenarios text = new TextFromScenarios(pack, language);
        text.writer.line(LineForm.SCENARIOS, Map.of("id", pack.id()));
        bases.forEach(text::base);
        Map<String, BaseCase> byId = new HashMap<>();
        bases.forEach(base -> byId.put(base.id(), base));
        scenarios.forEach(scenario -> text.scenario(scenario, byId.get(scenario.base())));
        return text.writer.text();
    }

    private void base(BaseCase base) {
        writer.blank();
        writer.part(LineForm.BASE, Map.of("id", base.id(), "title", quoted(base.title())), () -> {
            question(base.question());
            choices(base.choices());
            base.given().forEach(this::given);
        });
    }

    private void scenario(Scenario scenario, @Nullable BaseCase base) {
        Map<String, String> slots = new HashMap<>();
        slots.put("title", quoted(scenario.title()));
        if (!scenario.base().isEmpty()) {
            slots.put("base", scenario.base());
        }
        writer.blank();
        writer.part(LineForm.SCENARIO, slots, () -> {
            if (!scenario.confirmed()) {
                writer.line(LineForm.UNCONFIRMED, Map.of());
            }
            if (base == null || !base.question().equals(scenario.question())) {
                question(scenario.question());
            }
            if (base == null || !base.choices().equals(scenario.choices())) {
                choices(scenario.choices());
            }
            scenario.own().forEach(this::given);
            expected(scenario.expected());
        });
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private String in(Text text) {
        return text.only(language);
    }

    private void question(Question question) {
        Map<String, String> slots = new HashMap<>();
        slots.put("question", in(question.kind().phrase()));
        question.targetLevel().ifPresent(level -> slots.put("target", in(level.phrase())));
        question.targetRank().ifPresent(rank -> slots.put("target", in(rank.phrase())));
        if (question instanceof Question.CommitteeMembership membership) {
            slots.put("target", in(membership.committee().phrase()));
        }
        if (question.kind().isOfAYear()) {
            slots.put("year", String.valueOf(question.year()));
        }
        writer.line(LineForm.ASKS, slots);
    }

    private void choices(Choices choices) {
        writer.line(LineForm.AS_OF, Map.of("day", choices.asOf().toString()));
        new java.util.TreeMap<>(choices.readings())
                .forEach((reading, alternative) -> writer.line(
                        LineForm.UNDER, Map.of("reading", reading, "alternative", alternative(alternative))));
        new java.util.TreeMap<>(choices.parameters())
                .forEach((id, value) -> writer.line(LineForm.SETTING, Map.of("id", id, "value", value(id, value))));
    }

    private String alternative(String alternative) {
        boolean isZh = language == Language.ZH;
        return switch (alternative) {
            case io.github.cadreassessment.rules.policy.Reading.PENDING -> isZh ? "待定" : "pending";
            case io.github.cadreassessment.rules.policy.Reading.UNMET -> isZh ? "不满足" : "unmet";
            default -> alternative;
        };
    }

    private String value(String id, String value) {
        Unit unit = policy.parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .map(Parameter::unit)
                .findFirst()
                .orElse(Unit.NONE);
        return unit == Unit.NONE
                ? in(io.github.cadreassessment.core.cadre.Authority.valueOf(value)
                        .phrase())
                : in(conditions.amount(Long.parseLong(value) * unit.ticks(), unit));
    }

    private void given(Given given) {
        if (given instanceof Given.Fact fact) {
            writer.line(LineForm.GIVEN, Map.of("condition", in(conditions.of(fact.condition()))));
        } else if (given instanceof Given.NotRecorded not) {
            writer.line(
                    LineForm.NOT_RECORDED,
                    Map.of("term", in(catalogue.require(not.term()).phrase())));
        } else if (given instanceof Given.OneItem item) {
            Map<String, String> slots = collection(item.collection());
            writer.part(LineForm.ONE_ITEM, slots, () -> item.facts().forEach(this::given));
        } else if (given instanceof Given.NoItem none) {
            writer.line(LineForm.NO_ITEM, collection(none.collection()));
        } else if (given instanceof Given.MoreItems more) {
            writer.line(LineForm.MORE_ITEMS, collection(more.collection()));
        } else if (given instanceof Given.Approved approved) {
            writer.line(
                    LineForm.APPROVED,
                    Map.of("approver", in(approved.authority().phrase()), "id", approved.clause()));
        } else {
            writer.line(LineForm.NO_APPROVAL, Map.of());
        }
    }

    private Map<String, String> collection(String id) {
        return Map.of(
                "collection",
                catalogue.collection(id).map(one -> in(one.phrase())).orElse(id));
    }

    private void expected(Expected expected) {
        if (expected.verdict() != null) {
            writer.line(LineForm.VERDICT, Map.of("verdict", word(ScenarioWords.VERDICTS, expected.verdict())));
        }
        if (expected.grades() != null) {
            grades(expected.grades(), expected.unsure());
        }
        expected.reasons().forEach(this::reason);
        expected.missing().stream()
                .sorted()
                .forEach(fact -> writer.line(LineForm.MISSING, Map.of("fact", in(fact.phrase()))));
        for (ClauseIs clause : expected.clauses()) {
            Map<String, String> slots = rule(clause.rule(), clause.item());
            slots.put("status", word(ScenarioWords.STATUSES, clause.status()));
            writer.line(LineForm.CLAUSE_IS, slots);
        }
    }

    private void grades(Collection<Grade> certain, Collection<Grade> unsure) {
        if (!certain.isEmpty()) {
            writer.line(LineForm.GRADES, Map.of("grades", words(certain)));
        }
        if (!unsure.isEmpty()) {
            writer.line(LineForm.UNSURE_GRADES, Map.of("grades", words(unsure)));
        }
        if (certain.isEmpty() && unsure.isEmpty()) {
            writer.line(LineForm.NO_GRADES, Map.of());
        }
    }

    /** Grades, best first and "no grade" last. */
    private String words(Collection<Grade> grades) {
        return grades.stream()
                .sorted(java.util.Comparator.reverseOrder())
                .map(grade -> in(grade.phrase()))
                .collect(Collectors.joining(language == Language.ZH ? " 或 " : " or "));
    }

    private void reason(Reason reason) {
        if (reason instanceof Reason.OfRule rule) {
            writer.line(LineForm.BECAUSE, rule(rule.rule(), rule.item()));
        } else {
            writer.line(LineForm.BECAUSE_OF_ARTICLE, Map.of("article", quoted(((Reason.OfArticle) reason).article())));
        }
    }

    private static Map<String, String> rule(String rule, String item) {
        Map<String, String> slots = new HashMap<>(Map.of("rule", rule));
        if (!item.isEmpty()) {
            slots.put("number", item);
        }
        return slots;
    }

    private <T> String word(List<Row<T>> rows, T meaning) {
        return rows.stream()
                .filter(row -> row.meaning().equals(meaning))
                .map(row -> row.in(language).get(0))
                .findFirst()
                .orElseThrow();
    }
}
