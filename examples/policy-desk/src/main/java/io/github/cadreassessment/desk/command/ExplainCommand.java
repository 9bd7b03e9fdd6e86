package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.explanation.Depth;
import io.github.cadreassessment.core.explanation.ExplainedSeat;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.unit.Unit;
import io.github.cadreassessment.core.view.CaseAhead;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.decision.Decided;
import io.github.cadreassessment.desk.decision.Seats;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.prospect.Prospect;
import io.github.cadreassessment.rules.prospect.Prospects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code assess explain}: says for some people what the verdict is and why. */
@Command(name = "explain", description = "说明某些人的结论和理由。%nExplains the verdict of some people.")
public final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private Screen screen = new Screen();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private ChoiceOptions chosen = new ChoiceOptions();

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Option(
            names = "--id",
            required = true,
            arity = "1..*",
            paramLabel = "ID",
            description = "干部编号，可以多个；问单位履职时为单位编号。 Ids of cadres, or of units where the question is about them.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--depth",
            paramLabel = "verdict|clauses|values",
            defaultValue = "clauses",
            description = "说明到哪一层，默认 clauses。 How much is said.")
    private Depth depth = Depth.CLAUSES;

    @Option(names = "--no-outlook", description = "不列前景：最早何时符合、最少改变什么、例外途径、先查明什么。 Leave out what lies ahead.")
    private boolean noOutlook;

    @Override
    public Integer call() {
        Pack pack = source.pack(screen);
        Choices choices = chosen.choices(pack, question.asOf(screen), screen);
        InForce inForce = ChoiceOptions.inForce(pack, choices, screen);
        Asking asking = question.asking(inForce, choices.asOf(), pack.catalogue(), screen);
        RegisterReading register = source.register(screen);
        boolean allDecided = true;
        // The interpreter gives the same answers and has nothing to build for a few people.
        try (Assessor assessor = Assessor.of(inForce, pack.catalogue(), Execution.INTERPRETER);
                Prospects prospects = Prospects.of(pack, choices, Execution.INTERPRETER)) {
            Seats seats = Seats.of(register, asking, assessor);
            for (String id : ids) {
                Found found = find(id, register, asking);
                allDecided &= found != null;
                if (found != null) {
                    explain(found.view(), asking, assessor, seats);
                    outlook(found, asking, prospects);
                }
            }
        }
        if (!register.rejected().isEmpty()) {
            screen.warn(screen.in(new Text(
                    "登记册有 " + register.rejected().size() + " 处问题，用 assess run 可逐条列出",
                    "the register has " + register.rejected().size() + " problems; assess run lists them")));
        }
        return allDecided && register.rejected().isEmpty() ? Exit.DONE : Exit.ROWS_REJECTED;
    }

    private void explain(CaseView view, Asking asking, Assessor assessor, Seats seats) {
        String id = view.id().value();
        if (!asking.mayBePromotion(view)) {
            screen.line(new Text(
                    id + "：现任不低于拟任，不属于提拔、晋升，不作判断",
                    id + ": no promotion, as the present level or rank is not below the one asked for"));
            return;
        }
        Decided decided = Decided.of(view, assessor, asking.catalogue());
        screen.print(decided.explanation().text(screen.language(), depth));
        for (Seats.Own own : seats.of(id)) {
            ExplainedSeat seat = own.seat();
            screen.line(new Text(
                    own.unit() + " " + seat.title().zh() + "：" + seat.rankedBy().zh() + "；"
                            + seat.sentence().zh(),
                    own.unit() + " " + seat.title().en() + ": "
                            + seat.rankedBy().en() + "; " + seat.sentence().en()));
        }
    }

    /** What lies ahead of whoever is not simply eligible. */
    private void outlook(Found found, Asking asking, Prospects prospects) {
        if (noOutlook || depth == Depth.VERDICT || !asking.mayBePromotion(found.view())) {
            return;
        }
        LocalDate through = asking.asOf().plusYears(Prospects.YEARS_AHEAD);
        Optional<Prospect> prospect = found.ahead()
                .map(ahead -> prospects.prospect(ahead, through))
                .orElseGet(() -> prospects.prospect(found.view()));
        prospect.ifPresent(shown -> screen.print(shown.text(screen.language(), asking.catalogue())));
    }

    /**
     * Whom it is about.
     *
     * @param view the case
     * @param ahead the same on later days; empty for a unit, and where it is not certain what is asked about
     */
    private record Found(CaseView view, Optional<CaseAhead> ahead) {}

    /** The case, or {@code null} where the row was rejected. */
    private @Nullable Found find(String id, RegisterReading register, Asking asking) {
        boolean ofUnit = asking.kind().subject() == Subject.UNIT;
        for (Cadre cadre : ofUnit ? List.<Cadre>of() : register.cadres()) {
            if (cadre.id().value().equals(id)) {
                return new Found(asking.about(cadre), asking.ahead(cadre));
            }
        }
        for (Unit unit : ofUnit ? register.units().all() : List.<Unit>of()) {
            if (unit.id().value().equals(id)) {
                return new Found(asking.about(unit), Optional.empty());
            }
        }
        List<OpaqueId> undecided = ofUnit ? register.units().undecided() : register.undecided();
        if (undecided.stream().anyMatch(one -> one.value().equals(id))) {
            screen.warn(screen.in(new Text(
                    id + "：" + (ofUnit ? "单位" : "本人") + "的行被拒收或编号重复，不作判断",
                    id + ": not decided, as the row was rejected or the id stands twice")));
            return null;
        }
        String shown = OpaqueId.isIdentityNumber(id) ? "" : " `" + id + "`";
        throw screen.wrongUse("登记册里没有编号" + shown, "the register has no id" + shown);
    }
}
