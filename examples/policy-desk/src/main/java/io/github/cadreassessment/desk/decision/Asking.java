package io.github.cadreassessment.desk.decision;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.RankTerms;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.unit.Unit;
import io.github.cadreassessment.core.view.CaseAhead;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about everybody. Immutable and thread-safe.
 *
 * @param kind what is asked
 * @param asOf the day whose morning the answers are for
 * @param target what it is asked for
 * @param catalogue the terms that the policy reads
 */
public record Asking(QuestionKind kind, LocalDate asOf, Target target, TermCatalogue catalogue) {
    /**
     * What a question is asked for.
     *
     * @param level the level of the post; {@code null}: the one above each person's own, or for further use their own
     * @param rank the rank; {@code null}: the one above each person's own
     * @param committee the committee; {@code null} where the question is not about one
     * @param year the year that is asked about, where the question is about one
     */
    public record Target(
            @Nullable PostLevel level,
            @Nullable Rank rank,
            @Nullable PartyCommittee committee,
            int year) {
        /** The next level, or rank, of each person. */
        public static Target next(LocalDate asOf) {
            return new Target(null, null, null, asOf.getYear());
        }

        /** A post of this level. */
        public static Target post(PostLevel level) {
            return new Target(level, null, null, 0);
        }
    }

    private static final String CURRENT_LEVEL = "current-level";
    private static final String CURRENT_RANK = "current-rank";

    /** The case of one cadre. Where the next level or rank is not certain, it is about all that it can be. */
    public CaseView about(Cadre cadre) {
        List<CaseView> views = questions(cadre).stream()
                .map(question -> CaseDerivation.derive(cadre, question, catalogue))
                .toList();
        String present = kind == QuestionKind.RANK_PROMOTION ? CURRENT_RANK : CURRENT_LEVEL;
        return views.size() == 1
                ? views.get(0)
                : AnyOfTargets.of(views.get(0), views.subList(1, views.size()), present);
    }

    /** The case of one cadre on later days; empty where it is not certain which level or rank is asked about. */
    public Optional<CaseAhead> ahead(Cadre cadre) {
        List<Question> questions = questions(cadre);
        return questions.size() == 1 ? Optional.of(CaseAhead.of(cadre, questions.get(0), catalogue)) : Optional.empty();
    }

    /**
     * The case of one unit.
     *
     * @throws IllegalArgumentException if the question is not about units
     */
    public CaseView about(Unit unit) {
        if (kind != QuestionKind.UNIT_DUTIES) {
            throw new IllegalArgumentException("The question (" + kind + ") about unit (" + unit.id()
                    + ") must be about units. Maybe a cadre was meant.");
        }
        return CaseDerivation.derive(unit, new Question.UnitDuties(target.year(), asOf), catalogue);
    }

    /** Whether what is asked about may be above what the person has, as a promotion has to be. */
    public boolean mayBePromotion(CaseView view) {
        return switch (kind) {
            case PROMOTION, CANDIDACY, EXCEPTIONAL_PROMOTION ->
                mayRise(levels(view, CURRENT_LEVEL), levels(view, "target-level"));
            case RANK_PROMOTION -> mayRise(ranks(view, CURRENT_RANK), ranks(view, "target-rank"));
            default -> true;
        };
    }

    private static boolean mayRise(List<Integer> present, List<Integer> asked) {
        int highest = asked.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return present.stream().anyMatch(step -> step < highest);
    }

    private static List<Integer> levels(CaseView view, String term) {
        return codes(view, term).stream()
                .map(code -> PostLevel.valueOf(code).ordinal())
                .toList();
    }

    private static List<Integer> ranks(CaseView view, String term) {
        return codes(view, term).stream()
                .map(code ->
                        code.equals(RankTerms.NO_RANK) ? -1 : Rank.valueOf(code).ordinal())
                .toList();
    }

    private static List<String> codes(CaseView view, String term) {
        return ((Known.Choice) view.known(term)).codes();
    }

    /** The questions that it can be, lowest first. */
    private List<Question> questions(Cadre cadre) {
        return switch (kind) {
            case PROMOTION, CANDIDACY, EXCEPTIONAL_PROMOTION, FURTHER_USE ->
                levels(cadre).stream().map(this::question).toList();
            case RANK_PROMOTION ->
                ranks(cadre).stream()
                        .map(rank -> (Question) new Question.RankPromotion(rank, asOf))
                        .toList();
            case ANNUAL_APPRAISAL -> List.of(new Question.AnnualAppraisal(target.year(), asOf));
            case CONFIRMATION -> List.of(new Question.Confirmation(asOf));
            case COMMITTEE_MEMBERSHIP -> List.of(new Question.CommitteeMembership(committee(), asOf));
            case TRAINING -> List.of(new Question.Training(asOf));
            case MERIT -> List.of(new Question.Merit(asOf));
            case PARTY_REVIEW -> List.of(new Question.PartyReview(target.year(), asOf));
            case COMMENDATION -> List.of(new Question.Commendation(target.year(), asOf));
            case STUDY -> List.of(new Question.Study(target.year(), asOf));
            case COURSE -> List.of(new Question.Course(asOf));
            case REAPPOINTMENT -> List.of(new Question.Reappointment(asOf));
            case UNIT_DUTIES ->
                throw new IllegalStateException(
                        "The question about a unit must not be asked about a cadre. Maybe it was let through by mistake.");
        };
    }

    private PartyCommittee committee() {
        PartyCommittee committee = target.committee();
        if (committee == null) {
            throw new IllegalArgumentException(
                    "The committee of a question must be named. Maybe it was let through by mistake.");
        }
        return committee;
    }

    private Question question(PostLevel level) {
        return switch (kind) {
            case CANDIDACY -> new Question.Candidacy(level, asOf);
            case EXCEPTIONAL_PROMOTION -> new Question.ExceptionalPromotion(level, asOf);
            case FURTHER_USE -> new Question.FurtherUse(level, asOf);
            default -> new Question.Promotion(level, asOf);
        };
    }

    /** The levels that it can be about, lowest first. */
    private List<PostLevel> levels(Cadre cadre) {
        PostLevel asked = target.level();
        if (asked != null) {
            return List.of(asked);
        }
        // What the current level is does not depend on the post asked for.
        CaseView view = CaseDerivation.derive(cadre, question(PostLevel.STAFF), catalogue);
        Set<PostLevel> next = new TreeSet<>();
        for (String code : codes(view, CURRENT_LEVEL)) {
            PostLevel own = PostLevel.valueOf(code);
            next.add(kind == QuestionKind.FURTHER_USE ? own : own.next());
        }
        return List.copyOf(next);
    }

    /** The ranks that it can be about, lowest first. For somebody without a rank, the lowest: it is no next one. */
    private List<Rank> ranks(Cadre cadre) {
        Rank asked = target.rank();
        if (asked != null) {
            return List.of(asked);
        }
        CaseView view = CaseDerivation.derive(cadre, new Question.RankPromotion(Rank.SECOND_CLERK, asOf), catalogue);
        Set<Rank> next = new TreeSet<>();
        for (String code : codes(view, CURRENT_RANK)) {
            next.add(
                    code.equals(RankTerms.NO_RANK)
                            ? Rank.SECOND_CLERK
                            : Rank.valueOf(code).next());
        }
        return List.copyOf(next);
    }

    /** Whether what {@code view} is about is certain. */
    static boolean isTargetCertain(CaseView view) {
        return switch (view.question().kind()) {
            case PROMOTION, CANDIDACY, EXCEPTIONAL_PROMOTION, FURTHER_USE ->
                view.known("target-level").isCertain();
            case RANK_PROMOTION -> view.known("target-rank").isCertain();
            default -> true;
        };
    }
}
