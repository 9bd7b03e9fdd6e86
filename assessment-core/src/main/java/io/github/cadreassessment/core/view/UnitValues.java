package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.unit.DepartmentEssay;
import io.github.cadreassessment.core.unit.Seminar;
import io.github.cadreassessment.core.unit.SupervisionFinding;
import io.github.cadreassessment.core.unit.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Derives what is known of a unit: its terms, and the items of its collections. */
final class UnitValues {
    /** What stands for the distance of an activity where there is none in the year. */
    private static final int NO_ACTIVITY = 366;

    private final Unit unit;
    private final int year;
    private final LocalDate asOf;

    UnitValues(Unit unit, Question question) {
        this.unit = unit;
        this.year = question.year();
        this.asOf = question.asOf();
    }

    Map<String, Known> values() {
        Map<String, Known> values = new HashMap<>();
        values.put("as-of-date", Known.exactly(asOf.toEpochDay()));
        values.put("seminars", seminars(seminar -> Truth.TRUE));
        values.put("open-supervision-findings", openFindings());
        values.put("leading-posts", number(unit.leadingPosts(), Fact.LEADING_POSTS));
        for (Rank rank : Rank.values()) {
            values.put("holders-" + rank.id(), number(unit.rankHolders().get(rank), Fact.RANK_HOLDERS));
        }
        return values;
    }

    private static Known number(@Nullable Integer recorded, Fact fact) {
        return YearRows.amount(recorded).known(List.of(MissingFact.notRecorded(fact)));
    }

    Map<String, Items> collections() {
        return Map.of(
                "unit-months",
                months(),
                "department-heads",
                heads(),
                "festivals",
                festivals(),
                "department-half-years",
                departmentHalves(),
                PetitionItems.COLLECTION,
                PetitionItems.of(unit.petitions(), year, asOf));
    }

    /** The seminars of the year for which {@code counts} holds. */
    private Known seminars(Function<Seminar, Truth> counts) {
        History<Seminar> seminars = unit.seminars();
        Bounds count = Bounds.NONE;
        Gaps gaps = Gaps.of(seminars, asOf, Fact.SEMINARS);
        for (Seminar seminar : seminars.rows()) {
            Truth truth = Moment.inYear(seminar.day(), year, asOf).and(counts.apply(seminar));
            gaps.notRecorded(Fact.SEMINAR_DETAILS, truth == Truth.UNKNOWN);
            count = count.counting(truth);
        }
        return count.openUnless(seminars.covers(asOf)).known(gaps.list());
    }

    private Items months() {
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(year, month);
            if (of.atEndOfMonth().isBefore(asOf)) {
                items.put(
                        of.toString(),
                        Map.of(
                                "month-seminars",
                                seminars(seminar -> Moment.within(seminar.day(), of.atDay(1), of.atEndOfMonth()))));
            }
        }
        return new Items(items, List.of());
    }

    private Items heads() {
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        for (OpaqueId head : unit.heads().rows()) {
            items.put(head.value(), Map.of("head-seminars", seminars(seminar -> ledBy(seminar, head))));
        }
        return new Items(
                items, Gaps.of(unit.heads(), asOf, Fact.DEPARTMENT_HEADS).list());
    }

    private static Truth ledBy(Seminar seminar, OpaqueId head) {
        OpaqueId leader = seminar.leader();
        return leader == null ? Truth.UNKNOWN : Truth.of(leader.equals(head));
    }

    private Items festivals() {
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        for (int month : List.of(5, 7, 10)) {
            LocalDate festival = LocalDate.of(year, month, 1);
            if (festival.isBefore(asOf)) {
                items.put(festival.toString(), Map.of("festival-activity-distance", distance(festival)));
            }
        }
        return new Items(items, List.of());
    }

    private Known distance(LocalDate festival) {
        History<PartialDate> activities = unit.activities();
        long least = activities.covers(asOf) ? NO_ACTIVITY : 0;
        long most = NO_ACTIVITY;
        Gaps gaps = Gaps.of(activities, asOf, Fact.ACTIVITIES);
        for (PartialDate day : activities.rows()) {
            Truth held = Moment.inYear(day, year, asOf);
            if (held.canHold()) {
                PartialDate possible =
                        day.clampedTo(LocalDate.of(year, 1, 1), last(LocalDate.of(year, 12, 31), asOf.minusDays(1)));
                long nearest =
                        Moment.within(PartialDate.on(festival), possible.earliest(), possible.latest()) == Truth.TRUE
                                ? 0
                                : Math.min(days(possible.earliest(), festival), days(possible.latest(), festival));
                long farthest = Math.max(days(possible.earliest(), festival), days(possible.latest(), festival));
                least = Math.min(least, nearest);
                most = held == Truth.TRUE ? Math.min(most, farthest) : most;
                gaps.notRecorded(Fact.ACTIVITY_DATES, held == Truth.UNKNOWN || nearest != farthest);
            }
        }
        return new Bounds(least, most).known(gaps.list());
    }

    private static LocalDate last(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private Items departmentHalves() {
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        History<DepartmentEssay> essays = unit.essays();
        Gaps gaps = Gaps.of(essays, asOf, Fact.ESSAYS);
        for (OpaqueId department : unit.departments().rows()) {
            for (int half = 1; half <= 2; half++) {
                int of = half;
                if (YearMonth.of(year, half * 6).atEndOfMonth().isBefore(asOf)) {
                    long handedIn = essays.rows().stream()
                            .filter(essay -> essay.equals(new DepartmentEssay(department, year, of)))
                            .count();
                    items.put(
                            department + "-" + year + "-H" + half,
                            Map.of(
                                    "department-essays",
                                    new Bounds(handedIn, handedIn)
                                            .openUnless(essays.covers(asOf))
                                            .known(gaps.list())));
                }
            }
        }
        return new Items(
                items, Gaps.of(unit.departments(), asOf, Fact.DEPARTMENTS).list());
    }

    private Known openFindings() {
        History<SupervisionFinding> findings = unit.findings();
        Bounds count = Bounds.NONE;
        Gaps gaps = Gaps.of(findings, asOf, Fact.SUPERVISION_FINDINGS);
        for (SupervisionFinding finding : findings.rows()) {
            Boolean rectified = finding.isRectified();
            Truth open = Moment.inYear(finding.found(), year, asOf)
                    .and(rectified == null ? Truth.UNKNOWN : Truth.of(!rectified));
            gaps.notRecorded(Fact.SUPERVISION_FINDING_DETAILS, open == Truth.UNKNOWN);
            count = count.counting(open);
        }
        return count.openUnless(findings.covers(asOf)).known(gaps.list());
    }
}
