package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/**
 * A table of a register, with the columns that it must and may have.
 *
 * <p>A column that may be left out counts as "not recorded" for everybody. Thread-safe, as every enum.
 */
public enum RegisterTable {
    /** The people. */
    CADRES(
            "cadres",
            "干部",
            List.of(Column.CADRE),
            List.of(
                    Column.NAME,
                    Column.BIRTH_DATE,
                    Column.WORK_START,
                    Column.PARTY_MEMBER,
                    Column.PARTY_ADMITTED,
                    Column.PARTY_FULL_SINCE,
                    Column.EDUCATION,
                    Column.RESERVE,
                    Column.UNDER_INVESTIGATION,
                    Column.TRIAL_START,
                    Column.TRIAL_END,
                    Column.ON_TRIAL,
                    Column.UNIT)),
    /** Posts held. */
    POSTS("posts", "任职经历", List.of(Column.CADRE, Column.LEVEL), List.of(Column.FROM, Column.TO, Column.POSITION)),
    /** Stints at the grassroots. */
    GRASSROOTS("grassroots", "基层锻炼", List.of(Column.CADRE, Column.KIND), List.of(Column.FROM, Column.TO)),
    /** Targets of mass work. */
    MASS_WORK(
            "mass-work",
            "群众工作目标",
            List.of(Column.CADRE, Column.TARGET, Column.YEAR),
            List.of(Column.ASSIGNED, Column.INSPECTIONS, Column.ASSESSED, Column.REQUIRED, Column.ACHIEVED)),
    /** Sanctions and other measures. */
    SANCTIONS(
            "sanctions",
            "处分",
            List.of(Column.CADRE, Column.KIND),
            List.of(Column.DECIDED, Column.EFFECT_UNTIL, Column.RESTORED)),
    /** Approvals of exceptions; the level is required, as "any" must be written and never be an oversight. */
    APPROVALS(
            "approvals",
            "例外批准",
            List.of(Column.CADRE, Column.CLAUSE, Column.AUTHORITY, Column.FOR_LEVEL),
            List.of(Column.GRANTED, Column.VALID_UNTIL)),
    /** Annual appraisals. */
    APPRAISALS("appraisals", "年度考核", List.of(Column.CADRE, Column.YEAR, Column.GRADE), List.of()),
    /** Ranks held. */
    RANKS("ranks", "职级经历", List.of(Column.CADRE, Column.RANK), List.of(Column.FROM, Column.TO)),
    /** Leave by year. */
    LEAVE(
            "leave",
            "请休假",
            List.of(Column.CADRE, Column.YEAR),
            List.of(Column.SICK_DAYS, Column.PERSONAL_DAYS, Column.MATERNITY_DAYS)),
    /** Training by year. */
    TRAINING("training", "培训", List.of(Column.CADRE, Column.YEAR), List.of(Column.CLASS_HOURS, Column.DAYS)),
    /** Findings that people made; one that is not there is not recorded, whether the table is complete or not. */
    JUDGEMENTS("judgements", "认定", List.of(Column.CADRE, Column.MATTER, Column.HOLDS), List.of()),
    /** The study register by half-year. */
    STUDY(
            "study",
            "学习考勤",
            List.of(Column.CADRE, Column.YEAR, Column.HALF),
            List.of(Column.SESSIONS, Column.PRESENT, Column.EXCUSED, Column.CLASS_HOURS)),
    /** Inspections of study notes. */
    NOTES("notes", "笔记检查", List.of(Column.CADRE, Column.YEAR, Column.HALF), List.of(Column.PASSED)),
    /** Records of field work. */
    FIELD(
            "field",
            "下村走访记录",
            List.of(Column.CADRE, Column.KIND),
            List.of(Column.DAY, Column.RECORD_COMPLETE, Column.TARGET)),
    /** Days stationed in villages by year. */
    STATIONS("stations", "驻村走访农户", List.of(Column.CADRE, Column.YEAR), List.of(Column.DAYS, Column.HOUSEHOLDS)),
    /** Ballots of the masses. */
    BALLOTS(
            "ballots",
            "群众评议",
            List.of(Column.CADRE, Column.YEAR, Column.ASPECT),
            List.of(Column.VOTERS, Column.VOTES, Column.SATISFIED)),
    /** Confirmed findings of formalism or bureaucracy. */
    STYLE("style", "作风问题", List.of(Column.CADRE, Column.KIND), List.of(Column.CONFIRMED)),
    /** Petitions that a cadre handles. */
    PETITIONS(
            "petitions",
            "经办信访件",
            List.of(Column.CADRE, Column.PETITION),
            List.of(Column.RECEIVED, Column.IS_CLOSED, Column.CLOSED)),
    /** Results of a year that people gave. */
    REVIEWS(
            "reviews",
            "年度测评",
            List.of(Column.CADRE, Column.YEAR),
            List.of(Column.DEMOCRATIC_POINTS, Column.SYSTEMS_POINTS)),
    /** Courses of training off the job. */
    COURSES(
            "courses",
            "脱产培训班",
            List.of(Column.CADRE, Column.COURSE, Column.YEAR),
            List.of(Column.CLASS_HOURS, Column.LEAVE_HOURS)),
    /** The units. */
    UNITS("units", "单位", List.of(Column.UNIT), List.of(Column.LEADING_POSTS)),
    /** How many of a unit hold each rank; one that is not there is not recorded, whether the table is complete or not. */
    RANK_HOLDERS("rank-holders", "职级现有人数", List.of(Column.UNIT, Column.RANK, Column.HOLDERS), List.of()),
    /** The heads of the departments. */
    HEADS("heads", "部门负责人", List.of(Column.UNIT, Column.HEAD), List.of()),
    /** The departments. */
    DEPARTMENTS("departments", "部门", List.of(Column.UNIT, Column.DEPARTMENT), List.of()),
    /** Seminars of study. */
    SEMINARS("seminars", "学习座谈会", List.of(Column.UNIT), List.of(Column.DAY, Column.LEADER)),
    /** Themed activities. */
    ACTIVITIES("activities", "主题活动", List.of(Column.UNIT, Column.DAY), List.of()),
    /** Essays that departments handed in. */
    ESSAYS("essays", "学习体会", List.of(Column.UNIT, Column.DEPARTMENT, Column.YEAR, Column.HALF), List.of()),
    /** Petitions that a unit received. */
    UNIT_PETITIONS(
            "unit-petitions",
            "单位信访件",
            List.of(Column.UNIT, Column.PETITION),
            List.of(Column.RECEIVED, Column.IS_CLOSED, Column.CLOSED)),
    /** Findings of the office for appraisal and supervision. */
    SUPERVISION("supervision", "评议监督问题", List.of(Column.UNIT), List.of(Column.FOUND, Column.RECTIFIED)),
    /** Which tables are complete. */
    TABLES("tables", "数据表说明", List.of(Column.TABLE, Column.COMPLETE), List.of(Column.THROUGH));

    private final String id;
    private final Text phrase;
    private final List<Column> required;
    private final List<Column> optional;

    RegisterTable(String id, String zh, List<Column> required, List<Column> optional) {
        this.id = id;
        this.phrase = new Text(zh, id);
        this.required = required;
        this.optional = optional;
    }

    /** The name of the table's file. */
    public String file() {
        return id + ".csv";
    }

    /** The table's name in {@code tables.csv} and in messages. */
    public Text phrase() {
        return phrase;
    }

    /** The columns that must be there. */
    public List<Column> required() {
        return required;
    }

    /** The columns that may be left out. */
    public List<Column> optional() {
        return optional;
    }

    /** The column with the id of whom or what a row is about. */
    Column owner() {
        return required.get(0);
    }

    /** The table in which everybody, or every unit, that this one is about has a row. */
    RegisterTable roster() {
        return owner() == Column.UNIT ? UNITS : CADRES;
    }

    /** Whether it holds one kind of history, so that it can be complete or not. */
    public boolean isHistory() {
        return this != CADRES && this != UNITS && this != TABLES;
    }

    /** Whether this name, as it stands in {@code tables.csv}, is this table's. */
    boolean isNamed(String text) {
        return text.equals(phrase.zh()) || Column.plain(text).equals(Column.plain(id));
    }
}
