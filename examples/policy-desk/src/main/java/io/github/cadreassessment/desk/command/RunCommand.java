package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.register.RegisterReading;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        RegisterReading register = source.register(screen);
        Register.warn(register, screen);
        if (pack.policy().isEmpty()) {
            screen.warn(screen.in(new Text(
                    "规则集只有 .drl 形式，不含施行日期：请自行确认它在 " + choices.asOf() + " 施行",
                    "the pack has its .drl form only, which says nothing of dates: make sure that it is in force on "
                            + choices.asOf())));
        }
        warnOfUnknownClauses(register, inForce);
        List<Answered> answers;
        try (OutputFolder folder = OutputFolder.in(Packs.path(outName, screen));
                Assessor assessor = Assessor.of(inForce, pack.catalogue(), engine.execution())) {
            answers = new RegisterRun(questions, register, assessor).run(folder);
            folder.publish();
        } catch (IOException | UncheckedIOException unwritable) {
            throw screen.wrongUse("无法写入 `" + outName + "`", "cannot write to `" + outName + "`");
        }
        answers.forEach(answered -> new RunSummary(screen).lines(answered, register));
        close(register);
        return register.rejected().isEmpty() ? Exit.DONE : Exit.ROWS_REJECTED;
    }

    /** An approval for a clause that there is not counts for nothing, and may be meant for another. */
    private void warnOfUnknownClauses(RegisterReading register, InForce inForce) {
        Set<String> known = new TreeSet<>(inForce.notes().keySet());
        inForce.leftOut().forEach(rule -> known.add(rule.rule()));
        Map<String, Integer> unknown = new TreeMap<>();
        for (Cadre cadre : register.cadres()) {
            for (Approval approval : cadre.approvals().rows()) {
                if (!known.contains(approval.clause())) {
                    unknown.merge(approval.clause(), 1, Integer::sum);
                }
            }
        }
        unknown.forEach((clause, count) -> screen.warn(screen.in(new Text(
                "approvals.csv 有 " + count + " 行的条款 `" + clause + "` 不在规则集中，不起作用"
                        + Words.suggestion(clause, known).zh(),
                "approvals.csv has " + count + " rows for clause `" + clause + "`, which the pack does not have; they"
                        + " count for nothing" + Words.suggestion(clause, known).en()))));
    }

    private void close(RegisterReading register) {
        if (!register.rejected().isEmpty()) {
            int undecided = register.undecided().size();
            screen.line(new Text(
                    "登记册问题 " + register.rejected().size() + " 处，未作判断 " + undecided + " 人；见 rejected.csv",
                    "problems of the register: " + register.rejected().size() + ", people not decided: " + undecided
                            + "; see rejected.csv"));
        }
        screen.line(new Text(
                "结果在 " + outName + "：report.html、results.csv、results.jsonl、rejected.csv",
                "results in " + outName + ": report.html, results.csv, results.jsonl, rejected.csv"));
        screen.line(Disclaimer.TEXT);
    }
}
