package io.github.cadreassessment.desk;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line as a user runs it, and what it printed. */
public record Ran(int exit, String out, String err) {
    /** The sound register of made-up people. */
    public static final String TOWNSHIP = data("township");
    /** The same with slips of the pen. */
    public static final String DAMAGED = data("township-damaged");

    public static Ran assess(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Assess.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    private static String data(String name) {
        Path fromModule = Path.of("../data", name);
        return (Files.isDirectory(fromModule) ? fromModule : Path.of("examples/data", name)).toString();
    }
}
