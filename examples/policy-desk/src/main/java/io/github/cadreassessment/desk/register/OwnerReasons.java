package io.github.cadreassessment.desk.register;

/** The reasons for which a row is rejected for whom or what it is about: R140 to R149. */
final class OwnerReasons {
    private OwnerReasons() {}

    static Reason blank(Column owner) {
        return Reason.of(
                "R140", "没有" + zh(owner) + "，不知道属于谁", "there is no " + en(owner) + ", so the row belongs to nobody");
    }

    static Reason malformed(Column owner) {
        return Reason.of(
                "R141",
                zh(owner) + "应为 1 到 64 个字母、数字、点、下划线或连字符；可能填了姓名，或列的顺序错了",
                "the " + en(owner)
                        + " must be 1 to 64 letters, digits, dots, underscores or hyphens; maybe a name stands there, or columns were swapped");
    }

    static Reason identityNumber(Column owner) {
        return Reason.of(
                "R142",
                zh(owner) + "不能是公民身份号码；请改用人事档案编号",
                "the " + en(owner) + " must not be a citizen identity number; use the number of the personnel file");
    }

    static Reason unknown(RegisterTable roster) {
        return Reason.of(
                "R143",
                roster.file() + " 中没有这个" + zh(roster.owner()),
                roster.file() + " has no such " + en(roster.owner()));
    }

    static Reason undecided(RegisterTable roster) {
        boolean unit = roster == RegisterTable.UNITS;
        return Reason.of(
                "R144",
                (unit ? "该单位" : "此人") + "在 " + roster.file() + " 中的行被拒收，因此本行未使用",
                "the " + (unit ? "unit" : "person") + "'s row in " + roster.file()
                        + " was rejected, so this row is not used");
    }

    static Reason twiceOnRoster(Column owner, int otherRow) {
        return Reason.of(
                "R145",
                zh(owner) + "重复，另见第 " + otherRow + " 行；各行均未使用",
                "the " + en(owner) + " stands on row " + otherRow + " too; none of these rows is used");
    }

    static Reason twice(RegisterTable roster, int otherRow) {
        boolean unit = roster == RegisterTable.UNITS;
        return Reason.of(
                "R146",
                "与第 " + otherRow + " 行重复：同一" + (unit ? "单位" : "人") + "的同一件事只能有一行；各行均未使用",
                "the same thing about the same " + (unit ? "unit" : "person") + " stands on row " + otherRow
                        + " too; none of these rows is used");
    }

    static Reason tableTwice(int otherRow) {
        return Reason.of(
                "R147",
                "第 " + otherRow + " 行已说明同一张表；各行均未使用",
                "row " + otherRow + " is about the same table; none of these rows is used");
    }

    static Reason unknownUnit() {
        return Reason.of(
                "R148",
                "“单位编号”在 units.csv 中没有，或该单位的行被拒收",
                "`unit` is not one of units.csv, or the row of that unit was rejected");
    }

    static Reason another(Column owner) {
        return Reason.of(
                "R149",
                "行中的" + zh(owner) + "与所在的 JSON 行不同，不知道属于谁",
                "the " + en(owner) + " in the row is not that of its line, so that nobody can tell whose row it is");
    }

    private static String zh(Column owner) {
        return owner.heading().zh();
    }

    private static String en(Column owner) {
        return owner.heading().en() + " id";
    }
}
