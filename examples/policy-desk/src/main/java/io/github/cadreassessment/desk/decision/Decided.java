package io.github.cadreassessment.desk.decision;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Decider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one cadre, with its words, which are found when they are asked for. Immutable and thread-safe.
 */
public final class Decided {
    private final Assessment assessment;
    private final TermCatalogue catalogue;
    private final boolean targetCertain;
    // Two threads that look for the words at once find equal ones.
    private @Nullable Explanation explanation;

    private Decided(Assessment assessment, TermCatalogue catalogue, boolean targetCertain) {
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.targetCertain = targetCertain;
    }

    /** Decides one case, with what to ask first. */
    public static Decided of(CaseView view, Assessor assessor, TermCatalogue catalogue) {
        return new Decided(assessor.assess(view), catalogue, Asking.isTargetCertain(view));
    }

    /** Decides one of very many cases, without what to ask first. */
    public static Decided briefly(Cadre cadre, CaseView view, Assessor assessor, Decider decider, Asking asking) {
        boolean certain = Asking.isTargetCertain(view);
        Assessment assessment = certain ? decider.decide(cadre, view.question()).assessment() : assessor.decide(view);
        return new Decided(assessment, asking.catalogue(), certain);
    }

    /** The answer. */
    public Assessment assessment() {
        return assessment;
    }

    /** The answer in words. */
    public Explanation explanation() {
        Explanation words = explanation;
        if (words == null) {
            words = Explanation.of(assessment, catalogue);
            explanation = words;
        }
        return words;
    }

    /** Whether the level or rank asked about is certain; otherwise it is that of the question or a higher one. */
    public boolean targetCertain() {
        return targetCertain;
    }

    /** The opaque id. */
    public String id() {
        return assessment.id().value();
    }

    /** The answer in one word. */
    public Answer answer() {
        return Answer.of(assessment);
    }

    /** The best that the missing facts allow: a verdict, or the best grade that may be open. */
    public Outcome best() {
        if (!assessment.isAppraisal()) {
            var best = assessment.fold().best();
            return new Outcome(best.name(), best.phrase());
        }
        List<Grade> open = open();
        return open.isEmpty() ? Outcome.NONE : Outcome.of(open.get(open.size() - 1));
    }

    /** The worst that the missing facts allow: a verdict, or the worst grade that may be open. */
    public Outcome worst() {
        if (!assessment.isAppraisal()) {
            var worst = assessment.fold().worst();
            return new Outcome(worst.name(), worst.phrase());
        }
        List<Grade> open = open();
        return open.isEmpty() ? Outcome.NONE : Outcome.of(open.get(0));
    }

    private List<Grade> open() {
        return assessment.grades().open().entrySet().stream()
                .filter(grade -> grade.getValue() != Truth.FALSE)
                .map(grade -> grade.getKey())
                .toList();
    }

    /** Where some grades only are open, which, best first; empty otherwise. */
    public Text gradesLeft() {
        if (answer() != Answer.LIMITED) {
            return Text.NONE;
        }
        List<Text> phrases = new ArrayList<>();
        assessment.grades().certain().forEach(grade -> phrases.add(0, grade.phrase()));
        return new Text(
                phrases.stream().map(Text::zh).collect(Collectors.joining("、")),
                phrases.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** A verdict or grade by its constant and its words. */
    public record Outcome(String code, Text phrase) {
        static final Outcome NONE = new Outcome("", Text.NONE);

        static Outcome of(Grade grade) {
            return new Outcome(grade.name(), grade.phrase());
        }
    }

    /** The constant of the level, rank or committee asked about, or the year; empty where the question names none. */
    public String target() {
        Question question = assessment.question();
        if (question.kind().isOfAYear()) {
            return String.valueOf(question.year());
        }
        if (question instanceof Question.CommitteeMembership membership) {
            return membership.committee().name();
        }
        return question.targetLevel()
                .map(Enum::name)
                .or(() -> question.targetRank().map(Enum::name))
                .orElse("");
    }

    /** What is asked about in words, saying so where it may be higher. */
    public Text targetPhrase() {
        Question question = assessment.question();
        Text named = question.targetLevel()
                .map(level -> level.phrase())
                .or(() -> question.targetRank().map(rank -> rank.phrase()))
                .orElse(null);
        if (named == null) {
            return question instanceof Question.CommitteeMembership membership
                    ? membership.committee().phrase()
                    : new Text(target(), target());
        }
        return targetCertain
                ? named
                : new Text(named.zh() + "（或更高，现任未查明）", named.en() + " (or higher: present one not certain)");
    }
}
