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
import io.github.cadreassessment.core.cadre.MassWorkTarget;
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
import org.jspecify.annotations.Nullable;

/** The file of a case: the base person, for whom every condition that a case does not mention is met, and what it states. */
final class CaseFacts {
    /** What is good about somebody if it holds; the other judgements are good if they do not. */
    private static final Set<Judgement> GOOD = EnumSet.of(
            Judgement.BASIC_CONDITIONS,
            Judgement.LEGAL_QUALIFICATIONS,
            Judgement.HEALTHY,
            Judgement.TRAINING_DONE,
            Judgement.HAS_SPOUSE,
            Judgement.RANK_BASIC_CONDITIONS,
            Judgement.VACANT_RANK_QUOTA);

    private final Question question;
    private final String facts;

    CaseFacts(Question question, String facts) {
        this.question = question;
        this.facts = facts;
    }

    private LocalDate asOf() {
        return question.asOf();
    }

    private Question question() {
        return question;
    }

    Cadre cadre() {
        Cadre.Builder file = base();
        CaseWork work = new CaseWork(asOf(), question().year());
        for (String fact : facts.split(";", -1)) {
            if (!fact.isBlank()) {
                String[] parts = fact.strip().split("=", 2);
                if (CaseWork.knows(parts[0])) {
                    work.state(parts[0], parts[1]);
                } else {
                    add(file, parts[0], parts[1]);
                }
            }
        }
        return file.work(work.work()).build();
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
                .massWork(History.complete(asOf, target("a:yes:1:yes:3:3".split(":", -1))))
                .appraisals(grades(""));
        file.posts(basePosts()).ranks(History.complete(asOf));
        for (Judgement judgement : Judgement.values()) {
            if (!unknown().contains(judgement.name())) {
                file.judgement(judgement, GOOD.contains(judgement));
            }
        }
        return file;
    }

    /** The judgements that nobody put on file. */
    private Set<String> unknown() {
        for (String fact : facts.split(";", -1)) {
            if (fact.strip().startsWith("unknown=")) {
                return Set.of(fact.strip().substring("unknown=".length()).split(",", -1));
            }
        }
        return Set.of();
    }

    /** Two posts at the level below; for a question about a rank none, as a case states what qualifies for it. */
    private History<Post> basePosts() {
        if (question().targetRank().isPresent()) {
            return History.complete(asOf());
        }
        PostLevel level = question().targetLevel().map(CaseFacts::below).orElse(PostLevel.TOWNSHIP_PRINCIPAL);
        Stint held = Stint.running(asOf().minusYears(4));
        return History.complete(asOf(), new Post(level, held, "a"), new Post(level, held, "b"));
    }

    private static PostLevel below(PostLevel target) {
        return PostLevel.values()[Math.max(0, target.ordinal() - 1)];
    }

    private void add(Cadre.Builder file, String key, String value) {
        switch (key) {
            case "unknown" -> unknown();
            case "birth" -> file.birth(day(value));
            case "reserve" -> file.reserve(flag(value));
            case "targets" -> file.massWork(targets(value));
            case "work" -> file.workStart(day(value));
            case "grassroots" -> file.grassroots(stints(GrassrootsKind.TOWNSHIP_POST, value));
            case "secondment" -> file.grassroots(stints(GrassrootsKind.SECONDMENT, value));
            case "post" -> file.posts(posts(value));
            case "rank" -> file.ranks(ranks(value));
            case "education" -> file.education(value.equals("?") ? null : Education.valueOf(value));
            case "investigation" -> file.underInvestigation(flag(value));
            case "trial" ->
                file.onTrial(value.equals("?") ? null : Boolean.TRUE).trialLastDay(day(value));
            case "grades" -> file.appraisals(grades(value));
            case "yes" -> judge(file, value, true);
            case "no" -> judge(file, value, false);
            case "sanction" -> file.sanctions(sanctions(value));
            case "party" -> file.party(party(value.split(":", -1)));
            case "trial-since" -> file.onTrial(true).trialStart(day(value));
            case "training" -> file.training(training(value));
            case "recorded" -> file.sanctions(recorded(value.split(":", -1)));
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
        return iso.equals("?") ? PartialDate.unknown() : PartialDate.on(LocalDate.parse(iso));
    }

    private static @Nullable Boolean flag(String word) {
        return word.equals("?") ? null : Boolean.valueOf(word.equals("yes"));
    }

    /** Targets of the year, each with what is recorded of it; "?" where not all are on file. */
    private History<MassWorkTarget> targets(String text) {
        if (text.equals("?")) {
            return History.incomplete();
        }
        List<MassWorkTarget> rows = new ArrayList<>();
        for (String one : text.equals("none") ? new String[0] : text.split(",", -1)) {
            rows.add(target(one.split(":", -1)));
        }
        return History.complete(asOf(), rows.toArray(new MassWorkTarget[0]));
    }

    private MassWorkTarget target(String[] parts) {
        return new MassWorkTarget(
                parts[0],
                asOf().getYear(),
                flag(parts[1]),
                number(parts[2]),
                flag(parts[3]),
                number(parts[4]),
                number(parts[5]));
    }

    private static @Nullable Integer number(String digits) {
        return digits.equals("?") ? null : Integer.valueOf(digits);
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
        for (String one : text.equals("none") ? new String[0] : text.split(",", -1)) {
            rows.add(stint(kind, one));
        }
        return History.complete(asOf(), rows.toArray(new GrassrootsStint[0]));
    }

    private History<Post> posts(String text) {
        if (text.equals("?")) {
            return History.incomplete();
        }
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
        if (text.equals("?")) {
            return History.incomplete();
        }
        Map<Integer, Grade> grades = new LinkedHashMap<>();
        for (int year = 1999; year < asOf().getYear(); year++) {
            grades.put(year, Grade.COMPETENT);
        }
        if (question().kind() == QuestionKind.COMMENDATION) {
            grades.put(question().year(), Grade.EXCELLENT);
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
        if (days.length == 1) {
            return switch (days[0]) {
                case "none" -> new PartyMembership(false, PartialDate.unknown(), PartialDate.unknown());
                case "?" -> PartyMembership.UNKNOWN;
                default ->
                    throw new IllegalArgumentException("The membership (" + days[0]
                            + ") of a case must be none, ? or two days. Maybe a colon is missing.");
            };
        }
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

    /** A sanction with the last day of its effect as recorded. */
    private History<Sanction> recorded(String[] parts) {
        return History.complete(asOf(), new Sanction(SanctionKind.valueOf(parts[0]), day(parts[1]), day(parts[2])));
    }

    private static Approval approval(String[] parts) {
        Authority authority = parts.length > 2 ? Authority.valueOf(parts[2]) : Authority.COUNTY_COMMITTEE;
        return new Approval(parts[0], authority, day(parts[1]), PartialDate.unknown(), true, null);
    }
}
