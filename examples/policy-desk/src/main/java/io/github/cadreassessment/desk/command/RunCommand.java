package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.decision.Seats;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.register.RegisterStream;
import io.github.cadreassessment.desk.report.Answered;
import io.github.cadreassessment.desk.report.Asked;
import io.github.cadreassessment.desk.report.Disclaimer;
import io.github.cadreassessment.desk.result.OutputFolder;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.pack.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assess run}: decides a register and writes the answers as files. */
@Command(
        name = "run",
        description = "对整个登记册作出判断，写出结果文件和报告。%nDecides a whole register; writes result files and a report.")
public final class RunCommand implements Callable<Integer> {
    @Mixin
    private Screen screen = new Screen();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private ChoiceOptions chosen = new ChoiceOptions();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "结果写到哪个文件夹：results.jsonl、results.csv、rejected.csv、report.html。 Folder for the results.")
    private String outName = "";

    @Mixin
    private WhoOption who = new WhoOption();

    @Option(
            names = "--engine",
            paramLabel = "drools|straight-line|interpreter",
            defaultValue = "drools",
            description =
                    "用什么执行规则，结果相同；straight-line 最快，并抽查一部分人由 drools 再作判断，遇到不同即停止。 What executes the rules; the answers are the same. straight-line is the fastest; it has some people decided by drools as well, and stops at the first difference.")
    private RunEngine engine = RunEngine.DROOLS;

    @Option(
            names = "--stream",
            description =
                    "逐段读取 JSON Lines 登记册，多大都可以：只写 results.jsonl（每人一行，只含决定性条款和所缺事实）和 rejected.csv。 Reads a register of JSON lines piece by piece, however large it is; writes results.jsonl (a line each, with what decides and what is missing) and rejected.csv only.")
    private boolean stream;

    @Override
    public Integer call() {
        Pack pack = source.pack(screen);
        Choices choices = chosen.choices(pack, question.asOf(screen), screen);
        InForce inForce = ChoiceOptions.inForce(pack, choices, screen);
        List<Asked> questions = new ArrayList<>();
        for (Asking asking : question.askings(inForce, choices.asOf(), pack.catalogue(), screen)) {
            var scope = who.scope(pack, choices, screen);
            questions.add(new Asked(inForce, asking, scope, screen.language(), questions.size()));
        }
        warnOfDates(pack, choices);
        if (stream) {
            questions.forEach(this::requireOneByOne);
        }
        // Nothing is written before everything that is read can be read.
        return stream
                ? stream(questions, source.stream(screen), inForce, pack.catalogue())
                : run(questions, source.register(screen), inForce, pack.catalogue());
    }

    private void warnOfDates(Pack pack, Choices choices) {
        if (pack.policy().isEmpty()) {
            screen.warn(screen.in(new Text(
                    "规则集只有 .drl 形式，不含施行日期：请自行确认它在 " + choices.asOf() + " 施行",
                    "the pack has its .drl form only, which says nothing of dates: make sure that it is in force on "
                            + choices.asOf())));
        }
    }

    private int run(List<Asked> questions, RegisterReading register, InForce inForce, TermCatalogue catalogue) {
        Register.warn(register, screen);
        UnknownClauses approvals = new UnknownClauses(inForce);
        approvals.add(register.cadres());
        approvals.warn(screen);
        List<Answered> answers = new ArrayList<>();
        write(
                inForce,
                catalogue,
                (assessor, folder) -> answers.addAll(new RegisterRun(questions, register, assessor).run(folder)));
        answers.forEach(answered ->
                new RunSummary(screen, true).lines(answered, register.cadres().size()));
        close(
                register.rejected().size(),
                register.undecided().size(),
                "report.html、results.csv、results.jsonl、rejected.csv",
                "report.html, results.csv, results.jsonl, rejected.csv");
        return register.rejected().isEmpty() ? Exit.DONE : Exit.ROWS_REJECTED;
    }

    private int stream(List<Asked> questions, RegisterStream register, InForce inForce, TermCatalogue catalogue) {
        StreamCounts counts = new StreamCounts(questions.size(), new UnknownClauses(inForce));
        write(
                inForce,
                catalogue,
                (assessor, folder) -> new StreamRun(questions, register, assessor, counts).run(folder));
        counts.firstRejected().forEach(row -> screen.warn(row.describe(screen.language())));
        int more = counts.rejected() - counts.firstRejected().size();
        if (more > 0) {
            screen.warn(screen.in(new Text("另有 " + more + " 处，见 rejected.csv", more + " more, see rejected.csv")));
        }
        counts.approvals().warn(screen);
        for (Asked asked : questions) {
            new RunSummary(screen, false).lines(new Answered(asked, counts.tally(asked), Seats.NONE), counts.people());
        }
        close(counts.rejected(), counts.undecided(), "results.jsonl、rejected.csv", "results.jsonl, rejected.csv");
        return counts.rejected() == 0 ? Exit.DONE : Exit.ROWS_REJECTED;
    }

    /** What answers and writes the files. */
    private interface Writing {
        void write(Assessor assessor, OutputFolder folder) throws IOException;
    }

    private void write(InForce inForce, TermCatalogue catalogue, Writing writing) {
        try (OutputFolder folder = OutputFolder.in(Packs.path(outName, screen));
                Assessor assessor = Assessor.of(inForce, catalogue, engine.execution())) {
            writing.write(assessor, folder);
            folder.publish();
        } catch (RegisterStream.UnreadableException unreadable) {
            throw screen.wrongUse(
                    "登记册在读取期间被改动，或不能再读；没有写出结果",
                    "the register was changed while it was read, or cannot be read any more; nothing is written");
        } catch (IOException | UncheckedIOException unwritable) {
            throw screen.wrongUse("无法写入 `" + outName + "`", "cannot write to `" + outName + "`");
        }
    }

    /** What takes everybody of a unit, or the unit itself, cannot be answered person by person. */
    private void requireOneByOne(Asked asked) {
        if (asked.isOfUnits() || !asked.inForce().quotas(asked.asking().kind()).isEmpty()) {
            throw screen.wrongUse(
                    "--stream 逐人判断，不能答“" + asked.question() + "”：它要看单位或按单位分配名额；请去掉 --stream",
                    "--stream decides one by one and cannot answer “" + asked.question()
                            + "”, which is about units or places in them; leave --stream out");
        }
    }

    private void close(int rejected, int undecided, String zhFiles, String enFiles) {
        if (rejected > 0) {
            screen.line(new Text(
                    "登记册问题 " + rejected + " 处，未作判断 " + undecided + " 人；见 rejected.csv",
                    "problems of the register: " + rejected + ", people not decided: " + undecided
                            + "; see rejected.csv"));
        }
        screen.line(new Text("结果在 " + outName + "：" + zhFiles, "results in " + outName + ": " + enFiles));
        screen.line(Disclaimer.TEXT);
    }
}
