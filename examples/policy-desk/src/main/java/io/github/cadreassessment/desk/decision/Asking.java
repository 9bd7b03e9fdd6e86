package io.github.cadreassessment.desk.decision;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about everybody. Immutable and thread-safe.
 *
 * @param kind what is asked, which names a level of post
 * @param asOf the day whose morning the answers are for
 * @param target the level of the post; {@code null}: the one above each person's own, or for further use their own
 * @param catalogue the terms that the policy reads
 */
public record Asking(
        QuestionKind kind, LocalDate asOf, @Nullable PostLevel target, TermCatalogue catalogue) {
    /** The case of one cadre. Where the next level is not certain, it is about all that it can be. */
    public CaseView about(Cadre cadre) {
        List<PostLevel> targets = targets(cadre);
        CaseView view = about(cadre, targets.get(0));
        if (targets.size() > 1) {
            List<CaseView> others = targets.subList(1, targets.size()).stream()
                    .map(other -> about(cadre, other))
                    .toList();
            return AnyOfTargets.of(view, others);
        }
        return view;
    }

    /** Whether the post asked about may be above the present one, as it has to be unless further use is asked about. */
    public boolean mayBePromotion(CaseView view) {
        if (kind == QuestionKind.FURTHER_USE) {
            return true;
        }
        PostLevel highest = highest(view, "target-level");
        return codes(view, "current-level").anyMatch(level -> level.compareTo(highest) < 0);
    }

    private static PostLevel highest(CaseView view, String term) {
        return codes(view, term).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Stream<PostLevel> codes(CaseView view, String term) {
        return ((Known.Choice) view.known(term)).codes().stream().map(PostLevel::valueOf);
    }

    private CaseView about(Cadre cadre, PostLevel level) {
        return CaseDerivation.derive(cadre, question(level), catalogue);
    }

    private Question question(PostLevel level) {
        return switch (kind) {
            case PROMOTION -> new Question.Promotion(level, asOf);
            case CANDIDACY -> new Question.Candidacy(level, asOf);
            case EXCEPTIONAL_PROMOTION -> new Question.ExceptionalPromotion(level, asOf);
            case FURTHER_USE -> new Question.FurtherUse(level, asOf);
            case RANK_PROMOTION, ANNUAL_APPRAISAL, CONFIRMATION, COMMITTEE_MEMBERSHIP, TRAINING, MERIT ->
                throw new IllegalArgumentException("The question (" + kind
                        + ") of a register must name a level of post. Maybe it was let through by mistake.");
        };
    }

    /** The levels that it can be about, lowest first. */
    private List<PostLevel> targets(Cadre cadre) {
        if (target != null) {
            return List.of(target);
        }
        // What the current level is does not depend on the post asked for.
        Known current = about(cadre, PostLevel.STAFF).known("current-level");
        Set<PostLevel> next = new TreeSet<>();
        for (String code : ((Known.Choice) current).codes()) {
            PostLevel own = PostLevel.valueOf(code);
            next.add(kind == QuestionKind.FURTHER_USE ? own : own.next());
        }
        return List.copyOf(next);
    }

    /** Whether the level that {@code view} is about is certain. */
    static boolean isTargetCertain(CaseView view) {
        return view.known("target-level").isCertain();
    }
}
