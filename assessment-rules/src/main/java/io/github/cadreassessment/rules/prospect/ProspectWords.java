package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.finding.Clause.ExceptionNote;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.util.ArrayList;
import java.util.List;

/** Puts a prospect into words, line by line. */
final class ProspectWords {
    private final Prospect prospect;
    private final TermCatalogue catalogue;
    private final Text goal;
    private final List<Text> lines = new ArrayList<>();

    ProspectWords(Prospect prospect, TermCatalogue catalogue) {
        this.prospect = prospect;
        this.catalogue = catalogue;
        this.goal = OutlookWords.goal(prospect.goal());
    }

    List<Text> lines() {
        Outlook outlook = prospect.outlook();
        lines.add(heading());
        prospect.facts().forEach(this::fact);
        if (outlook != null) {
            new OutlookWords(outlook).lines().forEach(this::line);
        }
        changes();
        prospect.exceptions().routes().forEach(this::route);
        ifApproved();
        if (outlook != null) {
            line(ProspectMessage.PREMISE.text());
        }
        return List.copyOf(lines);
    }

    private Text heading() {
        Outlook outlook = prospect.outlook();
        if (outlook != null) {
            return ProspectMessage.HEADING.with(ProspectMessage.same(outlook.through()));
        }
        return prospect.goal().grade() == null
                ? ProspectMessage.HEADING_WITHOUT_DATES.text()
                : ProspectMessage.HEADING_FOR_GRADE.with(goal);
    }

    private void line(Text text) {
        lines.add(new Text("  " + text.zh(), "  " + text.en()));
    }

    private void changes() {
        if (isBarred()) {
            Outlook outlook = prospect.outlook();
            ChangeWords words = new ChangeWords(catalogue, outlook == null ? null : outlook.through());
            List<Text> said = prospect.changes().isEmpty()
                    ? List.of(ProspectMessage.NO_CHANGE.text())
                    : words.lines(prospect.changes());
            said.forEach(this::line);
        }
    }

    private boolean isBarred() {
        return prospect.goal().reached(prospect.now().findings()) == Truth.FALSE;
    }

    private void route(ExceptionRoute route) {
        Text within = within(route).text();
        ExceptionNote exception = route.exception();
        line(
                exception == null
                        ? ProspectMessage.OWN_ROUTE.with(
                                ClauseNames.of(route.clause()),
                                route.authority().phrase(),
                                within)
                        : ProspectMessage.ROUTE.with(
                                name(exception), route.authority().phrase(), ClauseNames.ids(route.breaks()), within));
    }

    private static Text name(ExceptionNote exception) {
        Text id = ProspectMessage.same(exception.id());
        Text named = exception.title().equals(Text.NONE) ? id : ProspectMessage.QUOTED.with(id, exception.title());
        return ProspectMessage.CITED.with(named, ProspectMessage.same(exception.document()), exception.article());
    }

    private static ProspectMessage within(ExceptionRoute route) {
        if (!route.limited()) {
            return ProspectMessage.NO_LIMITS;
        }
        return switch (route.within()) {
            case TRUE -> ProspectMessage.WITHIN;
            case FALSE -> ProspectMessage.NOT_WITHIN;
            case UNKNOWN -> ProspectMessage.MAYBE_WITHIN;
        };
    }

    private void ifApproved() {
        ExceptionRoutes exceptions = prospect.exceptions();
        if (exceptions.routes().isEmpty()) {
            return;
        }
        line(
                switch (exceptions.approved()) {
                    case TRUE -> ProspectMessage.THEN_REACHED.with(goal);
                    case UNKNOWN -> ProspectMessage.THEN_OPEN.with(goal);
                    case FALSE ->
                        exceptions.without().isEmpty()
                                ? ProspectMessage.THEN_STILL_BARRED.with(goal)
                                : ProspectMessage.THEN_NOT.with(goal, ClauseNames.of(exceptions.without()));
                });
    }

    private void fact(FactOutcomes fact) {
        List<Text> outcomes = fact.outcomes().stream()
                .map(outcome -> (outcome.may() ? ProspectMessage.MAY_BE : ProspectMessage.OUTCOME)
                        .with(outcome.when(), AnswerWords.of(outcome.answer())))
                .toList();
        line(ProspectMessage.FACT.with(
                OutlookWords.facts(List.of(fact.fact())), ProspectMessage.SEMICOLON.between(outcomes)));
    }
}
