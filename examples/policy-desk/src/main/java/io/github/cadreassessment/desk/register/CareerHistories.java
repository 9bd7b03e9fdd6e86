package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.TrainingYear;
import java.util.List;

/**
 * The histories of posts, records and findings of everybody on the register.
 *
 * @param judgements findings that people made, of which no row means that it is not recorded
 */
record CareerHistories(
        HistoryTable<Post> posts,
        HistoryTable<GrassrootsStint> grassroots,
        HistoryTable<MassWorkTarget> massWork,
        HistoryTable<Sanction> sanctions,
        HistoryTable<Approval> approvals,
        HistoryTable<Appraisal> appraisals,
        HistoryTable<RankStint> ranks,
        HistoryTable<LeaveYear> leave,
        HistoryTable<TrainingYear> training,
        HistoryTable<CareerRows.Found> judgements) {
    static CareerHistories read(HistoryReader reader, Roster<?> people) {
        return new CareerHistories(
                reader.read(
                        RegisterTable.POSTS,
                        RowKind.dated(CareerRows::post, post -> post.stint().from()),
                        people),
                reader.read(
                        RegisterTable.GRASSROOTS,
                        RowKind.dated(CareerRows::grassroots, row -> row.stint().from()),
                        people),
                reader.read(
                        RegisterTable.MASS_WORK,
                        new RowKind<>(CareerRows::massWork, target -> List.of(target.year(), target.id())),
                        people),
                reader.read(RegisterTable.SANCTIONS, RowKind.dated(CareerRows::sanction, Sanction::decided), people),
                reader.read(RegisterTable.APPROVALS, RowKind.dated(CareerRows::approval, Approval::granted), people),
                reader.read(RegisterTable.APPRAISALS, new RowKind<>(CareerRows::appraisal, Appraisal::year), people),
                reader.read(
                        RegisterTable.RANKS,
                        RowKind.dated(CareerRows::rank, rank -> rank.stint().from()),
                        people),
                reader.read(RegisterTable.LEAVE, new RowKind<>(CareerRows::leave, LeaveYear::year), people),
                reader.read(RegisterTable.TRAINING, new RowKind<>(CareerRows::training, TrainingYear::year), people),
                reader.read(
                        RegisterTable.JUDGEMENTS,
                        new RowKind<>(CareerRows::found, CareerRows.Found::judgement),
                        people));
    }

    /** Adds the person's histories to the person's file. */
    void addTo(Cadre.Builder file, OpaqueId person) {
        for (CareerRows.Found found : judgements.of(person).rows()) {
            file.judgement(found.judgement(), found.holds());
        }
        file.posts(posts.of(person))
                .grassroots(grassroots.of(person))
                .massWork(massWork.of(person))
                .sanctions(sanctions.of(person))
                .approvals(approvals.of(person))
                .appraisals(appraisals.of(person))
                .ranks(ranks.of(person))
                .leave(leave.of(person))
                .training(training.of(person));
    }
}
