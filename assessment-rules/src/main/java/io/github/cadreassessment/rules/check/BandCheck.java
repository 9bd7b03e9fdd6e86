package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.check.ConditionCheck.Context;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Condition.Limit;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.Item;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Written.Measure;
import io.github.cadreassessment.rules.syntax.Written.Value.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the rules of a score that earns grades: one for each grade, from its points up to those of the next better. */
final class BandCheck {
    private static final Set<LineForm> BANDS = EnumSet.of(LineForm.BAND, LineForm.BAND_REST);
    private static final Set<LineForm> WHO =
            EnumSet.of(LineForm.WHO, LineForm.WHO_ALL_OF, LineForm.WHO_ANY_OF, LineForm.WHO_NONE_OF);
    private static final Set<LineForm> LINES =
            EnumSet.of(LineForm.SHARE, LineForm.BASIS, LineForm.APPLIES, LineForm.BAND, LineForm.BAND_REST);

    private final Statement statement;
    private final String id;
    private final TermCatalogue catalogue;
    private final Declarations declarations;
    private final Complaints complaints;

    BandCheck(Statement statement, TermCatalogue catalogue, Declarations declarations, Complaints complaints) {
        this.statement = statement;
        this.id = statement.captures().text("id");
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.complaints = complaints;
    }

    /** The id of the rule for a grade. */
    static String ruleId(String score, Grade grade) {
        return score + "-" + grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rules, best grade first; none where the score earns no grades or a complaint is made. */
    List<Rule> rules() {
        for (Statement child : statement.children()) {
            if (!LINES.contains(child.form()) && !WHO.contains(child.form())) {
                complaints.add(Complaint.NOT_IN_EXCEPTION, child.span(), Text.NONE);
            }
        }
        List<Statement> bands = statement.children().stream()
                .filter(child -> BANDS.contains(child.form()))
                .toList();
        RuleLines lines = new RuleLines(statement, declarations, complaints);
        Statement basis = lines.one(EnumSet.of(LineForm.BASIS)).orElse(null);
        Statement applies = lines.one(EnumSet.of(LineForm.APPLIES)).orElse(null);
        List<?> kinds = applies == null ? List.of() : applies.captures().get("questions", List.class);
        boolean one = basis != null && kinds.size() == 1 && ((QuestionKind) kinds.get(0)).isAppraisal();
        if (bands.isEmpty() && basis == null && applies == null) {
            return List.of();
        }
        if (basis == null || !one) {
            complaints.add(Complaint.BANDS_OF_SCORE, statement.span(), Text.NONE, id);
            return List.of();
        }
        lines.checkDocument(basis);
        Score score = declarations.score(id);
        QuestionKind kind = (QuestionKind) kinds.get(0);
        return score == null || !descend(bands, kind) ? List.of() : rules(score, bands, basis, kind, who(lines));
    }

    private Condition who(RuleLines lines) {
        return lines.one(WHO)
                .map(who -> new ConditionCheck(catalogue, declarations, complaints)
                        .condition(who, new Context("", true, false, Subject.CADRE)))
                .orElse(new Condition.AllOf(List.of()));
    }

    /** Whether the bands go from the best grade down, each with points below the one before, and end with the rest. */
    private boolean descend(List<Statement> bands, QuestionKind kind) {
        boolean descends = bands.size() > 1;
        for (int i = 0; i < bands.size(); i++) {
            boolean last = i == bands.size() - 1;
            descends &= bands.get(i).form() == (last ? LineForm.BAND_REST : LineForm.BAND);
            descends &= bands.get(i).captures().get("grades", List.class).size() == 1;
            descends &= kind.grades().contains(grade(bands.get(i)));
            descends &= last || isPoints(bands.get(i));
            descends &= i == 0 || grade(bands.get(i)).compareTo(grade(bands.get(i - 1))) < 0;
            descends &= i == 0 || last || !descends || from(bands.get(i)) < from(bands.get(i - 1));
        }
        if (!descends) {
            complaints.add(Complaint.BANDS, (bands.isEmpty() ? statement : bands.get(0)).span(), Text.NONE);
        }
        return descends;
    }

    private static Grade grade(Statement band) {
        return (Grade) band.captures().get("grades", List.class).get(0);
    }

    private static boolean isPoints(Statement band) {
        return band.captures().find("value", Object.class).orElse("") instanceof Quantity quantity
                && quantity.measure() == Measure.POINTS;
    }

    private static long from(Statement band) {
        return ((Quantity) band.captures().get("value", Object.class)).number() * Unit.POINT.ticks();
    }

    private List<Rule> rules(Score score, List<Statement> bands, Statement basis, QuestionKind kind, Condition who) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            List<Condition> parts = new ArrayList<>();
            if (i < bands.size() - 1) {
                parts.add(compare(score, Relation.AT_LEAST, from(bands.get(i))));
            }
            if (i > 0) {
                parts.add(compare(score, Relation.LESS_THAN, from(bands.get(i - 1))));
            }
            Grade grade = grade(bands.get(i));
            String rule = ruleId(id, grade);
            if (declarations.isNew(rule, bands.get(i).span())) {
                rules.add(new Rule(
                        rule,
                        basis.captures().text("document"),
                        basis.captures().get("evidence", Evidence.class),
                        List.of(kind),
                        List.of(),
                        List.of(),
                        who,
                        null,
                        Strength.HARD,
                        ClauseKind.BAR,
                        List.of(new Item("", parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts))),
                        null,
                        null,
                        GradeLimit.earned(grade)));
            }
        }
        return rules;
    }

    private static Condition compare(Score score, Relation relation, long ticks) {
        return new Condition.Compare(score.id(), relation, new Limit.Amount(ticks));
    }
}
