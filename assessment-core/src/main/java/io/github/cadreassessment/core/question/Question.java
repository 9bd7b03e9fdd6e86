package io.github.cadreassessment.core.question;

import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import java.time.LocalDate;
import java.util.Optional;

/** What is asked about one cadre or unit. Immutable and thread-safe. */
public sealed interface Question {
    /** The kind, by which clauses are chosen. */
    QuestionKind kind();

    /** The day whose morning the answer is for. */
    LocalDate asOf();

    /** The level of the post that is asked about, if the question names one. */
    default Optional<PostLevel> targetLevel() {
        return Optional.empty();
    }

    /** The rank that is asked about, if the question names one. */
    default Optional<Rank> targetRank() {
        return Optional.empty();
    }

    /** The calendar year that is asked about; that of as-of where the question names none. */
    default int year() {
        return asOf().getYear();
    }

    /** The same question, asked on another day; the year, level, rank or committee that it names stays. */
    default Question on(LocalDate day) {
        return switch (kind()) {
            case PROMOTION -> new Promotion(targetLevel().orElseThrow(), day);
            case CANDIDACY -> new Candidacy(targetLevel().orElseThrow(), day);
            case EXCEPTIONAL_PROMOTION -> new ExceptionalPromotion(targetLevel().orElseThrow(), day);
            case FURTHER_USE -> new FurtherUse(targetLevel().orElseThrow(), day);
            case RANK_PROMOTION -> new RankPromotion(targetRank().orElseThrow(), day);
            case ANNUAL_APPRAISAL -> new AnnualAppraisal(year(), day);
            case CONFIRMATION -> new Confirmation(day);
            case COMMITTEE_MEMBERSHIP -> new CommitteeMembership(((CommitteeMembership) this).committee(), day);
            case TRAINING -> new Training(day);
            case MERIT -> new Merit(day);
            case PARTY_REVIEW -> new PartyReview(year(), day);
            case COMMENDATION -> new Commendation(year(), day);
            case STUDY -> new Study(year(), day);
            case COURSE -> new Course(day);
            case REAPPOINTMENT -> new Reappointment(day);
            case UNIT_DUTIES -> new UnitDuties(year(), day);
        };
    }

    /**
     * May the cadre be promoted to a post of this level?
     *
     * @param target the level of the post
     * @param asOf the day whose morning the answer is for
     */
    record Promotion(PostLevel target, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.PROMOTION;
        }

        @Override
        public Optional<PostLevel> targetLevel() {
            return Optional.of(target);
        }
    }

    /**
     * May the cadre be listed as a candidate for inspection for a post of this level?
     *
     * @param target the level of the post
     * @param asOf the day whose morning the answer is for
     */
    record Candidacy(PostLevel target, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.CANDIDACY;
        }

        @Override
        public Optional<PostLevel> targetLevel() {
            return Optional.of(target);
        }
    }

    /**
     * May the cadre be promoted to a post of this level by exception?
     *
     * @param target the level of the post
     * @param asOf the day whose morning the answer is for
     */
    record ExceptionalPromotion(PostLevel target, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.EXCEPTIONAL_PROMOTION;
        }

        @Override
        public Optional<PostLevel> targetLevel() {
            return Optional.of(target);
        }
    }

    /**
     * May the cadre be moved to a more important post of this level?
     *
     * @param target the level of the post
     * @param asOf the day whose morning the answer is for
     */
    record FurtherUse(PostLevel target, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.FURTHER_USE;
        }

        @Override
        public Optional<PostLevel> targetLevel() {
            return Optional.of(target);
        }
    }

    /**
     * May the cadre rise to this rank?
     *
     * @param target the rank
     * @param asOf the day whose morning the answer is for
     */
    record RankPromotion(Rank target, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.RANK_PROMOTION;
        }

        @Override
        public Optional<Rank> targetRank() {
            return Optional.of(target);
        }
    }

    /**
     * Which grades of this year are open to the cadre?
     *
     * @param year the calendar year that is appraised
     * @param asOf the day whose morning the answer is for
     */
    record AnnualAppraisal(int year, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.ANNUAL_APPRAISAL;
        }
    }

    /**
     * May the cadre be appointed formally after the trial period?
     *
     * @param asOf the day whose morning the answer is for
     */
    record Confirmation(LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.CONFIRMATION;
        }
    }

    /**
     * May the cadre be a member of this committee?
     *
     * @param committee the committee
     * @param asOf the day whose morning the answer is for
     */
    record CommitteeMembership(PartyCommittee committee, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.COMMITTEE_MEMBERSHIP;
        }
    }

    /**
     * Has the cadre done the training that is required?
     *
     * @param asOf the day whose morning the answer is for; what is counted are the calendar years before it
     */
    record Training(LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.TRAINING;
        }
    }

    /**
     * Is the cadre to be given a merit of the third class for the grades of the years before?
     *
     * @param asOf the day whose morning the answer is for
     */
    record Merit(LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.MERIT;
        }
    }

    /**
     * Which grades of the democratic appraisal of Party members of this year are open to the cadre?
     *
     * @param year the calendar year that is appraised
     * @param asOf the day whose morning the answer is for
     */
    record PartyReview(int year, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.PARTY_REVIEW;
        }
    }

    /**
     * May the cadre be commended at the end of this year?
     *
     * @param year the calendar year that is commended
     * @param asOf the day whose morning the answer is for
     */
    record Commendation(int year, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.COMMENDATION;
        }
    }

    /**
     * Has the cadre done the study that this year requires?
     *
     * @param year the calendar year
     * @param asOf the day whose morning the answer is for
     */
    record Study(int year, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.STUDY;
        }
    }

    /**
     * May the cadre go on with the courses of training of the year?
     *
     * @param asOf the day whose morning the answer is for
     */
    record Course(LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.COURSE;
        }
    }

    /**
     * May the cadre be recommended for another term in the position now held?
     *
     * @param asOf the day whose morning the answer is for
     */
    record Reappointment(LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.REAPPOINTMENT;
        }
    }

    /**
     * Did the unit do what this year requires of it?
     *
     * @param year the calendar year
     * @param asOf the day whose morning the answer is for
     */
    record UnitDuties(int year, LocalDate asOf) implements Question {
        @Override
        public QuestionKind kind() {
            return QuestionKind.UNIT_DUTIES;
        }
    }
}
