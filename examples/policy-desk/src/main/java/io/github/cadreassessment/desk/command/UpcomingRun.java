package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.view.CaseAhead;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.decision.InOrder;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.report.Asked;
import io.github.cadreassessment.desk.result.UpcomingChange;
import io.github.cadreassessment.desk.result.UpcomingChange.Kind;
import io.github.cadreassessment.rules.prospect.Goal;
import io.github.cadreassessment.rules.prospect.Prospects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks ahead for everybody of a register who is meant. Used once and thrown away. */
final class UpcomingRun {
    private final Asked asked;
    private final RegisterReading register;
    private final Prospects prospects;
    private final LocalDate through;

    UpcomingRun(Asked asked, RegisterReading register, Prospects prospects, LocalDate through) {
        this.asked = asked;
        this.register = register;
        this.prospects = prospects;
        this.through = through;
    }

    /**
     * What was found.
     *
     * @param changes every change, in order of the days, then of the ids
     * @param people how many people were looked at
     * @param uncertain how many were not, as it is not certain which level or rank is asked about
     */
    record Found(List<UpcomingChange> changes, int people, int uncertain) {
        /** The changes by which somebody becomes eligible, or may, or stops to be. */
        List<UpcomingChange> listed() {
            return changes.stream().filter(change -> change.kind() != Kind.OPEN).toList();
        }
    }

    Found run() {
        List<Cadre> meant = meant();
        List<UpcomingChange> changes = new ArrayList<>();
        int[] uncertain = {0};
        try (Progress progress = new Progress(meant.size())) {
            InOrder.each(meant, this::ahead, found -> {
                found.ifPresentOrElse(changes::addAll, () -> uncertain[0]++);
                progress.step();
            });
        }
        return new Found(changes.stream().sorted().toList(), meant.size() - uncertain[0], uncertain[0]);
    }

    /** Who is in scope now and for whom the post asked about can be a promotion. */
    private List<Cadre> meant() {
        Asking asking = asked.asking();
        List<Cadre> meant = new ArrayList<>();
        for (Cadre cadre : register.cadres()) {
            CaseView view = asking.about(cadre);
            if (asked.scope().mayInclude(view) && asking.mayBePromotion(view)) {
                meant.add(cadre);
            }
        }
        return meant;
    }

    private Optional<List<UpcomingChange>> ahead(Cadre cadre) {
        Optional<CaseAhead> ahead = asked.asking().ahead(cadre);
        Goal goal = Goal.eligible(asked.asking().kind());
        return ahead.map(known -> prospects.outlook(known, goal, through).turns().stream()
                .map(turn -> new UpcomingChange(cadre.id().value(), turn))
                .toList());
    }
}
