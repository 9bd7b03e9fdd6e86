package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The petitions that a unit received, or a cadre handles. */
final class PetitionTerms {
    static final ItemCollection PETITIONS = new ItemCollection(
            "petitions",
            new Text("本年度信访件", "petition of the year"),
            new Text(
                    "本年度查询日以前收到的信访件: 单位的为其收到的全部, 个人的为其经办的。",
                    "The petitions received in the year before the date asked about: all of a unit, those that a "
                            + "cadre handles of a cadre."),
            Subject.EITHER);

    static final List<Term> ALL = Stream.of(
                    NewTerm.numberOf(
                            PETITIONS.id(),
                            "petition-days",
                            new Text("信访件办理天数", "days taken by the petition"),
                            Unit.DAY,
                            new Text(
                                    "自收到次日起至办结之日的天数; 查询日早晨尚未办结的, 至查询日。",
                                    "The days from the receipt of the petition to its closing; to the date asked about "
                                            + "where it was not closed by that morning.")),
                    NewTerm.flagOf(
                            PETITIONS.id(),
                            "petition-closed",
                            new Text("信访件已办结", "petition closed"),
                            new Text("信访件未办结", "petition not closed"),
                            new Text(
                                    "查询日早晨信访件已经办结。",
                                    "The petition was closed by the morning of the date asked about.")))
            .map(term -> term.about(Subject.EITHER))
            .toList();

    private PetitionTerms() {}
}
