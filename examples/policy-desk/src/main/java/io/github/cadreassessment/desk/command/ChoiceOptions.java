package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a user chooses of a policy: readings, parameters and how well clauses must be documented. */
final class ChoiceOptions {
    @Option(
            names = "--reading",
            paramLabel = "ID=ALTERNATIVE",
            description = "为口径选定一种理解，可以多次。 Choose an alternative of a reading; may be given more than once.")
    private List<String> readings = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=VALUE",
            description = "替换参数的取值，可以多次。 Replace the value of a parameter; may be given more than once.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--verified-only", description = "不用标为“待核”的条款。 Leave out clauses that are still to be checked.")
    private boolean verifiedOnly;

    /** Whether anything was chosen. */
    boolean isUsed() {
        return !readings.isEmpty() || !settings.isEmpty() || verifiedOnly;
    }

    /** The choices, all of which the pack knows. */
    Choices choices(Pack pack, LocalDate asOf, Screen screen) {
        Choices choices = new Choices(asOf, Map.of(), Map.of(), verifiedOnly);
        Optional<Policy> policy = pack.policy();
        if (policy.isEmpty() && isUsed()) {
            throw screen.wrongUse(
                    "规则集 `" + pack.id() + "` 只有 .drl 形式，口径和参数都已确定，不能再选",
                    "pack `" + pack.id() + "` has its .drl form only, in which nothing is left to choose");
        }
        for (String reading : readings) {
            String[] parts = parts("--reading", reading, screen);
            requireAlternative(policy.orElseThrow(), parts[0], parts[1], screen);
            choices = choices.withReading(parts[0], parts[1]);
        }
        for (String setting : settings) {
            String[] parts = parts("--set", setting, screen);
            requireParameter(policy.orElseThrow(), parts[0], screen);
            choices = choices.withParameter(parts[0], parts[1]);
        }
        return choices;
    }

    /** The pack under these choices. */
    static InForce inForce(Pack pack, Choices choices, Screen screen) {
        try {
            return pack.inForce(choices);
        } catch (NotInForceException nothing) {
            throw new PolicyWrong(screen.in(nothing.text()));
        } catch (IllegalArgumentException wrongValue) {
            String values = choices.parameters().toString();
            throw screen.wrongUse(
                    "--set 的取值不能用：" + values + "。数字以参数的单位计，不写单位；批准机关写名称",
                    "a value of --set cannot be used: " + values
                            + "; write numbers in the parameter's unit but without it, authorities by name");
        }
    }

    private static String[] parts(String option, String typed, Screen screen) {
        int equals = typed.indexOf('=');
        if (equals < 1 || equals == typed.length() - 1) {
            throw screen.wrongUse(
                    option + " 应当写成 编号=取值，而不是 `" + typed + "`", option + " must be ID=VALUE, not `" + typed + "`");
        }
        return new String[] {typed.substring(0, equals), typed.substring(equals + 1)};
    }

    private static void requireAlternative(Policy policy, String id, String alternative, Screen screen) {
        List<String> ids = policy.readings().stream().map(Reading::id).toList();
        if (!ids.contains(id)) {
            Text suggestion = Words.suggestion(id, ids);
            throw screen.wrongUse(
                    "没有口径 `" + id + "`" + suggestion.zh(), "there is no reading `" + id + "`" + suggestion.en());
        }
        List<String> alternatives = policy.readings().get(ids.indexOf(id)).alternatives();
        if (!alternatives.contains(alternative)) {
            Text suggestion = Words.suggestion(alternative, alternatives);
            throw screen.wrongUse(
                    "口径 `" + id + "` 没有 `" + alternative + "` 这个选项" + suggestion.zh(),
                    "reading `" + id + "` has no alternative `" + alternative + "`" + suggestion.en());
        }
    }

    private static void requireParameter(Policy policy, String id, Screen screen) {
        List<String> ids = policy.parameters().stream().map(Parameter::id).toList();
        if (!ids.contains(id)) {
            Text suggestion = Words.suggestion(id, ids);
            throw screen.wrongUse(
                    "没有参数 `" + id + "`" + suggestion.zh(), "there is no parameter `" + id + "`" + suggestion.en());
        }
    }
}
