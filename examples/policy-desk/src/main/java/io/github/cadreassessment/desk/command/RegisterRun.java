package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.decision.Decided;
import io.github.cadreassessment.desk.decision.InOrder;
import io.github.cadreassessment.desk.register.RegisterReading;
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

/** Decides a register, person by person in its order, and writes each answer as soon as it is there. */
final class RegisterRun {
    private static final String PEOPLE = "people.html";

    private final Asked asked;
    private final RegisterReading register;
    private final Assessor assessor;

    RegisterRun(Asked asked, RegisterReading register, Assessor assessor) {
        this.asked = asked;
        this.register = register;
        this.assessor = assessor;
    }

    /** An answer in all its forms. */
    private record Written(Decided decided, String json, String csv, String html) {}

    void run(OutputFolder folder, Tally tally) throws IOException {
        decide(meant(tally), folder, tally);
        folder.write("rejected.csv", RejectedRows.text(register.rejected(), asked.language()));
        ReportPage page = new ReportPage(asked);
        try (Writer report = folder.write("report.html")) {
            report.write(page.start(tally, register));
            folder.append(PEOPLE, report);
            report.write(page.end(register));
        }
    }

    /** Who is decided on: whoever is in scope and for whom the post asked about can be a promotion. */
    private List<Cadre> meant(Tally tally) {
        List<Cadre> meant = new ArrayList<>();
        for (Cadre cadre : register.cadres()) {
            CaseView view = asked.asking().about(cadre);
            if (!asked.scope().mayInclude(view)) {
                continue;
            }
            if (asked.asking().mayBePromotion(view)) {
                meant.add(cadre);
            } else {
                tally.addNoPromotion(cadre.id());
            }
        }
        return meant;
    }

    private void decide(List<Cadre> meant, OutputFolder folder, Tally tally) throws IOException {
        try (Writer json = folder.write("results.jsonl");
                Writer csv = folder.write("results.csv");
                Writer people = folder.scratch(PEOPLE);
                Progress progress = new Progress(meant.size())) {
            csv.write(ResultRow.head(asked.language()));
            PersonRow rows = new PersonRow(asked);
            InOrder.each(meant, cadre -> written(cadre, rows), written -> {
                write(json, written.json());
                write(csv, written.csv());
                write(people, written.html());
                tally.add(written.decided());
                progress.step();
            });
        }
    }

    private Written written(Cadre cadre, PersonRow rows) {
        Asking asking = asked.asking();
        CaseView view = asking.about(cadre);
        Decided decided = Decided.of(view, assessor, asking.catalogue());
        Language language = asked.language();
        return new Written(
                decided,
                ResultJson.of(decided, leftOut(), language),
                ResultRow.of(decided, language),
                rows.html(decided));
    }

    private List<String> leftOut() {
        return asked.inForce().leftOut().stream().map(LeftOut::rule).toList();
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
