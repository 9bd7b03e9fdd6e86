package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command prints, and in which language. Not thread-safe. */
final class Screen {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "输出的语言，默认 zh。 Language of the output; zh unless given.")
    private Language language = Language.ZH;

    Language language() {
        return language;
    }

    String in(Text text) {
        return text.in(language);
    }

    /** Prints a line to standard output; ended by a line feed everywhere. */
    void line(String line) {
        print(line + "\n");
    }

    void line(Text text) {
        line(in(text));
    }

    void print(String text) {
        out().print(text);
        out().flush();
    }

    /** Prints a line to standard error. */
    void warn(String line) {
        err().print(line + "\n");
        err().flush();
    }

    WrongUse wrongUse(String zh, String en) {
        return new WrongUse(in(new Text(zh, en)));
    }

    private PrintWriter out() {
        return Objects.requireNonNull(command).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(command).commandLine().getErr();
    }
}
