package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Complaint;
import java.util.ArrayList;
import java.util.List;

/**
 * Exceptions without limits: an exception clause that may be used in all circumstances, and a bar that is not a general one
 * and yet falls with any approval. That a general bar falls with an approval is what "generally" means, and that a
 * requirement does is common.
 */
final class ExceptionLints {
    private ExceptionLints() {}

    static List<Lint> of(Policy policy) {
        List<Lint> lints = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            boolean lifted = rule.kind() == ClauseKind.BAR
                    && rule.strength() == Strength.HARD
                    && rule.grades() == null
                    && rule.exception() != null;
            if (lifted) {
                Text help = new Text(
                        "条文如果写“一般不得”，请照写；如果例外有理由、有限制，请改写成“例外条款”",
                        "if the text says generally, write `generally`; if its exception has a reason and limits, write an "
                                + "`exception clause`");
                lints.add(new Lint(Complaint.HARD_BUT_EXCEPTED, rule.id(), rule.id(), help, List.of(rule.id())));
            }
        }
        for (ExceptionClause exception : policy.exceptions()) {
            if (exception.limits().isEmpty()) {
                Text help = new Text(
                        "请补上“有下列情形之一的 不得破例”；条文没有写限制的，请写明容许的理由",
                        "add `not to be excepted if any of these`; if the text has no limits, allow the warning and say so");
                lints.add(new Lint(Complaint.UNLIMITED, exception.id(), exception.id(), help, List.of(exception.id())));
            }
        }
        return lints;
    }
}
