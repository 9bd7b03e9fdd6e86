package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.explanation.Depth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.decision.Decided;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
            description = "干部编号，可以多个。 Ids of cadres.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--depth",
            paramLabel = "verdict|clauses|values",
            defaultValue = "clauses",
            description = "说明到哪一层，默认 clauses。 How much is said.")
    private Depth depth = Depth.CLAUSES;

    @Override
    public Integer call() {
        Pack pack = source.pack(screen);
        Choices choices = chosen.choices(pack, question.asOf(screen), screen);
        InForce inForce = ChoiceOptions.inForce(pack, choices, screen);
        Asking asking = question.asking(inForce, choices.asOf(), pack.catalogue(), screen);
        RegisterReading register = source.register(screen);
        boolean allDecided = true;
        List<Cadre> wanted = new ArrayList<>();
        for (String id : ids) {
            allDecided &= find(id, register, wanted);
        }
        // The interpreter gives the same answers and has nothing to build for a few people.
        try (Assessor assessor = Assessor.of(inForce, pack.catalogue(), Execution.INTERPRETER)) {
            for (Cadre cadre : wanted) {
                CaseView view = asking.about(cadre);
                if (asking.mayBePromotion(view)) {
                    Decided decided = Decided.of(view, assessor, pack.catalogue());
                    screen.print(decided.explanation().text(screen.language(), depth));
                } else {
                    screen.line(new Text(
                            cadre.id() + "：现任不低于拟任，不属于提拔、晋升，不作判断",
                            cadre.id()
                                    + ": no promotion, as the present level or rank is not below the one asked for"));
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

    /** Whether the person can be decided on. */
    private boolean find(String id, RegisterReading register, List<Cadre> wanted) {
        for (Cadre cadre : register.cadres()) {
            if (cadre.id().value().equals(id)) {
                wanted.add(cadre);
                return true;
            }
        }
        if (register.undecided().stream()
                .anyMatch(undecided -> undecided.value().equals(id))) {
            screen.warn(screen.in(new Text(
                    id + "：本人的行被拒收或编号重复，不作判断", id + ": not decided, as the row was rejected or the id stands twice")));
            return false;
        }
        String shown = OpaqueId.isIdentityNumber(id) ? "" : " `" + id + "`";
        throw screen.wrongUse("登记册里没有编号" + shown, "the register has no id" + shown);
    }
}
