package io.github.cadreassessment.rules.pack;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.unit.DepartmentEssay;
import io.github.cadreassessment.core.unit.Seminar;
import io.github.cadreassessment.core.unit.SupervisionFinding;
import io.github.cadreassessment.core.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The unit of a case: the base unit did all that is asked of it, and what the case states. */
final class CaseUnit {
    private static final OpaqueId HEAD = new OpaqueId("head");
    private static final OpaqueId OFFICE = new OpaqueId("office");

    private final Question question;
    private final String facts;

    CaseUnit(Question question, String facts) {
        this.question = question;
        this.facts = facts;
    }

    Unit unit() {
        LocalDate asOf = question.asOf();
        int year = question.year();
        List<Seminar> seminars = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            seminars.add(seminar(LocalDate.of(year, month, 5).toString()));
            seminars.add(seminar(LocalDate.of(year, month, 20).toString()));
        }
        Unit.Builder file = Unit.withId("unit")
                .heads(complete(Stream.of(HEAD)))
                .departments(complete(Stream.of(OFFICE)))
                .seminars(complete(seminars.stream()))
                .activities(complete(Stream.of("-05-01", "-06-28", "-10-01").map(day -> CaseWork.day(year + day))))
                .essays(complete(Stream.of(new DepartmentEssay(OFFICE, year, 1), new DepartmentEssay(OFFICE, year, 2))))
                .petitions(History.complete(asOf))
                .findings(History.complete(asOf));
        for (String fact : facts.split(";", -1)) {
            if (!fact.isBlank()) {
                String[] parts = fact.strip().split("=", 2);
                state(file, parts[0], parts[1]);
            }
        }
        return file.build();
    }

    private <T> History<T> complete(Stream<T> rows) {
        return new History<>(rows.toList(), History.complete(question.asOf()).completeness());
    }

    private static Seminar seminar(String day) {
        return new Seminar(CaseWork.day(day), HEAD);
    }

    private static Stream<String> each(String value) {
        return value.equals("none") ? Stream.of() : Arrays.stream(value.split(",", -1));
    }

    private void state(Unit.Builder file, String key, String value) {
        boolean unknown = value.equals("?");
        switch (key) {
            case "seminars" ->
                file.seminars(
                        unknown ? History.incomplete() : complete(each(value).map(CaseUnit::seminar)));
            case "heads" ->
                file.heads(unknown ? History.incomplete() : complete(each(value).map(OpaqueId::new)));
            case "activities" ->
                file.activities(
                        unknown ? History.incomplete() : complete(each(value).map(CaseWork::day)));
            case "essays" ->
                file.essays(
                        unknown
                                ? History.incomplete()
                                : complete(each(value)
                                        .map(half ->
                                                new DepartmentEssay(OFFICE, question.year(), Integer.parseInt(half)))));
            case "petitions" ->
                file.petitions(
                        unknown
                                ? History.incomplete()
                                : complete(each(value).map(one -> CaseWork.petition(one.split(":", -1)))));
            case "findings" ->
                file.findings(
                        unknown
                                ? History.incomplete()
                                : complete(each(value)
                                        .map(one -> one.split(":", -1))
                                        .map(parts -> new SupervisionFinding(
                                                CaseWork.day(parts[0]), parts[1].equals("yes")))));
            case "leading" -> file.leadingPosts(Integer.valueOf(value));
            case "holders" -> {
                String[] parts = value.split(":", -1);
                file.rankHolders(Rank.valueOf(parts[0]), Integer.parseInt(parts[1]));
            }
            default ->
                throw new IllegalArgumentException(
                        "The fact (" + key + ") of a unit must be a known one. Maybe it is misspelt.");
        }
    }
}
