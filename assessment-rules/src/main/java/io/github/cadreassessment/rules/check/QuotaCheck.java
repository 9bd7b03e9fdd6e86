package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Quota.Order;
import io.github.cadreassessment.core.finding.Quota.Rounding;
import io.github.cadreassessment.core.finding.Quota.Ties;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Written;
import io.github.cadreassessment.rules.syntax.Written.Portion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the quota of a rule: that it has all its lines and no others, and what its share is taken of. */
final class QuotaCheck {
    static final Set<LineForm> BODIES = EnumSet.of(LineForm.QUOTA, LineForm.GENERAL_QUOTA);
    private static final Set<LineForm> ORDERS = EnumSet.of(LineForm.HIGHEST_FIRST, LineForm.LOWEST_FIRST);
    private static final Set<LineForm> NOT_WITH = EnumSet.of(LineForm.FOR_EACH, LineForm.EXCEPTION, LineForm.LATER);

    private final TermCatalogue catalogue;
    private final Declarations declarations;
    private final Complaints complaints;

    QuotaCheck(TermCatalogue catalogue, Declarations declarations, Complaints complaints) {
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.complaints = complaints;
    }

    /** The quota; {@code null} where the rule has none, or a complaint is made of it. */
    @Nullable
    Quota check(Statement rule, Statement body, List<QuestionKind> questions) {
        List<Statement> rounding = rule.children(LineForm.ROUNDING);
        List<Statement> ties = rule.children(LineForm.TIES);
        List<Order> order = order(rule);
        boolean isQuota = BODIES.contains(body.form());
        boolean hasAll = rounding.size() == 1 && ties.size() == 1 && !order.isEmpty();
        boolean hasNone = rounding.isEmpty() && ties.isEmpty() && order.isEmpty();
        if (isQuota ? !hasAll : !hasNone) {
            complaints.add(
                    Complaint.QUOTA_LINES,
                    body.span(),
                    Text.NONE,
                    rule.captures().text("id"));
            return null;
        }
        if (!isQuota) {
            return null;
        }
        if (rule.children().stream().anyMatch(child -> NOT_WITH.contains(child.form()))) {
            complaints.add(Complaint.QUOTA_PLAIN, body.span(), Text.NONE);
        }
        Portion portion = body.captures().get("portion", Portion.class);
        checkBase(portion, body);
        return new Quota(
                grade(body, questions),
                portion.base(),
                portion.occupied(),
                portion.fractions(),
                rounding.get(0).captures().get("rounding", Rounding.class),
                order,
                ties.get(0).captures().get("ties", Ties.class));
    }

    private List<Order> order(Statement rule) {
        List<Order> order = new ArrayList<>();
        for (Statement line : rule.children()) {
            if (ORDERS.contains(line.form())) {
                String term = line.captures().text("order");
                Score score = term.startsWith(Written.DECLARED)
                        ? declarations.score(term.substring(Written.DECLARED.length()))
                        : null;
                String id = score == null ? term : score.id();
                boolean isMade = score == null && term.startsWith(Written.DECLARED);
                if (!isMade) {
                    checkKnownOf(Subject.CADRE, id, line);
                    order.add(new Order(id, line.form() == LineForm.HIGHEST_FIRST));
                }
            }
        }
        return order;
    }

    private void checkKnownOf(Subject subject, String id, Statement line) {
        Term term = catalogue.require(id);
        if (!term.subject().isKnownOf(subject) || !term.collection().isEmpty()) {
            complaints.add(
                    Complaint.OTHER_SUBJECT,
                    line.span(),
                    Text.NONE,
                    term.phrase().in(complaints.language()),
                    new Text("个人", "person").in(complaints.language()));
        }
    }

    private void checkBase(Portion portion, Statement body) {
        for (String id : List.of(portion.base(), portion.occupied())) {
            checkOfUnit(id, body);
        }
    }

    private void checkOfUnit(String id, Statement body) {
        if (!id.isEmpty()) {
            Term term = catalogue.require(id);
            if (term.subject() != Subject.UNIT || !term.collection().isEmpty()) {
                complaints.add(
                        Complaint.QUOTA_BASE,
                        body.captures().span("portion", body.span()),
                        Text.NONE,
                        term.phrase().in(complaints.language()));
            }
        }
    }

    private @Nullable Grade grade(Statement body, List<QuestionKind> questions) {
        List<Grade> grades = new ArrayList<>();
        body.captures().find("grades", List.class).ifPresent(all -> {
            for (Object grade : all) {
                grades.add((Grade) grade);
            }
        });
        boolean isAppraisal = questions.stream().anyMatch(QuestionKind::isAppraisal);
        boolean namesOne = grades.size() == 1
                && questions.size() == 1
                && questions.get(0).grades().containsAll(grades);
        boolean fits = isAppraisal ? namesOne : grades.isEmpty();
        if (!fits) {
            complaints.add(Complaint.QUOTA_GRADE, body.span(), Text.NONE);
        }
        return grades.isEmpty() ? null : grades.get(0);
    }
}
