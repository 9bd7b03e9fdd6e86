package io.github.cadreassessment.core.explanation;

import static io.github.cadreassessment.core.known.Known.exactly;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.Relation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Assessments built by hand, each of a shape that explanations have to word well. */
final class ExampleAssessments {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final MissingFact BIRTH_DATE = MissingFact.notRecorded(Fact.BIRTH_DATE);
    private static final MissingFact STINT_DATES = new MissingFact(Fact.GRASSROOTS_DATES, "g2", Reason.NOT_RECORDED);
    private static final MissingFact APPROVALS = new MissingFact(Fact.APPROVALS, "", Reason.TABLE_NOT_COMPLETE);

    private static final Clause.ReadingChoice SCOPE = new Clause.ReadingChoice(
            "s15-scope",
            new Text("“没有基层锻炼履历的”指谁", "who “those without grassroots experience” are"),
            "young-and-reserve",
            new Text("年轻干部和后备干部", "young and reserve cadres"),
            true,
            new Text("前一句只说到这两类干部", "the sentence before names these two groups only"));

    private static final Clause.Setting YOUNG_AGE = new Clause.Setting(
            "young-age",
            new Text("年轻干部年龄上限", "greatest age of a young cadre"),
            new Text("35 岁", "35 years of age"),
            Evidence.LOCAL_SETTING);

    private static final Clause S15 = new Clause(
            "s15",
            ClauseKind.BAR,
            Strength.GENERAL,
            new Text("没有基层锻炼履历的一般不予提拔使用", "Without grassroots experience generally no promotion"),
            "township",
            new Text("第四 基层锻炼制度", "Part 4, grassroots postings"),
            Evidence.ORIGINAL_TEXT,
            new Clause.Place("township.policy", 12, 1),
            List.of(SCOPE),
            List.of(YOUNG_AGE),
            Authority.COUNTY_ORGANISATION_DEPARTMENT);

    private static final Clause S16 = new Clause(
            "s16",
            ClauseKind.REQUIREMENT,
            Strength.HARD,
            new Text("达到目标任务的才有资格被提拔重用", "Only who reached the targets may be promoted"),
            "township",
            new Text("第四 考核监督制度", "Part 4, assessment and supervision"),
            Evidence.ORIGINAL_TEXT,
            new Clause.Place("township.policy", 24, 1),
            List.of(),
            List.of(),
            null);

    private static final Clause ART8 = new Clause(
            "art8-1",
            ClauseKind.REQUIREMENT,
            Strength.HARD,
            new Text("基层工作经历和文化程度", "Grassroots experience and education"),
            "regulations-2019",
            new Text("第八条", "Article 8"),
            Evidence.TO_BE_CHECKED,
            new Clause.Place("regulations.policy", 40, 5),
            List.of(),
            List.of(),
            Authority.CITY_COMMITTEE);

    private ExampleAssessments() {}

    /** All of them by name. */
    static SortedMap<String, Assessment> all() {
        SortedMap<String, Assessment> all = new TreeMap<>();
        all.put("eligible", of(s15(30, 1, Status.MET, null), target("t1", 32, true), art8(24 * 32 + 5, "BACHELOR")));
        all.put("general-bar-touched", of(s15(30, 0, Status.UNMET, Truth.FALSE), target("t1", 30, true)));
        all.put("waived", of(s15(30, 0, Status.WAIVED, Truth.TRUE), target("t1", 30, true)));
        all.put("one-of-two-targets-unmet", of(target("t1", 30, true), target("t2", 20, true)));
        all.put("birth-date-missing", of(List.of(BIRTH_DATE), birthDateMissing(), target("t1", 30, true)));
        all.put("organisation-gap", of(List.of(notAssigned("t2")), target("t1", 30, true), target("t2", 30, false)));
        all.put("no-item", of(List.of(), noItem()));
        all.put("not-applicable", of(s15(52, 0, Status.NOT_APPLICABLE, Truth.FALSE)));
        all.put("no-clause", of());
        all.put("hard-unmet-with-route", of(art8(14 * 32, "BACHELOR"), s15(30, 1, Status.MET, null)));
        all.put("hard-unmet-one-without-route", of(art8(14 * 32, "COLLEGE"), target("t1", 1, true)));
        all.put("range-and-approval-open", of(List.of(), range(), approvalOpen()));
        all.put("later-duty", of(duty(), target("t1", 30, true)));
        return all;
    }

    /** One of them. */
    static Assessment named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static Assessment of(Finding... findings) {
        return of(List.of(), findings);
    }

    private static Assessment of(List<MissingFact> askFirst, Finding... findings) {
        return new Assessment(
                new OpaqueId("C-001"),
                new Question.Promotion(PostLevel.COUNTY_DEPUTY, AS_OF),
                "township-learning",
                List.of(findings),
                askFirst);
    }

    private static ReadValue reserve() {
        return new ReadValue("reserve-cadre", exactly(false), new Required.Answer(true), Truth.FALSE, List.of());
    }

    private static ReadValue young(Known age, Truth truth) {
        return new ReadValue("age", age, new Required.Amount(Relation.AT_MOST, 35), truth, age.missing());
    }

    private static ReadValue noStint(int count) {
        return new ReadValue(
                "grassroots-count",
                exactly(count),
                new Required.Amount(Relation.EQUAL, 0),
                Truth.of(count == 0),
                List.of());
    }

    private static Finding s15(int age, int stints, Status status, @Nullable Truth approval) {
        return new Finding(
                S15,
                "1",
                "",
                EnumSet.of(status),
                List.of(young(exactly(age), Truth.of(age <= 35)), reserve()),
                List.of(noStint(stints)),
                List.of(),
                approval == null ? Truth.FALSE : approval);
    }

    private static Finding birthDateMissing() {
        Known age = new Known.Range(0, Known.NO_HIGH, List.of(BIRTH_DATE));
        return new Finding(
                S15,
                "1",
                "",
                EnumSet.of(Status.NOT_APPLICABLE, Status.UNMET),
                List.of(young(age, Truth.UNKNOWN), reserve()),
                List.of(noStint(0)),
                List.of(),
                Truth.FALSE);
    }

    private static Finding approvalOpen() {
        return new Finding(
                S15,
                "1",
                "",
                EnumSet.of(Status.WAIVED, Status.UNMET),
                List.of(young(exactly(30), Truth.TRUE), reserve()),
                List.of(noStint(0)),
                List.of(APPROVALS),
                Truth.UNKNOWN);
    }

    private static MissingFact notAssigned(String target) {
        return new MissingFact(Fact.TARGET_ASSIGNED, target, Reason.ORGANISATION_GAP);
    }

    private static Finding target(String id, int achieved, boolean assigned) {
        ReadValue assignment = new ReadValue(
                "target-assigned",
                exactly(assigned),
                new Required.Answer(true),
                assigned ? Truth.TRUE : Truth.UNKNOWN,
                assigned ? List.of() : List.of(notAssigned(id)));
        ReadValue achievement = new ReadValue(
                "target-achieved",
                exactly(achieved),
                new Required.OtherTerm(Relation.AT_LEAST, "target-required", exactly(30)),
                Truth.of(achieved >= 30),
                List.of());
        Set<Status> possible = achieved < 30
                ? EnumSet.of(Status.UNMET)
                : assigned ? EnumSet.of(Status.MET) : EnumSet.of(Status.MET, Status.UNMET);
        return new Finding(S16, "", id, possible, List.of(), List.of(assignment, achievement), List.of(), null);
    }

    private static Finding noItem() {
        return new Finding(
                S16,
                "",
                Finding.NO_ITEM,
                EnumSet.of(Status.MET, Status.UNMET),
                List.of(),
                List.of(),
                List.of(new MissingFact(Fact.TARGETS, "", Reason.ORGANISATION_GAP)),
                null);
    }

    private static ReadValue grassroots(Known months, Truth truth) {
        return new ReadValue(
                "grassroots-months",
                months,
                new Required.Amount(Relation.AT_LEAST, 24 * 32),
                truth,
                truth == Truth.UNKNOWN ? months.missing() : List.of());
    }

    private static ReadValue education(String code) {
        boolean enough = !code.equals("COLLEGE");
        return new ReadValue(
                "education",
                exactly(code),
                new Required.Among(List.of("BACHELOR", "MASTER"), true),
                Truth.of(enough),
                List.of());
    }

    private static Finding art8(long ticks, String education) {
        boolean met = ticks >= 24 * 32 && !education.equals("COLLEGE");
        return new Finding(
                ART8,
                "",
                "",
                EnumSet.of(met ? Status.MET : Status.UNMET),
                List.of(),
                List.of(grassroots(exactly(ticks), Truth.of(ticks >= 24 * 32)), education(education)),
                List.of(),
                Truth.FALSE);
    }

    private static Finding range() {
        Known months = new Known.Range(20 * 32, 35 * 32, List.of(STINT_DATES));
        return new Finding(
                ART8,
                "",
                "",
                EnumSet.of(Status.MET, Status.UNMET),
                List.of(),
                List.of(grassroots(months, Truth.UNKNOWN), education("MASTER")),
                List.of(),
                Truth.FALSE);
    }

    private static Finding duty() {
        return new Finding(
                ART8,
                "",
                "",
                EnumSet.of(Status.DUTY),
                List.of(),
                List.of(grassroots(exactly(23 * 32 + 1), Truth.FALSE)),
                List.of(),
                Truth.FALSE);
    }
}
