package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.desk.register.RegisterTable;

/**
 * People who stand exactly on a border of some clause on 2024-12-31.
 *
 * <p>Each has one thing that is special; everything else is in order: young, one stint at the grassroots, every target
 * of 2024 reached.
 */
final class BorderCases {
    private static final String YOUNG = "1995-06-15";
    private static final String COUNTY =
            Authority.COUNTY_ORGANISATION_DEPARTMENT.phrase().zh();
    private static final String DEPUTY = PostLevel.TOWNSHIP_DEPUTY.phrase().zh();
    private static final String ANY_LEVEL = "不限";

    private final Sheets sheets;
    private int number;

    BorderCases(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Adds them and tells how many they are. */
    int add() {
        ages();
        approvals();
        stints();
        targets();
        return number;
    }

    private void ages() {
        for (String birth : new String[] {"1989-12-31", "1989-01-01", "1988-12-31", "1992-02-29", "1988-02-29"}) {
            reached(cadre(birth, "否"));
        }
        for (String birth : new String[] {"1989", "1988-12", ""}) {
            reached(cadre(birth, "否"));
        }
        reached(cadre("1975-03-08", "是"));
        reached(cadre("", ""));
    }

    private void approvals() {
        approved(COUNTY, DEPUTY, "2024-06-30", "2024-12-31");
        approved(COUNTY, DEPUTY, "2024-06-30", "2024-12-30");
        approved(COUNTY, DEPUTY, "2024-12-31", "2025-12-30");
        approved(COUNTY, ANY_LEVEL, "2024-02-29", "长期");
        approved(COUNTY, ANY_LEVEL, "2024-02-29", "");
        approved(COUNTY, ANY_LEVEL, "", "2025-06-30");
        approved(COUNTY, ANY_LEVEL, "2024-12", "2025");
        approved(COUNTY, PostLevel.COUNTY_DEPUTY.phrase().zh(), "2024-06-30", "2025-06-30");
        approved(Authority.TOWNSHIP_COMMITTEE.phrase().zh(), DEPUTY, "2024-06-30", "2025-06-30");
        approved(Authority.COUNTY_COMMITTEE.phrase().zh(), DEPUTY, "2024-06-30", "2025-06-30");
    }

    private void approved(String authority, String level, String granted, String validUntil) {
        String id = cadre(YOUNG, "否");
        reached(id);
        sheets.get(RegisterTable.APPROVALS).add(id, "s15", authority, level, granted, validUntil);
    }

    private void stints() {
        stint("2024-12-31", "至今");
        stint("2020-02-29", "2021-02-28");
        stint("", "2021-06-30");
        stint("2019-09", "");
        stint("", "");
        String overlapping = stint("2018-01-01", "2019-12-31");
        grassroots(overlapping, "2019-07-01", "2020-06-30");
        String touching = stint("2018-01-01", "2018-12-31");
        grassroots(touching, "2019-01-01", "2019-12-31");
    }

    private String stint(String from, String to) {
        String id = cadre(YOUNG, "否");
        reached(id);
        grassroots(id, from, to);
        return id;
    }

    private void targets() {
        target(settled(), "是", "4", "是", "20", "20");
        target(settled(), "是", "4", "是", "20", "19");
        target(settled(), "是", "4", "是", "0", "0");
        target(settled(), "否", "4", "是", "20", "25");
        target(settled(), "是", "0", "是", "20", "25");
        target(settled(), "是", "4", "否", "20", "25");
        target(settled(), "", "", "", "20", "25");
        target(settled(), "是", "4", "是", "", "25");
        target(settled(), "是", "4", "是", "20", "");
        settled();
    }

    private String settled() {
        String id = cadre(YOUNG, "否");
        grassroots(id, "2019-01-01", "2020-12-31");
        return id;
    }

    private String cadre(String birth, String reserve) {
        number++;
        String id = Township.id(number);
        sheets.get(RegisterTable.CADRES)
                .add(id, birth, "2016-08-01", "是", "2015-07-01", "2016-07-01", "大学本科", reserve, "否");
        sheets.get(RegisterTable.POSTS).add(id, PostLevel.STAFF.phrase().zh(), "2016-08-01", "至今", "office-" + number);
        return id;
    }

    private void grassroots(String id, String from, String to) {
        sheets.get(RegisterTable.GRASSROOTS)
                .add(id, GrassrootsKind.VILLAGE_STATION.phrase().zh(), from, to);
    }

    private void reached(String id) {
        target(id, "是", "4", "是", "20", "25");
    }

    private void target(
            String id, String assigned, String inspections, String assessed, String required, String achieved) {
        sheets.get(RegisterTable.MASS_WORK)
                .add(id, "visits", "2024", assigned, inspections, assessed, required, achieved);
    }
}
