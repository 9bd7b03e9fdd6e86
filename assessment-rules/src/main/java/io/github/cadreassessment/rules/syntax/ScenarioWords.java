package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.rules.syntax.SurfaceWords.Row;
import java.util.List;

/** The small words of scenarios in both languages. The first word of each list is the canonical one. */
public final class ScenarioWords {
    /** Verdicts. */
    public static final List<Row<Verdict>> VERDICTS = List.of(
            new Row<>(Verdict.INELIGIBLE, List.of("不符合"), List.of("not eligible", "ineligible")),
            new Row<>(Verdict.NEEDS_APPROVAL, List.of("需经批准"), List.of("needs approval")),
            new Row<>(
                    Verdict.ELIGIBLE_WITH_DUTY,
                    List.of("符合但附后续义务", "符合(附后续义务)"),
                    List.of("eligible with a later duty")),
            new Row<>(Verdict.ELIGIBLE, List.of("符合"), List.of("eligible")),
            new Row<>(Verdict.UNDETERMINED, List.of("待定"), List.of("undetermined")));

    /** What a clause comes to. */
    public static final List<Row<Outcome>> STATUSES = List.of(
            new Row<>(Outcome.MET, List.of("满足", "未触及"), List.of("is met", "is not touched")),
            new Row<>(Outcome.UNMET, List.of("不满足", "触及"), List.of("is not met", "is touched")),
            new Row<>(Outcome.UNKNOWN, List.of("待定"), List.of("is undecided")),
            new Row<>(Outcome.NOT_APPLICABLE, List.of("不适用"), List.of("is not applicable")),
            new Row<>(Outcome.WAIVED, List.of("经批准例外"), List.of("is waived by approval")),
            new Row<>(Outcome.DUTY, List.of("附带后续义务"), List.of("is met with a later duty")));

    private ScenarioWords() {}
}
