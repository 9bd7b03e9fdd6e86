package io.github.cadreassessment.rules.inforce;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Parameter.DatedValue;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Resolves readings and parameters by the caller's choices and the date. */
final class Resolution {
    private final Policy policy;
    private final Choices choices;

    Resolution(Policy policy, Choices choices) {
        this.policy = policy;
        this.choices = choices;
        choices.readings().forEach(this::requireAlternative);
        choices.parameters().keySet().forEach(this::parameter);
    }

    private void requireAlternative(String reading, String alternative) {
        List<String> alternatives = reading(reading).alternatives();
        if (!alternatives.contains(alternative)) {
            throw new IllegalArgumentException("The alternative (" + alternative + ") of reading (" + reading
                    + ") must be one of " + alternatives + ". Maybe it is misspelt.");
        }
    }

    Reading reading(String id) {
        return policy.readings().stream()
                .filter(reading -> reading.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The reading (" + id + ") of pack (" + policy.id()
                        + ") must be declared. Maybe it is one of "
                        + policy.readings().stream().map(Reading::id).toList() + "."));
    }

    Parameter parameter(String id) {
        return policy.parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The parameter (" + id + ") of pack (" + policy.id()
                        + ") must be declared. Maybe it is one of "
                        + policy.parameters().stream().map(Parameter::id).toList() + "."));
    }

    /** The alternative of {@code reading} that is chosen. */
    String alternative(String reading) {
        Reading declared = reading(reading);
        return choices.readings().getOrDefault(reading, declared.byDefault());
    }

    /** The value of {@code parameter} in force: ticks as digits, or the code of an authority. */
    String value(String parameter) {
        return dated(parameter).value();
    }

    /** The value of {@code parameter} in force, with its evidence. */
    DatedValue dated(String parameter) {
        Parameter declared = parameter(parameter);
        String chosen = choices.parameters().get(parameter);
        if (chosen != null) {
            return new DatedValue(chosenValue(declared, chosen), Evidence.LOCAL_SETTING, null, null);
        }
        return declared.values().stream()
                .filter(value -> value.isInForceOn(choices.asOf()))
                .findFirst()
                .orElseThrow(() -> new NotInForceException(new Text(
                        "参数 " + parameter + " 在 " + choices.asOf() + " 没有取值",
                        "parameter " + parameter + " has no value on " + choices.asOf())));
    }

    private static String chosenValue(Parameter parameter, String chosen) {
        if (parameter.unit() == Unit.NONE) {
            return Arrays.stream(Authority.values())
                    .filter(authority -> authority.name().equals(chosen)
                            || authority.phrase().zh().equals(chosen)
                            || authority.phrase().en().equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> wrongValue(parameter, chosen, "an authority"))
                    .name();
        }
        if (!chosen.matches("[0-9]{1,9}(\\.[0-9]{1,5})?")) {
            throw wrongValue(parameter, chosen, "a number in its unit");
        }
        try {
            return new BigDecimal(chosen)
                    .multiply(BigDecimal.valueOf(parameter.unit().ticks()))
                    .toBigIntegerExact()
                    .toString();
        } catch (ArithmeticException tooFine) {
            throw wrongValue(parameter, chosen, "a number that its unit can express");
        }
    }

    private static IllegalArgumentException wrongValue(Parameter parameter, String chosen, String form) {
        return new IllegalArgumentException("The value (" + chosen + ") of parameter (" + parameter.id() + ") must be "
                + form + ". Maybe leave the unit out.");
    }

    /** The formula for {@code condition}, in negation normal form. */
    Formula formula(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return Formula.all(formulas(all.conditions()));
        }
        if (condition instanceof Condition.AnyOf any) {
            return Formula.any(formulas(any.conditions()));
        }
        if (condition instanceof Condition.NoneOf none) {
            return Formula.not(Formula.any(formulas(none.conditions())));
        }
        if (condition instanceof Condition.ReadingIs is) {
            return alternative(is.reading()).equals(is.alternative()) ? Formula.TRUE : Formula.FALSE;
        }
        if (condition instanceof Condition.OtherwiseBy otherwise) {
            Formula formula = formula(otherwise.condition());
            boolean pending = alternative(otherwise.reading()).equals(Reading.PENDING);
            return pending && formula instanceof Formula.Leaf leaf ? leaf.orPending() : formula;
        }
        if (condition instanceof Condition.Is is) {
            return new Formula.Is(is.term(), is.yes(), false);
        }
        if (condition instanceof Condition.Among among) {
            return new Formula.Among(among.term(), among.codes(), among.in(), false);
        }
        Condition.Compare compare = (Condition.Compare) condition;
        return new Formula.Compare(compare.term(), compare.relation(), limit(compare.limit()), false);
    }

    private List<Formula> formulas(List<Condition> conditions) {
        return conditions.stream().map(this::formula).toList();
    }

    /** The constant, and the multiples of terms in the order of the rule. */
    private Formula.Limit sum(Condition.Limit.Sum sum) {
        long constant = ((Formula.Limit.Amount) limit(sum.first())).ticks();
        List<Formula.Limit.Part> parts = new ArrayList<>();
        for (Condition.Limit.Addend addend : sum.addends()) {
            int sign = addend.plus() ? 1 : -1;
            if (addend.each() instanceof Condition.Limit.OfTerm of) {
                parts.add(new Formula.Limit.Part(sign, of.term()));
            } else {
                long each = ((Formula.Limit.Amount) limit(addend.each())).ticks();
                if (each != 0) {
                    parts.add(new Formula.Limit.Part(sign * each, addend.times()));
                }
            }
        }
        return parts.isEmpty() ? new Formula.Limit.Amount(constant) : new Formula.Limit.Sum(constant, parts);
    }

    private Formula.Limit limit(Condition.Limit limit) {
        if (limit instanceof Condition.Limit.Amount amount) {
            return new Formula.Limit.Amount(amount.ticks());
        }
        if (limit instanceof Condition.Limit.OfParameter of) {
            return new Formula.Limit.Amount(Long.parseLong(value(of.parameter())));
        }
        if (limit instanceof Condition.Limit.OfTerm of) {
            return new Formula.Limit.OfTerm(of.term());
        }
        if (limit instanceof Condition.Limit.Sum sum) {
            return sum(sum);
        }
        return new Formula.Limit.OnDay(((Condition.Limit.OnDay) limit).day());
    }
}
