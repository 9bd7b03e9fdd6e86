package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.rules.Execution;
import java.util.function.Supplier;

/** What is measured. */
enum Variant {
    STRAIGHT_LINE_LAZY("straight-line, verdict", () -> new Ours(Execution.STRAIGHT_LINE, false)),
    STRAIGHT_LINE_EAGER("straight-line, every finding", () -> new Ours(Execution.STRAIGHT_LINE, true)),
    DROOLS("Drools, every finding", () -> new Ours(Execution.DROOLS, true)),
    INTERPRETER("interpreter, every finding", () -> new Ours(Execution.INTERPRETER, true)),
    HAND_LAZY("Java by hand, verdict", () -> new HandWritten(false)),
    HAND_EAGER("Java by hand, every finding", () -> new HandWritten(true)),
    EASY_RULES("Easy Rules, lambdas", EasyRules::new),
    NAIVE_DROOLS("plain Drools, facts as they are", NaiveDrools::new);

    private final String title;
    private final Supplier<Deciding> maker;

    Variant(String title, Supplier<Deciding> maker) {
        this.title = title;
        this.maker = maker;
    }

    /** How it is called in the table. */
    String title() {
        return title;
    }

    /** Makes it ready. */
    Deciding make() {
        return maker.get();
    }
}
