package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.desk.register.Column;
import io.github.cadreassessment.desk.register.RegisterTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Damages a register in the ways in which registers are damaged, one row at a time.
 *
 * <p>Rows that belong to nobody are put into the tables of sanctions and appraisals only, so that the others keep their
 * completeness and the answers for most people stay as they are.
 */
final class Damage {
    // Made up, with a valid check digit.
    private static final String IDENTITY_NUMBER = "110101199001011237";

    private final Sheets sheets;

    Damage(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Does all of it. */
    void damage() {
        cadres();
        posts();
        grassroots();
        massWork();
        sanctions();
        approvals();
        appraisals();
        records();
        work();
        units();
        sheets.get(RegisterTable.TABLES).add("处份", "是", "2024-12-31");
    }

    private void cadres() {
        Sheet cadres = sheets.get(RegisterTable.CADRES);
        set(cadres, 60, Column.BIRTH_DATE, "1990-13-05");
        set(cadres, 75, Column.BIRTH_DATE, "1991-02-29");
        set(cadres, 90, Column.EDUCATION, "本科");
        set(cadres, 105, Column.RESERVE, "待查");
        repeat(cadres, 120);
        set(cadres, 121, Column.RESERVE, "是");
        repeat(cadres, 135);
        set(cadres, 136, Column.CADRE, IDENTITY_NUMBER);
        shorten(cadres, 150);
        swap(cadres, 165, Column.BIRTH_DATE, Column.EDUCATION);
        set(cadres, 180, Column.WORK_START, "1960-07-01");
    }

    private void posts() {
        Sheet posts = sheets.get(RegisterTable.POSTS);
        set(posts, 200, Column.TO, "1980-12-31");
        set(posts, 210, Column.LEVEL, "乡科级");
        set(posts, 220, Column.FROM, "=TODAY()");
    }

    private void grassroots() {
        Sheet grassroots = sheets.get(RegisterTable.GRASSROOTS);
        set(grassroots, 60, Column.KIND, "驻存");
        set(grassroots, 75, Column.FROM, "2013.1");
        shorten(grassroots, 90);
        grassroots.row(105).add("");
    }

    private void massWork() {
        Sheet massWork = sheets.get(RegisterTable.MASS_WORK);
        set(massWork, 200, Column.ACHIEVED, "-3");
        set(massWork, 230, Column.REQUIRED, "99999999999");
        set(massWork, 260, Column.ASSIGNED, "√");
        swap(massWork, 290, Column.TARGET, Column.YEAR);
        repeat(massWork, 320);
    }

    private void sanctions() {
        Sheet sanctions = sheets.get(RegisterTable.SANCTIONS);
        set(sanctions, 2, Column.CADRE, "");
        set(sanctions, 4, Column.CADRE, "tl-9999");
        set(sanctions, 6, Column.CADRE, "某某某");
        set(sanctions, 8, Column.CADRE, IDENTITY_NUMBER);
        set(sanctions, 10, Column.KIND, "\"警告");
    }

    private void approvals() {
        Sheet approvals = sheets.get(RegisterTable.APPROVALS);
        set(approvals, 12, Column.AUTHORITY, "县委组织部门");
        set(approvals, 14, Column.VALID_UNTIL, "2019-12-31");
        set(approvals, 16, Column.FOR_LEVEL, "");
    }

    private void appraisals() {
        Sheet appraisals = sheets.get(RegisterTable.APPRAISALS);
        set(appraisals, 100, Column.GRADE, "合格");
        set(appraisals, 200, Column.YEAR, "20234");
        repeat(appraisals, 300);
        set(appraisals, 400, Column.CADRE, "tl-9999");
    }

    private void records() {
        Sheet ranks = sheets.get(RegisterTable.RANKS);
        set(ranks, 100, Column.RANK, "四级主任");
        set(ranks, 200, Column.TO, "1990-12-31");
        set(sheets.get(RegisterTable.LEAVE), 20, Column.SICK_DAYS, "367");
        repeat(sheets.get(RegisterTable.TRAINING), 300);
        set(sheets.get(RegisterTable.JUDGEMENTS), 400, Column.HOLDS, "√");
        repeat(sheets.get(RegisterTable.JUDGEMENTS), 500);
    }

    private void work() {
        set(sheets.get(RegisterTable.STUDY), 100, Column.PRESENT, "25");
        set(sheets.get(RegisterTable.NOTES), 200, Column.HALF, "3");
        set(sheets.get(RegisterTable.BALLOTS), 300, Column.SATISFIED, "99");
        set(sheets.get(RegisterTable.PETITIONS), 10, Column.CLOSED, "2023-12-31");
        set(sheets.get(RegisterTable.REVIEWS), 63, Column.DEMOCRATIC_POINTS, "101");
    }

    private void units() {
        set(sheets.get(RegisterTable.CADRES), 200, Column.UNIT, "unit-7");
        set(sheets.get(RegisterTable.SEMINARS), 30, Column.LEADER, IDENTITY_NUMBER);
        set(sheets.get(RegisterTable.ESSAYS), 12, Column.UNIT, "unit-9");
    }

    private static void set(Sheet sheet, int row, Column column, String cell) {
        sheet.row(row).set(sheet.place(column), cell);
    }

    private static void swap(Sheet sheet, int row, Column one, Column other) {
        List<String> cells = sheet.row(row);
        String cell = cells.get(sheet.place(one));
        cells.set(sheet.place(one), cells.get(sheet.place(other)));
        cells.set(sheet.place(other), cell);
    }

    private static void repeat(Sheet sheet, int row) {
        sheet.rows().add(row + 1, new ArrayList<>(sheet.row(row)));
    }

    private static void shorten(Sheet sheet, int row) {
        List<String> cells = sheet.row(row);
        cells.remove(cells.size() - 1);
    }
}
