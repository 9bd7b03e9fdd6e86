package io.github.cadreassessment.desk;

import io.github.cadreassessment.desk.command.CheckCommand;
import io.github.cadreassessment.desk.command.Exit;
import io.github.cadreassessment.desk.command.ExplainCommand;
import io.github.cadreassessment.desk.command.FmtCommand;
import io.github.cadreassessment.desk.command.MutateCommand;
import io.github.cadreassessment.desk.command.NewCommand;
import io.github.cadreassessment.desk.command.PolicyWrong;
import io.github.cadreassessment.desk.command.RunCommand;
import io.github.cadreassessment.desk.command.ShowCommand;
import io.github.cadreassessment.desk.command.SuggestCommand;
import io.github.cadreassessment.desk.command.TestCommand;
import io.github.cadreassessment.desk.command.TranslateCommand;
import io.github.cadreassessment.desk.command.UpcomingCommand;
import io.github.cadreassessment.desk.command.WrongUse;
import io.github.cadreassessment.rules.EnginesDisagreeException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code assess}. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Assess.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "干部任职资格核查：规则可读，结论有据。%nEligibility of cadres by readable rules; every answer says why.",
        exitCodeListHeading = "%n退出码 Exit codes%n",
        exitCodeList = {
            "0:完成。 Did what was asked.",
            "1:规则集有错。 The policy is wrong.",
            "2:用法有错。 Wrong use.",
            "3:登记册有未采用的行，其余已判断。 Rows were rejected; the rest is decided.",
            "70:程序错误。 A bug."
        },
        footer = "%n计算结果只是建议，由组织和有关人员研究决定。%nWhat is computed is a proposal; people decide.",
        subcommands = {
            NewCommand.class,
            CheckCommand.class,
            TestCommand.class,
            MutateCommand.class,
            SuggestCommand.class,
            FmtCommand.class,
            TranslateCommand.class,
            RunCommand.class,
            ExplainCommand.class,
            UpcomingCommand.class,
            ShowCommand.class
        })
public final class Assess implements Callable<Integer> {
    @Spec
    private CommandLine.Model.@Nullable CommandSpec command;

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    /** Runs the command line, printing to these, and returns the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Assess())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Assess::wrongUse)
                .setExecutionExceptionHandler((failed, where, parsed) -> failed(failed, where));
        try {
            return line.execute(arguments);
        } catch (Error broken) {
            return bug(broken, line);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Output is UTF-8 on every machine, so that the same input gives the same bytes. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public Integer call() {
        Objects.requireNonNull(command)
                .commandLine()
                .usage(command.commandLine().getErr());
        return Exit.WRONG_USE;
    }

    private static int wrongUse(ParameterException wrong, String[] arguments) {
        CommandLine where = wrong.getCommandLine();
        where.getErr().print("assess: " + wrong.getMessage() + "\n");
        UnmatchedArgumentException.printSuggestions(wrong, where.getErr());
        where.getErr().print("assess: " + where.getCommandSpec().qualifiedName() + " --help\n");
        return Exit.WRONG_USE;
    }

    private static int failed(Exception failed, CommandLine where) {
        if (failed instanceof WrongUse) {
            where.getErr().print("assess: " + failed.getMessage() + "\n");
            return Exit.WRONG_USE;
        }
        if (failed instanceof PolicyWrong) {
            where.getErr().print(failed.getMessage() + "\n");
            return Exit.POLICY_WRONG;
        }
        if (failed instanceof EnginesDisagreeException) {
            where.getErr()
                    .print("assess: 程序错误：两种执行方式的判断不同，没有写出任何结果；请改用 --engine drools，并报告。"
                            + " This is a bug: two engines disagree, and no result was written; use --engine drools,"
                            + " and report it. " + failed.getMessage() + "\n");
            return Exit.BUG;
        }
        return bug(failed, where);
    }

    /** One line that helps whoever mends it and repeats nothing of the input. */
    private static int bug(Throwable broken, CommandLine where) {
        StackTraceElement[] trace = broken.getStackTrace();
        String place = trace.length == 0 ? "" : ", " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        where.getErr()
                .print("assess: 程序错误，请报告。 This is a bug, please report it ("
                        + broken.getClass().getSimpleName() + place + ").\n");
        return Exit.BUG;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Assess.class.getPackage().getImplementationVersion();
            return new String[] {"assess " + (version == null ? "(development)" : version)};
        }
    }
}
