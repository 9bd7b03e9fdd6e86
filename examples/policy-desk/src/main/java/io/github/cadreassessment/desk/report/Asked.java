package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.desk.decision.Asking;
import io.github.cadreassessment.desk.decision.Scope;
import io.github.cadreassessment.rules.inforce.InForce;

/**
 * What a run was asked. Immutable and thread-safe.
 *
 * @param inForce the policy that answers
 * @param asking what is asked about everybody
 * @param scope who is decided on
 * @param language the language of the page
 */
public record Asked(InForce inForce, Asking asking, Scope scope, Language language) {
    /** The text in the language of the page. */
    String in(Text text) {
        return text.in(language);
    }

    String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** The question with the level of the post. */
    public String question() {
        PostLevel target = asking.target();
        Text each = asking.kind() == QuestionKind.FURTHER_USE
                ? new Text("同级职务", "the same level")
                : new Text("上一级职务", "the next level");
        String level = in(target == null ? each : target.phrase());
        return in(asking.kind().phrase()) + in("（", " (") + level + in("）", ")");
    }
}
