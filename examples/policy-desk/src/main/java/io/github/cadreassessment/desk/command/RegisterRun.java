package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.unit.Unit;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.decision.Decided;
import io.github.cadreassessment.desk.decision.InOrder;
import io.github.cadreassessment.desk.decision.Seats;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.report.Answered;
import io.github.cadreassessment.desk.report.Asked;
import io.github.cadreassessment.desk.report.PersonRow;
import io.github.cadreassessment.desk.report.ReportPage;
import io.github.cadreassessment.desk.result.OutputFolder;
import io.github.cadreassessment.desk.result.RejectedRows;
import io.github.cadreassessment.desk.result.ResultJson;
import io.github.cadreassessment.desk.result.ResultRow;
import io.github.cadreassessment.desk.result.Tally;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.inforce.LeftOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Decides a register, question by question and one by one in its order, and writes each answer as soon as it is there. */
final class RegisterRun {
    private final List<Asked> questions;
    private final RegisterReading register;
    private final Assessor assessor;

    RegisterRun(List<Asked> questions, RegisterReading register, Assessor assessor) {
        this.questions = questions;
        this.register = register;
        this.assessor = assessor;
    }

    /** An answer in all its forms. */
    private record Written(Decided decided, String json, String csv, String html) {}

    /** Answers every question. */
    List<Answered> run(OutputFolder folder) throws IOException {
        Language language = questions.get(0).language();
        List<Answered> answers = new ArrayList<>();
        try (Writer json = folder.write("results.jsonl");
                Writer csv = folder.write("results.csv")) {
            csv.write(ResultRow.head(language));
            for (Asked asked : questions) {
                try (Writer rows = folder.scratch(rows(asked))) {
                    answers.add(answer(asked, json, csv, rows));
                }
            }
        }
        folder.write("rejected.csv", RejectedRows.text(register.rejected(), language));
        ReportPage page = new ReportPage(questions);
        try (Writer report = folder.write("report.html")) {
            report.write(page.start());
            for (Answered answered : answers) {
                report.write(page.start(answered, register));
                folder.append(rows(answered.asked()), report);
                report.write(page.end(answered));
            }
            report.write(page.end(register));
        }
        return answers;
    }

    private static String rows(Asked asked) {
        return "rows-" + asked.number() + ".html";
    }

    private Answered answer(Asked asked, Writer json, Writer csv, Writer rows) {
        Tally tally = new Tally();
        Seats seats = Seats.of(register, asked.asking(), assessor);
        List<Supplier<CaseView>> cases = asked.isOfUnits() ? units(asked) : people(asked, tally);
        PersonRow row = new PersonRow(asked, seats);
        try (Progress progress = new Progress(cases.size())) {
            InOrder.each(cases, view -> written(view.get(), asked, seats, row), written -> {
                write(json, written.json());
                write(csv, written.csv());
                write(rows, written.html());
                tally.add(written.decided());
                progress.step();
            });
        }
        return new Answered(asked, tally, seats);
    }

    private List<Supplier<CaseView>> units(Asked asked) {
        List<Supplier<CaseView>> units = new ArrayList<>();
        for (Unit unit : register.units().all()) {
            units.add(() -> asked.asking().about(unit));
        }
        return units;
    }

    /** Who is decided on: whoever is in scope and for whom the post asked about can be a promotion. */
    private List<Supplier<CaseView>> people(Asked asked, Tally tally) {
        Asking asking = asked.asking();
        List<Supplier<CaseView>> meant = new ArrayList<>();
        for (Cadre cadre : register.cadres()) {
            CaseView view = asking.about(cadre);
            if (!asked.scope().mayInclude(view)) {
                continue;
            }
            if (asking.mayBePromotion(view)) {
                meant.add(() -> asking.about(cadre));
            } else {
                tally.addNoPromotion();
            }
        }
        return meant;
    }

    private Written written(CaseView view, Asked asked, Seats seats, PersonRow row) {
        Decided decided = Decided.of(view, assessor, asked.asking().catalogue());
        Language language = asked.language();
        List<Seats.Own> own = seats.of(decided.id());
        List<String> leftOut = asked.inForce().leftOut(asked.asking().kind()).stream()
                .map(LeftOut::rule)
                .toList();
        return new Written(
                decided,
                ResultJson.of(decided, own, leftOut, language),
                ResultRow.of(decided, own, language),
                row.html(decided));
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
