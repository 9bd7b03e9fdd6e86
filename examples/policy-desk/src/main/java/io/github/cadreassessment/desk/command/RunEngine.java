package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.rules.Execution;
import java.util.Locale;

/** What executes the rules of a run, as a user types it. */
enum RunEngine {
    DROOLS,
    INTERPRETER,
    STRAIGHT_LINE;

    Execution execution() {
        return Execution.valueOf(name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
