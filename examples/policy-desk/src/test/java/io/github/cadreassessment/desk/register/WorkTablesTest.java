package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Ballot;
import io.github.cadreassessment.core.cadre.BallotAspect;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.Course;
import io.github.cadreassessment.core.cadre.FieldRecord;
import io.github.cadreassessment.core.cadre.FieldRecordKind;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.NoteInspection;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.ReviewYear;
import io.github.cadreassessment.core.cadre.StationYear;
import io.github.cadreassessment.core.cadre.StudyHalfYear;
import io.github.cadreassessment.core.cadre.StyleFinding;
import io.github.cadreassessment.core.cadre.StyleFindingKind;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.unit.DepartmentEssay;
import io.github.cadreassessment.core.unit.Seminar;
import io.github.cadreassessment.core.unit.SupervisionFinding;
import io.github.cadreassessment.core.unit.Unit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of work through the year and of units become. */
class WorkTablesTest {
    private static final PartialDate MARCH = PartialDate.on(LocalDate.of(2024, 3, 1));
    private static final PartialDate APRIL = PartialDate.on(LocalDate.of(2024, 4, 30));

    @TempDir
    Path folder;

    @Test
    void work_everyTable_isRead() {
        Cadre cadre = TestRegister.in(folder)
                .write("study.csv", "cadre,year,half,sessions,present,excused,class hours", "tl-1,2024,1,24,20,4,30")
                .write("notes.csv", "cadre,year,half,passed", "tl-1,2024,2,no")
                .write("field.csv", "cadre,kind,day,record complete,target", "tl-1,民情走访,2024-03-01,yes,visits")
                .write("stations.csv", "cadre,year,days,households", "tl-1,2024,24,30")
                .write("ballots.csv", "cadre,year,aspect,voters,votes,satisfied votes", "tl-1,2024,政府形象,40,38,38")
                .write("style.csv", "cadre,kind,confirmed", "tl-1,formalism,2024-03-01")
                .write("petitions.csv", "cadre,petition,received,is closed,closed", "tl-1,p-1,2024-03-01,是,2024-04-30")
                .write("reviews.csv", "cadre,year,democratic review points,systems points", "tl-1,2024,100,")
                .write("courses.csv", "cadre,course,year,class hours,leave hours", "tl-1,c-1,2024,40,40")
                .cadre("tl-1");

        assertThat(cadre.work().study().rows()).containsExactly(new StudyHalfYear(2024, 1, 24, 20, 4, 30));
        assertThat(cadre.work().notes().rows()).containsExactly(new NoteInspection(2024, 2, false));
        assertThat(cadre.work().field().rows())
                .containsExactly(new FieldRecord(FieldRecordKind.FAMILY_VISIT, MARCH, true, "visits"));
        assertThat(cadre.work().stations().rows()).containsExactly(new StationYear(2024, 24, 30));
        assertThat(cadre.work().ballots().rows())
                .containsExactly(new Ballot(2024, BallotAspect.GOVERNMENT_IMAGE, 40, 38, 38));
        assertThat(cadre.work().style().rows()).containsExactly(new StyleFinding(StyleFindingKind.FORMALISM, MARCH));
        assertThat(cadre.work().petitions().rows())
                .containsExactly(new Petition(new OpaqueId("p-1"), MARCH, true, APRIL));
        assertThat(cadre.work().reviews().rows()).containsExactly(new ReviewYear(2024, 100, null));
        assertThat(cadre.work().courses().rows()).containsExactly(new Course(new OpaqueId("c-1"), 2024, 40, 40));
        assertThat(cadre.work().courses().completeness()).isEqualTo(new Incomplete(Why.NOT_DECLARED));
    }

    @Test
    void units_everyTable_isReadForItsUnit() {
        RegisterReading reading = TestRegister.in(folder)
                .write("cadres.csv", "cadre,unit", "tl-1,u-1", "tl-2,")
                .write("units.csv", "unit,leading posts", "u-1,7", "u-2,")
                .write("rank-holders.csv", "unit,rank,holders", "u-1,一级主任科员,2")
                .write("heads.csv", "unit,head", "u-1,tl-1")
                .write("departments.csv", "unit,department", "u-1,d-1")
                .write("seminars.csv", "unit,day,leader", "u-1,2024-03-01,tl-1", "u-1,,")
                .write("activities.csv", "unit,day", "u-1,2024-04-30")
                .write("essays.csv", "unit,department,year,half", "u-1,d-1,2024,1")
                .write("unit-petitions.csv", "unit,petition,received,is closed,closed", "u-1,p-1,2024-03-01,否,")
                .write("supervision.csv", "unit,found,rectified", "u-1,2024-03-01,是", "u-1,2024-03-01,是")
                .write("tables.csv", "table,complete,through", "主题活动,是,2024-12-31")
                .read();

        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.units().ofPeople()).isEqualTo(Map.of(new OpaqueId("tl-1"), new OpaqueId("u-1")));
        assertThat(reading.units().all()).extracting(unit -> unit.id().value()).containsExactly("u-1", "u-2");
        Unit unit = reading.units().all().get(0);
        assertThat(unit.leadingPosts()).isEqualTo(7);
        assertThat(unit.rankHolders()).isEqualTo(Map.of(Rank.FIRST_PRINCIPAL_CLERK, 2));
        assertThat(unit.heads().rows()).containsExactly(new OpaqueId("tl-1"));
        assertThat(unit.departments().rows()).containsExactly(new OpaqueId("d-1"));
        assertThat(unit.seminars().rows())
                .containsExactly(new Seminar(MARCH, new OpaqueId("tl-1")), new Seminar(PartialDate.unknown(), null));
        assertThat(unit.activities()).isEqualTo(History.complete(LocalDate.of(2024, 12, 31), APRIL));
        assertThat(unit.essays().rows()).containsExactly(new DepartmentEssay(new OpaqueId("d-1"), 2024, 1));
        assertThat(unit.petitions().rows())
                .containsExactly(new Petition(new OpaqueId("p-1"), MARCH, false, PartialDate.unknown()));
        // Two findings of one day are two findings.
        assertThat(unit.findings().rows())
                .containsExactly(new SupervisionFinding(MARCH, true), new SupervisionFinding(MARCH, true));
        assertThat(reading.units().all().get(1).activities().completeness())
                .isEqualTo(new CompleteThrough(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void work_figuresThatCannotBe_areRejectedWithThePart() {
        TestRegister register = TestRegister.in(folder)
                .write(
                        "study.csv",
                        "cadre,year,half,sessions,present,excused",
                        "tl-1,2024,1,24,25,0",
                        "tl-1,2024,2,24,20,5",
                        "tl-2,2024,3,24,20,4")
                .write(
                        "ballots.csv",
                        "cadre,year,aspect,voters,votes,satisfied votes",
                        "tl-1,2024,工作业绩,40,41,",
                        "tl-1,2023,工作业绩,40,,41")
                .write("petitions.csv", "cadre,petition,received,closed", "tl-1,p-1,2024-03-01,2024-02-29")
                .write("courses.csv", "cadre,course,year,class hours,leave hours", "tl-1,c-1,2024,40,41");

        assertThat(register.rejected())
                .containsExactly(
                        "ballots.csv:2 R137 `votes` must not be greater than `voters`",
                        "ballots.csv:3 R137 `satisfied votes` must not be greater than `voters`",
                        "courses.csv:2 R137 `leave hours` must not be greater than `class hours`",
                        "petitions.csv:2 R133 `closed` must not be before `received`",
                        "study.csv:2 R137 `present` must not be greater than `sessions`",
                        "study.csv:3 R137 `excused` must not be greater than `sessions`",
                        "study.csv:4 R131 `half` must be a whole number from 1 to 2");
        assertThat(register.cadre("tl-1").work().study().completeness()).isEqualTo(new Incomplete(Why.ROW_REJECTED));
    }

    @Test
    void units_rowsThatBelongToNone_areRejectedAndCostCompleteness() {
        TestRegister register = TestRegister.in(folder)
                .write("cadres.csv", "cadre,unit", "tl-1,u-1", "tl-2,u-9", "tl-3,u-2", ",u-1")
                .write("units.csv", "unit,leading posts", "u-1,5", "u-2,x", "u-3,1", "u-3,1")
                .write("heads.csv", "unit,head", "u-9,tl-1", "u-2,tl-1", ",tl-1");

        assertThat(register.rejected())
                .containsExactly(
                        "cadres.csv:3 R148 `unit` is not one of units.csv, or the row of that unit was rejected",
                        "cadres.csv:4 R148 `unit` is not one of units.csv, or the row of that unit was rejected",
                        "cadres.csv:5 R140 there is no cadre id, so the row belongs to nobody",
                        "heads.csv:2 R143 units.csv has no such unit id",
                        "heads.csv:3 R144 the unit's row in units.csv was rejected, so this row is not used",
                        "heads.csv:4 R140 there is no unit id, so the row belongs to nobody",
                        "units.csv:3 R131 `leading posts` must be a whole number from 0 to 999999999",
                        "units.csv:4 R145 the unit id stands on row 5 too; none of these rows is used",
                        "units.csv:5 R145 the unit id stands on row 4 too; none of these rows is used");
        RegisterReading reading = register.read();
        assertThat(reading.units().undecided()).extracting(OpaqueId::value).containsExactly("u-2", "u-3");
        assertThat(reading.tables().get(RegisterTable.HEADS)).isEqualTo(new Incomplete(Why.ROW_REJECTED));
        assertThat(reading.tables().get(RegisterTable.CADRES)).isEqualTo(new Incomplete(Why.ROW_REJECTED));
    }
}
