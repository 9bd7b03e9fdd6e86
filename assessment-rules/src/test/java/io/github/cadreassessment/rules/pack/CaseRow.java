package io.github.cadreassessment.rules.pack;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.LeaveYear;
import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.RankStint;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a file of worked cases: what it states of the base person, for whom every condition that a case does not
 * mention is met.
 *
 * @param cells the cells by heading
 */
record CaseRow(Map<String, String> cells) {
    /** What is good about somebody if it holds; the other judgements are good if they do not. */
    private static final Set<Judgement> GOOD = EnumSet.of(
            Judgement.BASIC_CONDITIONS,
            Judgement.LEGAL_QUALIFICATIONS,
            Judgement.HEALTHY,
            Judgement.TRAINING_DONE,
            Judgement.HAS_SPOUSE,
            Judgement.RANK_BASIC_CONDITIONS,
            Judgement.VACANT_RANK_QUOTA);

    static CaseRow of(String headings, String line) {
        Map<String, String> cells = new LinkedHashMap<>();
        String[] names = headings.split("\\|", -1);
        String[] values = line.split("\\|", -1);
        for (int i = 0; i < names.length; i++) {
            cells.put(names[i], values[i].strip());
        }
        return new CaseRow(cells);
    }

    String cell(String name) {
        String cell = cells.get(name);
        if (cell == null) {
            throw new IllegalArgumentException(
                    "The column (" + name + ") of a case must be there. Maybe it is misspelt.");
        }
        return cell;
    }

    LocalDate asOf() {
        return LocalDate.parse(cell("as of"));
    }

    Question question() {
        return switch (QuestionKind.valueOf(cell("question"))) {
            case PROMOTION -> new Question.Promotion(target(), asOf());
            case CANDIDACY -> new Question.Candidacy(target(), asOf());
            case EXCEPTIONAL_PROMOTION -> new Question.ExceptionalPromotion(target(), asOf());
            case FURTHER_USE -> new Question.FurtherUse(target(), asOf());
            case RANK_PROMOTION -> new Question.RankPromotion(Rank.valueOf(cell("target")), asOf());
            case ANNUAL_APPRAISAL -> new Question.AnnualAppraisal(asOf().getYear(), asOf());
            case CONFIRMATION -> new Question.Confirmation(asOf());
            case COMMITTEE_MEMBERSHIP ->
                new Question.CommitteeMembership(PartyCommittee.valueOf(cell("target")), asOf());
            case TRAINING -> new Question.Training(asOf());
            case MERIT -> new Question.Merit(asOf());
        };
    }

    private PostLevel target() {
        return PostLevel.valueOf(cell("target"));
    }

    Cadre cadre() {
        Cadre.Builder file = base();
        for (String fact : cell("facts").split(";", -1)) {
            if (!fact.isBlank()) {
                String[] parts = fact.strip().split("=", 2);
                add(file, parts[0], parts[1]);
            }
        }
        return file.build();
    }

    private Cadre.Builder base() {
        LocalDate asOf = asOf();
        PartialDate longAgo = PartialDate.on(LocalDate.of(1998, 7, 1));
        Cadre.Builder file = Cadre.withId("case")
                .birth(PartialDate.on(LocalDate.of(1976, 5, 4)))
                .workStart(longAgo)
                .party(new PartyMembership(true, longAgo, longAgo))
                .education(Education.BACHELOR)
                .reserve(true)
                .underInvestigation(false)
                .onTrial(false)
                .grassroots(History.complete(asOf, stint(GrassrootsKind.TOWNSHIP_POST, "1999-01-01..2004-12-31")))
                .sanctions(History.complete(asOf))
                .approvals(History.complete(asOf))
                .leave(History.complete(asOf))
                .training(History.complete(asOf))
                .appraisals(grades(""));
        file.posts(basePosts()).ranks(History.complete(asOf));
        for (Judgement judgement : Judgement.values()) {
            file.judgement(judgement, GOOD.contains(judgement));
        }
        return file;
    }

    /** Two posts at the level below; for a question about a rank none, as a case states what qualifies for it. */
    private History<Post> basePosts() {
        if (question().targetRank().isPresent()) {
            return History.complete(asOf());
        }
        PostLevel level = question().targetLevel().map(CaseRow::below).orElse(PostLevel.TOWNSHIP_PRINCIPAL);
        Stint held = Stint.running(asOf().minusYears(4));
        return History.complete(asOf(), new Post(level, held, "a"), new Post(level, held, "b"));
    }

    private static PostLevel below(PostLevel target) {
        return PostLevel.values()[Math.max(0, target.ordinal() - 1)];
    }

    private void add(Cadre.Builder file, String key, String value) {
        switch (key) {
            case "work" -> file.workStart(day(value));
            case "grassroots" -> file.grassroots(stints(GrassrootsKind.TOWNSHIP_POST, value));
            case "secondment" -> file.grassroots(stints(GrassrootsKind.SECONDMENT, value));
            case "post" -> file.posts(posts(value));
            case "rank" -> file.ranks(ranks(value));
            case "education" -> file.education(Education.valueOf(value));
            case "investigation" -> file.underInvestigation(value.equals("yes"));
            case "trial" -> file.onTrial(true).trialLastDay(day(value));
            case "grades" -> file.appraisals(grades(value));
            case "yes" -> judge(file, value, true);
            case "no" -> judge(file, value, false);
            case "sanction" -> file.sanctions(sanctions(value));
            case "party" -> file.party(party(value.split(":", -1)));
            case "trial-since" -> file.onTrial(true).trialStart(day(value));
            case "training" -> file.training(training(value));
            case "leave" -> file.leave(leave(value));
            case "approval" -> file.approvals(History.complete(asOf(), approval(value.split(":", -1))));
            default ->
                throw new IllegalArgumentException(
                        "The fact (" + key + ") of a case must be a known one. Maybe it is misspelt.");
        }
    }

    private static void judge(Cadre.Builder file, String names, boolean holds) {
        for (String name : names.split(",", -1)) {
            file.judgement(Judgement.valueOf(name), holds);
        }
    }

    private static PartialDate day(String iso) {
        return PartialDate.on(LocalDate.parse(iso));
    }

    private static GrassrootsStint stint(GrassrootsKind kind, String text) {
        return new GrassrootsStint(kind, stint(text));
    }

    private static Stint stint(String text) {
        String[] ends = text.split("\\.\\.", -1);
        LocalDate from = LocalDate.parse(ends[0]);
        return ends[1].isEmpty() ? Stint.running(from) : Stint.closed(from, LocalDate.parse(ends[1]));
    }

    private History<GrassrootsStint> stints(GrassrootsKind kind, String text) {
        if (text.equals("?")) {
            return History.incomplete();
        }
        List<GrassrootsStint> rows = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            rows.add(stint(kind, one));
        }
        return History.complete(asOf(), rows.toArray(new GrassrootsStint[0]));
    }

    private History<Post> posts(String text) {
        List<Post> rows = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            String[] parts = one.split(":", -1);
            rows.add(new Post(PostLevel.valueOf(parts[0]), stint(parts[1]), parts[2]));
        }
        return History.complete(asOf(), rows.toArray(new Post[0]));
    }

    private History<RankStint> ranks(String text) {
        List<RankStint> rows = new ArrayList<>();
        if (text.equals("?")) {
            return History.incomplete();
        }
        for (String one : text.split(",", -1)) {
            String[] parts = one.split(":", -1);
            rows.add(new RankStint(Rank.valueOf(parts[0]), stint(parts[1])));
        }
        return History.complete(asOf(), rows.toArray(new RankStint[0]));
    }

    private History<Appraisal> grades(String text) {
        Map<Integer, Grade> grades = new LinkedHashMap<>();
        for (int year = 1999; year < asOf().getYear(); year++) {
            grades.put(year, Grade.COMPETENT);
        }
        for (String one : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            String[] parts = one.split(":", -1);
            grades.put(Integer.valueOf(parts[0]), Grade.valueOf(parts[1]));
        }
        return History.complete(
                asOf(),
                grades.entrySet().stream()
                        .map(grade -> new Appraisal(grade.getKey(), grade.getValue()))
                        .toArray(Appraisal[]::new));
    }

    private History<Sanction> sanctions(String text) {
        if (text.equals("?")) {
            return History.incomplete();
        }
        List<Sanction> rows = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            rows.add(sanction(one.split(":", -1)));
        }
        return History.complete(asOf(), rows.toArray(new Sanction[0]));
    }

    /** Days of admission and of full membership. */
    private static PartyMembership party(String[] days) {
        return new PartyMembership(true, day(days[0]), day(days[1]));
    }

    /** Years, each with class-hours and days. */
    private History<TrainingYear> training(String text) {
        if (text.equals("?")) {
            return History.incomplete();
        }
        List<TrainingYear> rows = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            String[] parts = one.split(":", -1);
            rows.add(
                    new TrainingYear(Integer.parseInt(parts[0]), Integer.valueOf(parts[1]), Integer.valueOf(parts[2])));
        }
        return History.complete(asOf(), rows.toArray(new TrainingYear[0]));
    }

    /** The year appraised, with days of sick, personal and maternity leave. */
    private History<LeaveYear> leave(String text) {
        if (text.equals("?")) {
            return History.incomplete();
        }
        String[] days = text.split(":", -1);
        LeaveYear year = new LeaveYear(
                asOf().getYear(), Integer.valueOf(days[0]), Integer.valueOf(days[1]), Integer.valueOf(days[2]));
        return History.complete(asOf(), year);
    }

    private static Sanction sanction(String[] parts) {
        SanctionKind kind = SanctionKind.valueOf(parts[0]);
        LocalDate decided = LocalDate.parse(parts[1]);
        // The period that a case is about is what the rules find; what a register might have noted is over.
        PartialDate noted = PartialDate.on(decided);
        return parts.length > 2
                ? new Sanction(kind, day(parts[1]), noted, day(parts[2]))
                : new Sanction(kind, day(parts[1]), noted);
    }

    private static Approval approval(String[] parts) {
        return new Approval(parts[0], Authority.COUNTY_COMMITTEE, day(parts[1]), PartialDate.unknown(), true, null);
    }
}
