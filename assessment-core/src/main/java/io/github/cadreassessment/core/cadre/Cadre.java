package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One cadre, as recorded: the person's dates and marks, and the histories.
 *
 * <p>Immutable and thread-safe. A {@code null} component and an unknown date mean "not recorded". Made with
 * {@link #withId}: everything that is not set stays "not recorded", and every history that is not set is incomplete,
 * so that forgetting to set something can never make anybody eligible. {@link #toString} prints the id only.
 *
 * @param id the opaque id
 * @param birth the date of birth
 * @param workStart the day of starting work (参加工作)
 * @param party membership of the Party
 * @param education the highest education completed
 * @param reserve whether the person is on the list of reserve cadres (后备干部)
 * @param underInvestigation whether an investigation is open
 * @param posts posts held
 * @param grassroots stints at the grassroots
 * @param massWork targets of mass work
 * @param sanctions sanctions and other measures
 * @param approvals approvals of exceptions
 * @param appraisals annual appraisals
 * @param ranks ranks held
 * @param judgements findings that people made; one that is not there is not recorded
 * @param trialStart the day of the notice of appointment on trial (试用任职通知)
 * @param trialLastDay the last day of the trial period
 * @param onTrial whether the person is recorded as in a trial period
 * @param leave leave by year
 * @param training training by year
 * @param work what is recorded of study and work through the year
 * @param marksThrough the last day for which the marks that can change (reserve, investigation, trial period, judgements)
 *     are known to be right; {@link LocalDate#MAX} where whoever made the file vouches for any day asked about
 */
public record Cadre(
        OpaqueId id,
        PartialDate birth,
        PartialDate workStart,
        PartyMembership party,
        @Nullable Education education,
        @Nullable Boolean reserve,
        @Nullable Boolean underInvestigation,
        History<Post> posts,
        History<GrassrootsStint> grassroots,
        History<MassWorkTarget> massWork,
        History<Sanction> sanctions,
        History<Approval> approvals,
        History<Appraisal> appraisals,
        History<RankStint> ranks,
        Map<Judgement, Boolean> judgements,
        PartialDate trialStart,
        PartialDate trialLastDay,
        @Nullable Boolean onTrial,
        History<LeaveYear> leave,
        History<TrainingYear> training,
        DailyWork work,
        LocalDate marksThrough) {
    public Cadre {
        EnumMap<Judgement, Boolean> copy = new EnumMap<>(Judgement.class);
        copy.putAll(judgements);
        judgements = Collections.unmodifiableMap(copy);
    }

    /** Starts the file of the person with this id, on which nothing is recorded yet. */
    public static Builder withId(String id) {
        return new Builder(new OpaqueId(id));
    }

    /** This file with other histories of stints. */
    public Cadre with(
            History<Post> otherPosts, History<RankStint> otherRanks, History<GrassrootsStint> otherGrassroots) {
        return new Cadre(
                id,
                birth,
                workStart,
                party,
                education,
                reserve,
                underInvestigation,
                otherPosts,
                otherGrassroots,
                massWork,
                sanctions,
                approvals,
                appraisals,
                otherRanks,
                judgements,
                trialStart,
                trialLastDay,
                onTrial,
                leave,
                training,
                work,
                marksThrough);
    }

    /** This file without the marks that can change. */
    public Cadre withoutMarks() {
        return new Cadre(
                id,
                birth,
                workStart,
                party,
                education,
                null,
                null,
                posts,
                grassroots,
                massWork,
                sanctions,
                approvals,
                appraisals,
                ranks,
                Map.of(),
                trialStart,
                trialLastDay,
                null,
                leave,
                training,
                work,
                marksThrough);
    }

    @Override
    public String toString() {
        return "Cadre[" + id + "]";
    }

    /** Collects what is on file. Not thread-safe; use one builder a person. */
    public static final class Builder {
        private final OpaqueId id;
        private PartialDate birth = PartialDate.unknown();
        private PartialDate workStart = PartialDate.unknown();
        private PartyMembership party = PartyMembership.UNKNOWN;
        private @Nullable Education education;
        private @Nullable Boolean reserve;
        private @Nullable Boolean underInvestigation;
        private History<Post> posts = History.incomplete();
        private History<GrassrootsStint> grassroots = History.incomplete();
        private History<MassWorkTarget> massWork = History.incomplete();
        private History<Sanction> sanctions = History.incomplete();
        private History<Approval> approvals = History.incomplete();
        private History<Appraisal> appraisals = History.incomplete();
        private History<RankStint> ranks = History.incomplete();
        private final Map<Judgement, Boolean> judgements = new EnumMap<>(Judgement.class);
        private PartialDate trialStart = PartialDate.unknown();
        private PartialDate trialLastDay = PartialDate.unknown();
        private @Nullable Boolean onTrial;
        private History<LeaveYear> leave = History.incomplete();
        private History<TrainingYear> training = History.incomplete();
        private DailyWork work = DailyWork.NOT_RECORDED;
        private LocalDate marksThrough = LocalDate.MAX;

        private Builder(OpaqueId id) {
            this.id = id;
        }

        /** Sets the date of birth. */
        public Builder birth(PartialDate date) {
            birth = date;
            return this;
        }

        /** Sets the day of starting work. */
        public Builder workStart(PartialDate date) {
            workStart = date;
            return this;
        }

        /** Sets membership of the Party. */
        public Builder party(PartyMembership membership) {
            party = membership;
            return this;
        }

        /** Sets the highest education; {@code null}: not recorded. */
        public Builder education(@Nullable Education highest) {
            education = highest;
            return this;
        }

        /** Sets the reserve mark; {@code null}: not recorded. */
        public Builder reserve(@Nullable Boolean mark) {
            reserve = mark;
            return this;
        }

        /** Sets whether an investigation is open; {@code null}: not recorded. */
        public Builder underInvestigation(@Nullable Boolean open) {
            underInvestigation = open;
            return this;
        }

        /** Sets the posts held. */
        public Builder posts(History<Post> history) {
            posts = history;
            return this;
        }

        /** Sets the stints at the grassroots. */
        public Builder grassroots(History<GrassrootsStint> history) {
            grassroots = history;
            return this;
        }

        /** Sets the targets of mass work. */
        public Builder massWork(History<MassWorkTarget> history) {
            massWork = history;
            return this;
        }

        /** Sets the sanctions. */
        public Builder sanctions(History<Sanction> history) {
            sanctions = history;
            return this;
        }

        /** Sets the approvals of exceptions. */
        public Builder approvals(History<Approval> history) {
            approvals = history;
            return this;
        }

        /** Sets the annual appraisals. */
        public Builder appraisals(History<Appraisal> history) {
            appraisals = history;
            return this;
        }

        /** Sets the ranks held. */
        public Builder ranks(History<RankStint> history) {
            ranks = history;
            return this;
        }

        /** Records a finding that people made. */
        public Builder judgement(Judgement judgement, boolean holds) {
            judgements.put(judgement, holds);
            return this;
        }

        /** Sets the day of the notice of appointment on trial. */
        public Builder trialStart(PartialDate date) {
            trialStart = date;
            return this;
        }

        /** Sets the last day of the trial period. */
        public Builder trialLastDay(PartialDate date) {
            trialLastDay = date;
            return this;
        }

        /** Sets whether the person is in a trial period; {@code null}: not recorded. */
        public Builder onTrial(@Nullable Boolean mark) {
            onTrial = mark;
            return this;
        }

        /** Sets the leave by year. */
        public Builder leave(History<LeaveYear> history) {
            leave = history;
            return this;
        }

        /** Sets the training by year. */
        public Builder training(History<TrainingYear> history) {
            training = history;
            return this;
        }

        /** Sets what is recorded of study and work through the year. */
        public Builder work(DailyWork recorded) {
            work = recorded;
            return this;
        }

        /** Sets the last day for which the marks that can change are known to be right. */
        public Builder marksThrough(LocalDate lastDay) {
            marksThrough = lastDay;
            return this;
        }

        /** The file as it stands now. */
        public Cadre build() {
            return new Cadre(
                    id,
                    birth,
                    workStart,
                    party,
                    education,
                    reserve,
                    underInvestigation,
                    posts,
                    grassroots,
                    massWork,
                    sanctions,
                    approvals,
                    appraisals,
                    ranks,
                    judgements,
                    trialStart,
                    trialLastDay,
                    onTrial,
                    leave,
                    training,
                    work,
                    marksThrough);
        }
    }
}
