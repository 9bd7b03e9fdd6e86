package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.desk.decision.Scope;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Policy;
import java.util.List;

/** Finds up to which age a policy takes somebody for young. */
final class YoungAge {
    private static final String PARAMETER = "young-age";

    private YoungAge() {}

    /** The value in force of the policy's parameter {@code young-age}; {@link Scope#YOUNG_AGE} where it has none. */
    static int of(Pack pack, Choices choices) {
        String chosen = choices.parameters().get(PARAMETER);
        String value = chosen != null
                ? chosen
                : pack.policy().map(policy -> inForce(policy, choices)).orElse("");
        return value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : Scope.YOUNG_AGE;
    }

    private static String inForce(Policy policy, Choices choices) {
        List<Parameter> named = policy.parameters().stream()
                .filter(parameter -> parameter.id().equals(PARAMETER) && parameter.unit() == Unit.AGE)
                .toList();
        return named.stream()
                .flatMap(parameter -> parameter.values().stream())
                .filter(value -> value.isInForceOn(choices.asOf()))
                .map(Parameter.DatedValue::value)
                .findFirst()
                .orElse("");
    }
}
