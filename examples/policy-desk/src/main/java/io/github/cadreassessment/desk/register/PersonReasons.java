package io.github.cadreassessment.desk.register;

/** The reasons for which a row is rejected for whom or what it is about: R140 to R149. */
final class PersonReasons {
    static final Reason BLANK =
            Reason.of("R140", "没有干部编号，不知道属于谁", "there is no cadre id, so the row belongs to nobody");
    static final Reason MALFORMED = Reason.of(
            "R141",
            "干部编号应为 1 到 64 个字母、数字、点、下划线或连字符；可能填了姓名，或列的顺序错了",
            "the cadre id must be 1 to 64 letters, digits, dots, underscores or hyphens; maybe a name stands there, or columns were swapped");
    static final Reason IDENTITY_NUMBER = Reason.of(
            "R142",
            "干部编号不能是公民身份号码；请改用人事档案编号",
            "the cadre id must not be a citizen identity number; use the number of the personnel file");
    static final Reason UNKNOWN = Reason.of("R143", "cadres.csv 中没有这个干部编号", "cadres.csv has no such cadre id");
    static final Reason UNDECIDED = Reason.of(
            "R144",
            "此人在 cadres.csv 中的行被拒收，因此本行未使用",
            "the person's row in cadres.csv was rejected, so this row is not used");

    private PersonReasons() {}

    static Reason twiceAsCadre(int otherRow) {
        return Reason.of(
                "R145",
                "干部编号重复，另见第 " + otherRow + " 行；各行均未使用",
                "the cadre id stands on row " + otherRow + " too; none of these rows is used");
    }

    static Reason twice(int otherRow) {
        return Reason.of(
                "R146",
                "与第 " + otherRow + " 行重复：同一人的同一件事只能有一行；各行均未使用",
                "the same thing about the same person stands on row " + otherRow + " too; none of these rows is used");
    }

    static Reason tableTwice(int otherRow) {
        return Reason.of(
                "R147",
                "第 " + otherRow + " 行已说明同一张表；各行均未使用",
                "row " + otherRow + " is about the same table; none of these rows is used");
    }
}
