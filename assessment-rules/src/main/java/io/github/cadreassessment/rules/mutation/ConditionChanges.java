package io.github.cadreassessment.rules.mutation;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.text.ConditionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Everything that can be changed in a condition, one thing at a time. */
final class ConditionChanges {
    private final TermCatalogue catalogue;
    private final ConditionWords words;

    ConditionChanges(TermCatalogue catalogue, ConditionWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** A condition with one thing changed, and what that was. */
    record Change(Condition condition, Text what) {}

    List<Change> of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return ofParts(all.conditions(), Condition.AllOf::new, condition, Condition.AnyOf::new);
        }
        if (condition instanceof Condition.AnyOf any) {
            return ofParts(any.conditions(), Condition.AnyOf::new, condition, Condition.AllOf::new);
        }
        if (condition instanceof Condition.NoneOf none) {
            return ofParts(none.conditions(), Condition.NoneOf::new, condition, null);
        }
        if (condition instanceof Condition.OtherwiseBy otherwise) {
            return of(otherwise.condition()).stream()
                    .map(change -> new Change(
                            new Condition.OtherwiseBy(change.condition(), otherwise.reading()), change.what()))
                    .toList();
        }
        return ofSingle(condition).stream()
                .map(changed -> new Change(changed, replaced(condition, changed)))
                .toList();
    }

    private Text replaced(Condition before, Condition after) {
        Text one = words.of(before);
        Text other = words.of(after);
        return new Text(
                "“" + one.zh() + "”改为“" + other.zh() + "”", "“" + one.en() + "” changed to “" + other.en() + "”");
    }

    private List<Change> ofParts(
            List<Condition> parts,
            Function<List<Condition>, Condition> same,
            Condition whole,
            @org.jspecify.annotations.Nullable Function<List<Condition>, Condition> other) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Change change : of(parts.get(i))) {
                List<Condition> changed = new ArrayList<>(parts);
                changed.set(i, change.condition());
                changes.add(new Change(same.apply(changed), change.what()));
            }
        }
        if (parts.size() > 1) {
            for (int i = 0; i < parts.size(); i++) {
                List<Condition> fewer = new ArrayList<>(parts);
                Text dropped = words.of(fewer.remove(i));
                changes.add(new Change(
                        same.apply(fewer),
                        new Text("删去条件“" + dropped.zh() + "”", "condition “" + dropped.en() + "” dropped")));
            }
            if (other != null) {
                Condition joined = other.apply(parts);
                changes.add(new Change(joined, replaced(whole, joined)));
            }
        }
        return changes;
    }

    private List<Condition> ofSingle(Condition condition) {
        List<Condition> changed = new ArrayList<>();
        if (condition instanceof Condition.Is is) {
            changed.add(new Condition.Is(is.term(), !is.yes()));
        } else if (condition instanceof Condition.Among among) {
            changed.add(new Condition.Among(among.term(), among.codes(), !among.in()));
            for (int i = 0; among.codes().size() > 1 && i < among.codes().size(); i++) {
                List<String> fewer = new ArrayList<>(among.codes());
                fewer.remove(i);
                changed.add(new Condition.Among(among.term(), fewer, among.in()));
            }
        } else if (condition instanceof Condition.Compare compare) {
            changed.add(new Condition.Compare(compare.term(), otherBound(compare.relation()), compare.limit()));
            for (long step : List.of(-1L, 1L)) {
                Condition.Limit limit = moved(compare, step);
                if (limit != null) {
                    changed.add(new Condition.Compare(compare.term(), compare.relation(), limit));
                }
            }
        }
        return changed;
    }

    /** The relation that takes the bound in where this one does not, and the other way round. */
    private static Relation otherBound(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> Relation.MORE_THAN;
            case MORE_THAN -> Relation.AT_LEAST;
            case AT_MOST -> Relation.LESS_THAN;
            case LESS_THAN -> Relation.AT_MOST;
            case EQUAL -> Relation.NOT_EQUAL;
            case NOT_EQUAL -> Relation.EQUAL;
        };
    }

    private Condition.@org.jspecify.annotations.Nullable Limit moved(Condition.Compare compare, long step) {
        int ticks = catalogue.require(compare.term()).unit().ticks();
        if (compare.limit() instanceof Condition.Limit.Amount amount) {
            // No amount is below nothing.
            return amount.ticks() + step * ticks < 0 ? null : new Condition.Limit.Amount(amount.ticks() + step * ticks);
        }
        if (compare.limit() instanceof Condition.Limit.OnDay onDay) {
            return new Condition.Limit.OnDay(onDay.day().plusDays(step));
        }
        if (compare.limit() instanceof Condition.Limit.Sum sum
                && sum.first() instanceof Condition.Limit.Amount first
                && first.ticks() + step * ticks >= 0) {
            return new Condition.Limit.Sum(new Condition.Limit.Amount(first.ticks() + step * ticks), sum.addends());
        }
        return null;
    }
}
