package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.report.Asked;
import io.github.cadreassessment.desk.result.UpcomingChange;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.prospect.Prospects;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assess upcoming}: lists who of a register becomes eligible, or stops to be, in the months to come. */
@Command(
        name = "upcoming",
        description = "今后几个月内谁将符合、谁将不再符合，由哪一条引起（其他情况不变）。%nWho becomes eligible, or stops to be, in the months to"
                + " come, and by which clause, if nothing else changes.")
public final class UpcomingCommand implements Callable<Integer> {
    private static final int MOST_MONTHS = 120;

    @Mixin
    private Screen screen = new Screen();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private ChoiceOptions chosen = new ChoiceOptions();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private WhoOption who = new WhoOption();

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = "今后多少个月，1 至 120，默认 12。 How many months ahead, from 1 to 120; 12 unless given.")
    private int months = 12;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            description = "输出格式，默认 text。 Form of the output.")
    private Format format = Format.TEXT;

    /** The form of the output. */
    enum Format {
        /** Lines for people. */
        TEXT,
        /** One JSON array. */
        JSON,
        /** A table for spreadsheets. */
        CSV
    }

    @Override
    public Integer call() {
        if (months < 1 || months > MOST_MONTHS) {
            throw screen.wrongUse(
                    "--months 应当是 1 至 120，而不是 " + months, "--months must be from 1 to 120, not " + months);
        }
        Pack pack = source.pack(screen);
        Choices choices = chosen.choices(pack, question.asOf(screen), screen);
        InForce inForce = ChoiceOptions.inForce(pack, choices, screen);
        Asking asking = question.asking(inForce, choices.asOf(), pack.catalogue(), screen);
        requireEligibility(asking);
        Asked asked = new Asked(inForce, asking, who.scope(pack, choices, screen), screen.language(), 0);
        RegisterReading register = source.register(screen);
        Register.warn(register, screen);
        LocalDate through = asking.asOf().plusMonths(months);
        UpcomingRun.Found found;
        // The interpreter gives the same answers and has nothing to build for each version of the policy.
        try (Prospects prospects = Prospects.of(pack, choices, Execution.INTERPRETER)) {
            found = new UpcomingRun(asked, register, prospects, through).run();
        }
        print(found, asked, through);
        return register.rejected().isEmpty() ? Exit.DONE : Exit.ROWS_REJECTED;
    }

    private void requireEligibility(Asking asking) {
        Text kind = asking.kind().phrase();
        if (asking.kind().isAppraisal() || asking.kind().subject() == Subject.UNIT) {
            throw screen.wrongUse(
                    "upcoming 只能问个人是否符合，不能问“" + kind.zh() + "”",
                    "upcoming is about the eligibility of people and cannot be asked about " + kind.en());
        }
    }

    private void print(UpcomingRun.Found found, Asked asked, LocalDate through) {
        switch (format) {
            case TEXT -> new UpcomingText(screen).print(found, asked, through);
            case JSON -> screen.line(UpcomingChange.json(found.listed(), screen.language()));
            case CSV -> {
                screen.print(UpcomingChange.head(screen.language()));
                found.listed().forEach(change -> screen.print(change.csv(screen.language())));
            }
        }
    }
}
