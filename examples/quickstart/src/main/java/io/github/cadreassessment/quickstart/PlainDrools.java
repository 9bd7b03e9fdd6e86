package io.github.cadreassessment.quickstart;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import java.io.PrintStream;
import java.time.LocalDate;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Runs the shipped canonical rules with plain Drools: they are real rules, not a format of our own. */
public final class PlainDrools {
    private PlainDrools() {}

    /** Prints which statuses are possible. */
    public static void main(String[] args) {
        fire(System.out);
    }

    static void fire(PrintStream out) {
        LocalDate asOf = LocalDate.of(2024, 12, 31);
        Cadre cadre = Cadre.withId("tl-0001")
                .reserve(true)
                .grassroots(History.complete(asOf))
                .build();
        CaseView view = CaseDerivation.derive(
                cadre, new Question.Promotion(PostLevel.TOWNSHIP_DEPUTY, asOf), TermCatalogue.builtIn());
        // region plain-drools
        KieHelper helper = new KieHelper();
        helper.addContent(Resources.text("township-learning.drl"), ResourceType.DRL);
        KieSession session = helper.build().newKieSession();
        PossibleStatuses statuses = new PossibleStatuses();
        session.setGlobal("statuses", statuses);
        session.insert(view);
        view.allItems().forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        out.println(statuses);
        // endregion
    }
}
