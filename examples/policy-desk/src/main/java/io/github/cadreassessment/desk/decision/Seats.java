package io.github.cadreassessment.desk.decision;

import io.github.cadreassessment.core.assessment.Allocation;
import io.github.cadreassessment.core.assessment.GroupAssessment;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.explanation.ExplainedSeat;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.rules.Assessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gets the places of the quotas, unit by unit. Immutable and thread-safe.
 *
 * @param whyNone why nobody was ranked although there are quotas; empty otherwise
 * @param units one for each unit and quota, in order of the units' ids and the policy
 * @param byPerson the places that each person of a unit is considered for, by opaque id
 */
public record Seats(Text whyNone, List<OfUnit> units, Map<String, List<Own>> byPerson) {
    /** There are no quotas. */
    public static final Seats NONE = new Seats(Text.NONE, List.of(), Map.of());

    public Seats {
        units = List.copyOf(units);
        byPerson = Map.copyOf(byPerson);
    }

    /**
     * The places of one quota in one unit.
     *
     * @param unit the opaque id of the unit
     * @param allocation who gets them
     * @param seats the same in words, those who may belong to the unit or not after those who do
     * @param members how many of the seats are of people who belong to the unit
     */
    public record OfUnit(String unit, Allocation allocation, List<ExplainedSeat> seats, int members) {
        public OfUnit {
            seats = List.copyOf(seats);
        }
    }

    /** A person's place in one unit. */
    public record Own(String unit, ExplainedSeat seat) {}

    /** Allocates the places of everybody on the register, whoever of them is decided on. */
    public static Seats of(RegisterReading register, Asking asking, Assessor assessor) {
        if (assessor.inForce().quotas(asking.kind()).isEmpty()) {
            return NONE;
        }
        Text whyNone = UnitGroup.whyNone(register, asking.asOf());
        if (!whyNone.equals(Text.NONE)) {
            return new Seats(whyNone, List.of(), Map.of());
        }
        List<OfUnit> units = new ArrayList<>();
        InOrder.each(UnitGroup.of(register), group -> of(group, asking, assessor), units::addAll);
        return new Seats(Text.NONE, units, byPerson(units));
    }

    private static List<OfUnit> of(UnitGroup group, Asking asking, Assessor assessor) {
        Question.UnitDuties ofUnit = new Question.UnitDuties(asking.asOf().getYear(), asking.asOf());
        CaseView unit = CaseDerivation.derive(group.unit(), ofUnit, asking.catalogue());
        List<CaseView> members = views(group.members(), asking);
        GroupAssessment assessed = assessor.assessGroup(members, views(group.possible(), asking), unit);
        List<OfUnit> quotas = new ArrayList<>();
        for (Allocation allocation : assessed.allocations()) {
            quotas.add(new OfUnit(
                    group.unit().id().value(),
                    allocation,
                    ExplainedSeat.of(allocation, asking.catalogue()),
                    members.size()));
        }
        return quotas;
    }

    private static List<CaseView> views(List<Cadre> people, Asking asking) {
        return people.stream().map(asking::about).filter(asking::mayBePromotion).toList();
    }

    private static Map<String, List<Own>> byPerson(List<OfUnit> units) {
        Map<String, List<Own>> own = new HashMap<>();
        for (OfUnit unit : units) {
            for (int i = 0; i < unit.members(); i++) {
                ExplainedSeat seat = unit.seats().get(i);
                if (unit.allocation().seats().get(i).candidate().counted().canHold()) {
                    own.computeIfAbsent(seat.cadre().value(), id -> new ArrayList<>())
                            .add(new Own(unit.unit(), seat));
                }
            }
        }
        return own;
    }

    /** The places that this person is considered for; none for somebody whose unit is not known. */
    public List<Own> of(String person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
