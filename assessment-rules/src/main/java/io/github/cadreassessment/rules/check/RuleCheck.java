package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.ConditionCheck.Context;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.Item;
import io.github.cadreassessment.rules.policy.Rule.ReadingGuard;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.syntax.Captures;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Written;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one rule. */
final class RuleCheck {
    static final Set<LineForm> REQUIREMENTS = EnumSet.of(LineForm.REQUIRED, LineForm.GENERALLY_REQUIRED);
    private static final Set<LineForm> BODIES = EnumSet.of(
            LineForm.REQUIRED,
            LineForm.GENERALLY_REQUIRED,
            LineForm.BARRED,
            LineForm.GENERALLY_BARRED,
            LineForm.GRADE_NOT,
            LineForm.GRADE_IS,
            LineForm.GRADE_NONE,
            LineForm.GRADE_LATER,
            LineForm.GRADE_EARNED,
            LineForm.QUOTA,
            LineForm.GENERAL_QUOTA);
    private static final Set<LineForm> OF_EXCEPTIONS =
            EnumSet.of(LineForm.BREAKS, LineForm.KEEPS, LineForm.REASON, LineForm.NOT_EXCEPTED);
    static final Set<LineForm> WHO =
            EnumSet.of(LineForm.WHO, LineForm.WHO_ALL_OF, LineForm.WHO_ANY_OF, LineForm.WHO_NONE_OF);

    private final Statement rule;
    private final String id;
    private final RuleLines lines;
    private final TermCatalogue catalogue;
    private final Declarations declarations;
    private final Complaints complaints;
    private final ConditionCheck conditions;

    private RuleCheck(Statement rule, TermCatalogue catalogue, Declarations declarations, Complaints complaints) {
        this.rule = rule;
        this.id = rule.captures().text("id");
        this.lines = new RuleLines(rule, declarations, complaints);
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.complaints = complaints;
        this.conditions = new ConditionCheck(catalogue, declarations, complaints);
    }

    /** The rule, or {@code null} where something that it needs is missing. */
    static @Nullable Rule check(
            Statement rule, TermCatalogue catalogue, Declarations declarations, Complaints complaints) {
        return new RuleCheck(rule, catalogue, declarations, complaints).rule();
    }

    private @Nullable Rule rule() {
        for (Statement child : rule.children()) {
            if (OF_EXCEPTIONS.contains(child.form())) {
                complaints.add(Complaint.NOT_IN_EXCEPTION, child.span(), Text.NONE);
            }
        }
        Statement basis = one(EnumSet.of(LineForm.BASIS), new Text("依据", "`basis`"), true);
        Statement applies = one(EnumSet.of(LineForm.APPLIES), new Text("适用于", "`applies to`"), true);
        Statement body = one(BODIES, new Text("应当”或“不得", "`required` or `not to be promoted`"), true);
        Statement who = one(WHO, Text.NONE, false);
        ForEach forEach = forEach(one(EnumSet.of(LineForm.FOR_EACH), Text.NONE, false));
        List<QuestionKind> questions = applies == null ? List.of() : questions(applies);
        Subject subject =
                questions.isEmpty() ? Subject.EITHER : questions.get(0).subject();
        Context context = new Context(forEach == null ? "" : forEach.collection(), false, false, subject);
        Condition whom = who == null
                ? new Condition.AllOf(List.of())
                : conditions.condition(who, new Context("", true, false, subject));
        List<Item> items = body == null ? List.of() : lines.items(body, conditions, context, isBar(body.form()));
        ApprovedBy exception = lines.approver(one(EnumSet.of(LineForm.EXCEPTION), Text.NONE, false));
        List<ReadingGuard> guards = guards();
        lines.checkDocument(basis);
        checkSubject(forEach, subject);
        Statement later = one(EnumSet.of(LineForm.LATER), Text.NONE, false);
        Consequences consequences = new Consequences(complaints);
        Rule.Later madeUp = body == null ? null : consequences.later(later, body, forEach != null, conditions);
        Quota quota =
                body == null ? null : new QuotaCheck(catalogue, declarations, complaints).check(rule, body, questions);
        String versionBy = versionBy(context);
        if (conditions.conditions() > Limits.CONDITIONS) {
            complaints.add(Complaint.TOO_MANY_CONDITIONS, rule.span(), Text.NONE, id, Limits.CONDITIONS);
        }
        if (basis == null || applies == null || body == null) {
            return null;
        }
        return new Rule(
                id,
                basis.captures().text("document"),
                basis.captures().get("evidence", Evidence.class),
                questions,
                levels(applies.captures()),
                guards,
                whom,
                forEach,
                isGeneral(body.form()) ? Strength.GENERAL : Strength.HARD,
                isBar(body.form()) ? ClauseKind.BAR : ClauseKind.REQUIREMENT,
                items,
                exception,
                madeUp,
                consequences.grades(body, questions),
                quota,
                versionBy);
    }

    private void checkSubject(@Nullable ForEach forEach, Subject subject) {
        if (forEach != null && subject != Subject.EITHER) {
            catalogue
                    .collection(forEach.collection())
                    .filter(collection -> !collection.subject().isKnownOf(subject))
                    .ifPresent(collection -> complaints.add(
                            Complaint.OTHER_SUBJECT,
                            rule.children(LineForm.FOR_EACH).get(0).span(),
                            Text.NONE,
                            collection.phrase().in(complaints.language()),
                            (subject == Subject.UNIT ? new Text("单位", "unit") : new Text("个人", "person"))
                                    .in(complaints.language())));
        }
    }

    private String versionBy(Context context) {
        Statement line = one(EnumSet.of(LineForm.VERSION_BY), Text.NONE, false);
        if (line == null) {
            return "";
        }
        String date = line.captures().text("date");
        conditions.readable(date, line.captures().span("date", line.span()), context);
        return date;
    }

    private static boolean isGeneral(LineForm form) {
        return form == LineForm.GENERALLY_BARRED
                || form == LineForm.GENERALLY_REQUIRED
                || form == LineForm.GENERAL_QUOTA;
    }

    private static boolean isBar(LineForm form) {
        return !REQUIREMENTS.contains(form) && !QuotaCheck.BODIES.contains(form);
    }

    private List<QuestionKind> questions(Statement applies) {
        List<QuestionKind> questions = new ArrayList<>();
        for (Object question : applies.captures().get("questions", List.class)) {
            questions.add((QuestionKind) question);
        }
        if (questions.stream().map(QuestionKind::subject).distinct().count() > 1) {
            complaints.add(Complaint.SUBJECTS_MIXED, applies.span(), Text.NONE);
        }
        return questions;
    }

    private static List<PostLevel> levels(Captures captures) {
        return captures.find("levels", List.class).stream()
                .flatMap(levels -> ((List<?>) levels).stream())
                .map(PostLevel.class::cast)
                .sorted()
                .toList();
    }

    private @Nullable Statement one(Set<LineForm> forms, Text name, boolean needed) {
        Optional<Statement> line = lines.one(forms);
        if (line.isEmpty() && needed && !rule.isDamaged()) {
            Language language = complaints.language();
            complaints.add(Complaint.RULE_LACKS, rule.span(), Text.NONE, id, name.in(language));
        }
        return line.orElse(null);
    }

    private @Nullable ForEach forEach(@Nullable Statement line) {
        if (line == null) {
            return null;
        }
        Written.Outcome outcome = line.captures().get("outcome", Written.Outcome.class);
        return new ForEach(line.captures().text("collection"), WhenNone.valueOf(outcome.name()));
    }

    private List<ReadingGuard> guards() {
        List<ReadingGuard> guards = new ArrayList<>();
        for (Statement guard : rule.children(LineForm.GUARD)) {
            String reading = guard.captures().text("reading");
            String alternative = guard.captures().text("alternative");
            declarations.hasAlternative(reading, alternative, guard.span());
            guards.add(new ReadingGuard(reading, alternative));
        }
        return guards;
    }
}
