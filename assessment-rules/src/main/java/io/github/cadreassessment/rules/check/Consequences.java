package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.LaterDuty;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.rules.check.ConditionCheck.Context;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Written.Measure;
import io.github.cadreassessment.rules.syntax.Written.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what follows from a rule beside eligibility: which grades it leaves, and what may be made up for later. */
final class Consequences {
    private static final int MOST_MONTHS = 999;
    private static final Set<LineForm> LIMITS = EnumSet.of(
            LineForm.GRADE_NOT, LineForm.GRADE_IS, LineForm.GRADE_NONE, LineForm.GRADE_LATER, LineForm.GRADE_EARNED);
    private static final Set<LineForm> NONE = EnumSet.of(LineForm.GRADE_NONE, LineForm.GRADE_LATER);

    private final Complaints complaints;

    Consequences(Complaints complaints) {
        this.complaints = complaints;
    }

    /** What the line leaves of the grades; {@code null} where it is about eligibility. */
    @Nullable
    GradeLimit grades(Statement body, List<QuestionKind> questions) {
        boolean isAppraisal = questions.stream().anyMatch(QuestionKind::isAppraisal);
        if (QuotaCheck.BODIES.contains(body.form())) {
            return null;
        }
        if (LIMITS.contains(body.form()) != isAppraisal || (isAppraisal && questions.size() > 1)) {
            complaints.add(Complaint.GRADE_QUESTION, body.span(), Text.NONE);
            return null;
        }
        return isAppraisal ? limit(body, questions.get(0).grades()) : null;
    }

    private @Nullable GradeLimit limit(Statement body, Set<Grade> scale) {
        if (NONE.contains(body.form())) {
            return GradeLimit.none(body.form() == LineForm.GRADE_LATER);
        }
        EnumSet<Grade> named = EnumSet.noneOf(Grade.class);
        for (Object grade : body.captures().get("grades", List.class)) {
            named.add((Grade) grade);
        }
        if (!scale.containsAll(named)) {
            complaints.add(
                    Complaint.OTHER_GRADES, body.captures().span("grades", body.span()), Text.NONE, words(scale));
            return null;
        }
        if (body.form() == LineForm.GRADE_NOT && named.size() == scale.size() - 1) {
            complaints.add(
                    Complaint.ALL_GRADES,
                    body.captures().span("grades", body.span()),
                    new Text("不给等次的，请写“不确定等次”", "for none, write `no grade`"));
        }
        if (body.form() == LineForm.GRADE_EARNED) {
            if (named.size() == 1) {
                return GradeLimit.earned(named.iterator().next());
            }
            complaints.add(Complaint.EARNED_GAPS, body.captures().span("grades", body.span()), Text.NONE);
            return null;
        }
        return body.form() == LineForm.GRADE_IS ? GradeLimit.only(named) : GradeLimit.not(named, scale);
    }

    private String words(Set<Grade> scale) {
        Language language = complaints.language();
        return scale.stream()
                .filter(grade -> grade != Grade.NO_GRADE)
                .map(grade -> grade.phrase().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    /** What may be made up for later; {@code null} where nothing may. */
    Rule.@Nullable Later later(@Nullable Statement line, Statement body, boolean forEach, ConditionCheck conditions) {
        if (line == null) {
            return null;
        }
        boolean required = body.form() == LineForm.REQUIRED || body.form() == LineForm.GENERALLY_REQUIRED;
        if (!required || forEach) {
            complaints.add(Complaint.LATER_HERE, line.span(), Text.NONE);
        }
        Condition excuse = conditions.condition(line, new Context("", false, false, Subject.CADRE));
        if (!isPlain(excuse)) {
            complaints.add(Complaint.EXCUSE_PLAIN, line.captures().span("condition", line.span()), Text.NONE);
        }
        return new Rule.Later(excuse, new LaterDuty(months(line)));
    }

    /** Whether it can be said in one line again: single conditions with one kind of joint. */
    static boolean isPlain(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().size() > 1 && all.conditions().stream().allMatch(Consequences::isSingle);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().size() > 1 && any.conditions().stream().allMatch(Consequences::isSingle);
        }
        return isSingle(condition);
    }

    private static boolean isSingle(Condition condition) {
        return condition instanceof Condition.Is
                || condition instanceof Condition.Among
                || condition instanceof Condition.Compare;
    }

    private int months(Statement line) {
        Span span = line.captures().span("time", line.span());
        if (line.captures().get("time", Value.class) instanceof Value.Quantity time
                && time.measure() == Measure.MONTHS
                && time.number() >= 1
                && time.number() <= MOST_MONTHS) {
            return (int) time.number();
        }
        complaints.add(Complaint.TIME_IN_MONTHS, span, Text.NONE);
        return 1;
    }
}
