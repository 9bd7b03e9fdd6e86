package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.TrainingYear;
import java.util.EnumMap;
import java.util.Map;

/** Reads the tables of histories of one register. Not thread-safe. */
final class Histories {
    private final RegisterSource source;
    private final Declarations declarations;
    private final CadreTable people;
    private final Rejections rejections;
    private final Map<RegisterTable, Completeness> completeness = new EnumMap<>(RegisterTable.class);

    private final HistoryTable<Post> posts;
    private final HistoryTable<GrassrootsStint> grassroots;
    private final HistoryTable<MassWorkTarget> massWork;
    private final HistoryTable<Sanction> sanctions;
    private final HistoryTable<Approval> approvals;
    private final HistoryTable<Appraisal> appraisals;
    private final HistoryTable<RankStint> ranks;
    private final HistoryTable<LeaveYear> leave;
    private final HistoryTable<TrainingYear> training;
    private final HistoryTable<RowKinds.Found> judgements;

    Histories(RegisterSource source, Declarations declarations, CadreTable people, Rejections rejections) {
        this.source = source;
        this.declarations = declarations;
        this.people = people;
        this.rejections = rejections;
        this.posts = read(
                RegisterTable.POSTS,
                new RowKinds.Dated<>(RowKinds::post, post -> post.stint().from()));
        this.grassroots = read(
                RegisterTable.GRASSROOTS,
                new RowKinds.Dated<>(RowKinds::grassroots, row -> row.stint().from()));
        this.massWork = read(RegisterTable.MASS_WORK, new RowKinds.MassWork());
        this.sanctions = read(RegisterTable.SANCTIONS, new RowKinds.Dated<>(RowKinds::sanction, Sanction::decided));
        this.approvals = read(RegisterTable.APPROVALS, new RowKinds.Dated<>(RowKinds::approval, Approval::granted));
        this.appraisals = read(RegisterTable.APPRAISALS, new RowKinds.Appraisals());
        this.ranks = read(
                RegisterTable.RANKS,
                new RowKinds.Dated<>(RowKinds::rank, rank -> rank.stint().from()));
        this.leave = read(RegisterTable.LEAVE, new RowKinds.Leave());
        this.training = read(RegisterTable.TRAINING, new RowKinds.Training());
        this.judgements = read(RegisterTable.JUDGEMENTS, new RowKinds.Judgements());
    }

    private <T> HistoryTable<T> read(RegisterTable table, RowKind<T> kind) {
        HistoryTable<T> history = new HistoryTable<>(table, kind, declarations.of(table), people, rejections);
        if (source.has(table)) {
            if (!source.read(table, history)) {
                history.loseAll();
            }
            history.rejectRepeated();
        } else if (declarations.isComplete(table)) {
            // A file that was lost on the way would otherwise say that nobody has such a history.
            rejections.file(table, FileReasons.DECLARED_BUT_MISSING);
            history.loseAll();
        }
        completeness.put(table, history.completeness());
        return history;
    }

    /** How complete each table is for people without a rejected row. */
    Map<RegisterTable, Completeness> completeness() {
        return completeness;
    }

    /** Adds the person's histories to the person's file. */
    Cadre.Builder addTo(Cadre.Builder file, OpaqueId person) {
        for (RowKinds.Found found : judgements.of(person).rows()) {
            file.judgement(found.judgement(), found.holds());
        }
        return file.posts(posts.of(person))
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
