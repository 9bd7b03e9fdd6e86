package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a person for rules in plain Drools: one for each row of the file. */
public final class NaiveFacts {
    private static final int YEAR = 12;
    private static final LocalDate AS_OF = Population.AS_OF;

    private NaiveFacts() {}

    /** Everything that is inserted for a person. */
    static List<Object> of(Cadre cadre) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Person(cadre));
        facts.add(new CurrentLevel(new HandFacts(AS_OF).level(cadre)));
        cadre.posts().rows().forEach(row -> facts.add(new PostFact(row)));
        cadre.grassroots().rows().forEach(row -> facts.add(new StintFact(row)));
        cadre.sanctions().rows().forEach(row -> facts.add(new SanctionFact(row)));
        cadre.appraisals().rows().forEach(row -> facts.add(new AppraisalFact(row)));
        cadre.training().rows().forEach(row -> facts.add(new TrainingFact(row)));
        cadre.approvals().rows().forEach(row -> facts.add(new ApprovalFact(row)));
        facts.add(new Table("grassroots", cadre.grassroots()));
        facts.add(new Table("sanctions", cadre.sanctions()));
        facts.add(new Table("appraisals", cadre.appraisals()));
        facts.add(new Table("training", cadre.training()));
        facts.add(new Table("approvals", cadre.approvals()));
        return facts;
    }

    private static int least(PartialDate since) {
        return since.isUnknown() ? 0 : months(since.latest());
    }

    private static int most(PartialDate since) {
        return since.isUnknown() ? Integer.MAX_VALUE : months(since.earliest());
    }

    private static int months(LocalDate since) {
        return NaiveDates.months(since, AS_OF);
    }

    /** The person. */
    public static final class Person {
        private final Cadre cadre;

        Person(Cadre cadre) {
            this.cadre = cadre;
        }

        public int getAgeLow() {
            return least(cadre.birth()) / YEAR;
        }

        public int getAgeHigh() {
            return most(cadre.birth()) / YEAR;
        }

        public int getServiceLow() {
            return least(cadre.workStart());
        }

        public int getServiceHigh() {
            return most(cadre.workStart());
        }

        public int getPartyLow() {
            return cadre.party().member() == null ? 0 : least(cadre.party().fullSince());
        }

        public int getPartyHigh() {
            return most(cadre.party().fullSince());
        }

        public @Nullable Boolean getMember() {
            return cadre.party().member();
        }

        public @Nullable Education getEducation() {
            return cadre.education();
        }

        public int getEducationStep() {
            Education education = cadre.education();
            return education == null ? -1 : education.ordinal();
        }

        public @Nullable Boolean getReserve() {
            return cadre.reserve();
        }

        public @Nullable Boolean getUnderInvestigation() {
            return cadre.underInvestigation();
        }

        public @Nullable Boolean getOnTrial() {
            return cadre.onTrial();
        }

        public @Nullable Boolean getBasicConditions() {
            return cadre.judgements().get(Judgement.BASIC_CONDITIONS);
        }

        public @Nullable Boolean getLegalQualifications() {
            return cadre.judgements().get(Judgement.LEGAL_QUALIFICATIONS);
        }

        public @Nullable Boolean getHealthy() {
            return cadre.judgements().get(Judgement.HEALTHY);
        }

        public @Nullable Boolean getPoliticalViolation() {
            return cadre.judgements().get(Judgement.POLITICAL_VIOLATION);
        }

        public @Nullable Boolean getCanvassing() {
            return cadre.judgements().get(Judgement.CANVASSING);
        }

        public @Nullable Boolean getLowRecognition() {
            return cadre.judgements().get(Judgement.LOW_RECOGNITION);
        }

        public @Nullable Boolean getOtherwiseUnfit() {
            return cadre.judgements().get(Judgement.OTHERWISE_UNFIT);
        }

        public @Nullable Boolean getSpouseEmigrated() {
            return cadre.judgements().get(Judgement.SPOUSE_EMIGRATED);
        }

        public @Nullable Boolean getSpecialPost() {
            return cadre.judgements().get(Judgement.SPECIAL_POST);
        }
    }

    /** The level of the highest post held now. */
    public static final class CurrentLevel {
        private final PostLevel level;

        CurrentLevel(PostLevel level) {
            this.level = level;
        }

        public int getStep() {
            return level.ordinal();
        }

        public int getJump() {
            return Math.max(0, PostLevel.TOWNSHIP_PRINCIPAL.ordinal() - level.ordinal() - 1);
        }
    }

    private static LocalDate end(Stint stint) {
        LocalDate end = stint.running() ? AS_OF : stint.lastDay().exact().plusDays(1);
        return end.isAfter(AS_OF) ? AS_OF : end;
    }

    /** A post. */
    public static final class PostFact {
        private final Post post;

        PostFact(Post post) {
            this.post = post;
        }

        public int getStep() {
            return post.level().ordinal();
        }

        public long getFromDay() {
            return post.stint().from().exact().toEpochDay();
        }

        public long getEndDay() {
            return end(post.stint()).toEpochDay();
        }

        public int getMonthsSince() {
            return months(post.stint().from().exact());
        }
    }

    /** A stint at the grassroots. */
    public static final class StintFact {
        private final LocalDate from;
        private final LocalDate end;

        StintFact(GrassrootsStint row) {
            this.from = row.stint().from().exact();
            this.end = end(row.stint());
        }

        public int getMonths() {
            return NaiveDates.months(from, end);
        }

        public int getDays() {
            return (int) ChronoUnit.DAYS.between(from.plusMonths(getMonths()), end);
        }
    }

    /** A sanction. */
    public static final class SanctionFact {
        private final Sanction sanction;

        SanctionFact(Sanction sanction) {
            this.sanction = sanction;
        }

        public @Nullable Boolean getInEffect() {
            PartialDate last = sanction.lastEffectDay();
            return last.isUnknown() ? null : Boolean.valueOf(!last.exact().isBefore(AS_OF));
        }
    }

    /** An annual appraisal. */
    public static final class AppraisalFact {
        private final Appraisal appraisal;

        AppraisalFact(Appraisal appraisal) {
            this.appraisal = appraisal;
        }

        public int getYear() {
            return appraisal.year();
        }

        public String getGradeName() {
            return appraisal.grade().name();
        }
    }

    /** A year of training, one of the last five. */
    public static final class TrainingFact {
        private final TrainingYear training;

        TrainingFact(TrainingYear training) {
            this.training = training;
        }

        public @Nullable Integer getHours() {
            return training.classHours();
        }

        public int getHoursLow() {
            Integer hours = training.classHours();
            return hours == null ? 0 : hours;
        }
    }

    /** An approval. */
    public static final class ApprovalFact {
        private final Approval approval;

        ApprovalFact(Approval approval) {
            this.approval = approval;
        }

        public int getRule() {
            return Integer.parseInt(approval.clause().substring(1));
        }

        public boolean isValid() {
            return approval.granted().exact().isBefore(AS_OF)
                    && (approval.openEnded() || !approval.lastValidDay().exact().isBefore(AS_OF));
        }
    }

    /** Whether a table has all there is of the person. */
    public static final class Table {
        private final String name;
        private final boolean complete;

        Table(String name, History<?> history) {
            this.name = name;
            this.complete = history.covers(AS_OF);
        }

        public String getName() {
            return name;
        }

        public boolean isComplete() {
            return complete;
        }
    }
}
