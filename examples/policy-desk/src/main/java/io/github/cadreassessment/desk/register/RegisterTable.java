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
                    Column.ON_TRIAL)),
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

    /** Whether it holds one kind of history, so that it can be complete or not. */
    public boolean isHistory() {
        return this != CADRES && this != TABLES;
    }

    /** Whether this name, as it stands in {@code tables.csv}, is this table's. */
    boolean isNamed(String text) {
        return text.equals(phrase.zh()) || Column.plain(text).equals(Column.plain(id));
    }
}
