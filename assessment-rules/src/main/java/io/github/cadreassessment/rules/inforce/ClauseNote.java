package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Clause.ExceptionNote;
import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.finding.Clause.ReadingChoice;
import io.github.cadreassessment.core.finding.Clause.Setting;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Parameter.DatedValue;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a finding shows of a rule: its citation, and the readings and parameters that shaped it. */
final class ClauseNote {
    private final Policy policy;
    private final Notes notes;
    private final Resolution resolution;
    private final Set<String> readings = new LinkedHashSet<>();
    private final Set<String> parameters = new LinkedHashSet<>();

    private ClauseNote(Policy policy, Notes notes, Resolution resolution) {
        this.policy = policy;
        this.notes = notes;
        this.resolution = resolution;
    }

    static Clause of(Rule rule, Policy policy, Notes notes, Resolution resolution, @Nullable Authority route) {
        return new ClauseNote(policy, notes, resolution).clause(rule, route);
    }

    /** What is shown of a clause of a policy that has no notes, such as one read from its canonical form. */
    static Clause bare(ClauseInForce clause, Place place) {
        return new Clause(
                clause.id(),
                clause.kind(),
                clause.strength(),
                Text.NONE,
                "",
                Text.NONE,
                Evidence.TO_BE_CHECKED,
                place,
                List.of(),
                List.of(),
                clause.route() == null ? null : clause.route().authority(),
                clause.later() == null ? null : clause.later().time(),
                clause.grades(),
                clause.quota(),
                null);
    }

    private Clause clause(Rule rule, @Nullable Authority route) {
        rule.guards().forEach(guard -> readings.add(guard.reading()));
        collect(rule.who());
        rule.items().forEach(item -> collect(item.condition()));
        Rule.Later later = rule.later();
        if (later != null) {
            collect(later.excuse());
        }
        ApprovedBy approver = rule.exception();
        if (approver != null) {
            collect(approver);
        }
        policy.exceptionTo(rule.id()).ifPresent(exception -> {
            collect(exception.within());
            collect(exception.approver());
        });
        return new Clause(
                rule.id(),
                rule.kind(),
                rule.strength(),
                notes.title(rule.id()),
                rule.document(),
                notes.articles().getOrDefault(rule.id(), Text.NONE),
                rule.evidence(),
                notes.places().getOrDefault(rule.id(), new Place(policy.id(), 1, 1)),
                readings.stream().map(this::reading).toList(),
                parameters.stream().map(this::setting).toList(),
                route,
                later == null ? null : later.time(),
                rule.grades(),
                rule.quota(),
                route == null ? null : exceptionNote(rule));
    }

    private @Nullable ExceptionNote exceptionNote(Rule rule) {
        return policy.exceptionTo(rule.id())
                .map(exception -> new ExceptionNote(
                        exception.id(),
                        notes.title(exception.id()),
                        exception.document(),
                        notes.articles().getOrDefault(exception.id(), Text.NONE)))
                .orElse(null);
    }

    private void collect(ApprovedBy approver) {
        if (approver instanceof ApprovedBy.ByParameter by) {
            parameters.add(by.parameter());
        }
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.NoneOf none) {
            none.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.ReadingIs is) {
            readings.add(is.reading());
        } else if (condition instanceof Condition.OtherwiseBy otherwise) {
            readings.add(otherwise.reading());
            collect(otherwise.condition());
        } else if (condition instanceof Condition.Compare compare) {
            collect(compare.limit());
        }
    }

    private void collect(Condition.Limit limit) {
        if (limit instanceof Condition.Limit.OfParameter of) {
            parameters.add(of.parameter());
        } else if (limit instanceof Condition.Limit.Sum sum) {
            collect(sum.first());
            sum.addends().forEach(addend -> collect(addend.each()));
        }
    }

    private ReadingChoice reading(String id) {
        Reading reading = resolution.reading(id);
        String chosen = resolution.alternative(id);
        return new ReadingChoice(
                id,
                notes.title(id),
                chosen,
                alternativeTitle(id, chosen),
                chosen.equals(reading.byDefault()),
                notes.reasons().getOrDefault(id, Text.NONE));
    }

    private Text alternativeTitle(String reading, String alternative) {
        return switch (alternative) {
            case Reading.PENDING -> new Text("待定", "pending");
            case Reading.UNMET -> new Text("不满足", "not met");
            default -> notes.title(Notes.key(reading, alternative));
        };
    }

    private Setting setting(String id) {
        Parameter parameter = resolution.parameter(id);
        DatedValue value = resolution.dated(id);
        return new Setting(id, notes.title(id), words(parameter.unit(), value.value()), value.evidence());
    }

    private static Text words(Unit unit, String value) {
        if (unit == Unit.NONE) {
            return Authority.valueOf(value).phrase();
        }
        String number = new BigDecimal(value)
                .divide(BigDecimal.valueOf(unit.ticks()), MathContext.DECIMAL64)
                .stripTrailingZeros()
                .toPlainString();
        return new Text(
                number + " " + unit.phrase().zh(), number + " " + unit.phrase().en());
    }
}
