package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.scenario.ScenarioReading;
import io.github.cadreassessment.rules.source.SourceFile;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the scenarios of a pack that a user named. */
final class ScenarioOptions {
    /** The engines that scenarios are run on. */
    enum Engine {
        INTERPRETER(Execution.INTERPRETER),
        DROOLS(Execution.DROOLS),
        STRAIGHT_LINE(Execution.STRAIGHT_LINE),
        BOTH(Execution.INTERPRETER, Execution.DROOLS),
        ALL(Execution.values());

        private final Set<Execution> executions;

        Engine(Execution... executions) {
            this.executions = EnumSet.copyOf(List.of(executions));
        }

        Set<Execution> executions() {
            return executions;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private ScenarioOptions() {}

    /** The scenarios of {@code pack}, which the user called {@code name}. */
    static ScenarioReading read(String name, Pack pack, Screen screen) {
        if (pack.policy().isEmpty()) {
            throw screen.wrongUse(
                    "规则集 `" + pack.id() + "` 只有 .drl 形式，不能写情景",
                    "pack `" + pack.id() + "` has its .drl form only, which has no scenarios");
        }
        return ScenarioReading.of(files(name, screen), pack);
    }

    private static List<SourceFile> files(String name, Screen screen) {
        if (Pack.bundledIds().contains(name)) {
            return Pack.bundledScenarioFiles(name);
        }
        try {
            return Pack.scenarioFiles(Packs.path(name, screen));
        } catch (UncheckedIOException unreadable) {
            throw screen.wrongUse("无法读取 `" + name + "` 的情景", "the scenarios of `" + name + "` cannot be read");
        }
    }
}
