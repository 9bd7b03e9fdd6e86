package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.decision.Scope;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Who of a register is meant. */
final class WhoOption {
    @Option(
            names = "--who",
            paramLabel = "all|young-and-reserve",
            defaultValue = "all",
            description =
                    "对象：all（默认）全体；young-and-reserve 后备干部和年轻干部，年龄按规则集参数 young-age，没有则 35 岁，不能排除的也算。 Who: everybody; or reserve and young cadres, by the policy's parameter young-age or 35, with whoever may be one.")
    private String who = "all";

    /** Who that is under the policy's own notion of a young cadre. */
    Scope scope(Pack pack, Choices choices, Screen screen) {
        return new Scope(who(screen), YoungAge.of(pack, choices));
    }

    private Scope.Who who(Screen screen) {
        for (Scope.Who each : Scope.Who.values()) {
            if (each.name().equals(who.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return each;
            }
        }
        Text suggestion = Words.suggestion(who, List.of("all", "young-and-reserve"));
        throw screen.wrongUse(
                "--who 没有 `" + who + "` 这个取值" + suggestion.zh(), "--who cannot be `" + who + "`" + suggestion.en());
    }
}
