package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The reasons for which a row is rejected for what stands in a cell: R120 to R139. */
final class CellReasons {
    static final Reason TOO_FEW_CELLS = Reason.of("R120", "单元格数少于标题行", "fewer cells than the line of headings has");
    static final Reason TOO_MANY_CELLS = Reason.of(
            "R121", "单元格数多于标题行；可能两行并成了一行", "more cells than the line of headings has; maybe two rows ran together");
    static final Reason QUOTES = Reason.of(
            "R122",
            "引号不成对，或单元格内有换行；请删除引号和换行",
            "the quotation marks do not match, or a cell holds a line break; remove them");
    static final Reason ROW_TOO_LONG = Reason.of("R123", "这一行超过 50000 个字符", "the row has more than 50000 characters");

    static final Reason NOT_AN_OBJECT =
            Reason.of("R134", "这一行不是一个 JSON 对象，或有重复的键", "the line is no JSON object, or has a key twice");
    static final Reason NOT_ROWS =
            Reason.of("R135", "表名下面应为数组，每行一个对象", "the rows of a table must be an array of objects");
    static final Reason NOT_A_CELL = Reason.of(
            "R136",
            "每一行应为一个对象，其中的值应为文字、数字、true、false 或 null",
            "a row must be an object of texts, numbers, true, false or null");

    private CellReasons() {}

    static Reason tooLong(Column column) {
        return about(column, "R124", "超过 1000 个字符", "must have at most 1000 characters");
    }

    static Reason blank(Column column) {
        return about(column, "R125", "不能为空", "must not be blank");
    }

    static Reason formula(Column column) {
        return about(column, "R126", "应为值，不能是公式", "must be a value, not a formula");
    }

    static Reason notADate(Column column) {
        return about(
                column,
                "R127",
                "应为日期，如 2013-01-31、2013-01、2013 或 2013年1月31日；不知道的留空",
                "must be a date such as 2013-01-31, 2013-01, 2013 or 2013年1月31日; leave it blank where it is not known");
    }

    static Reason notADateOr(Column column, Text word) {
        return about(
                column,
                "R127",
                "应为日期，如 2013-01-31、2013-01、2013 或 2013年1月31日，或“" + word.zh() + "”；不知道的留空",
                "must be a date such as 2013-01-31, 2013-01, 2013 or 2013年1月31日, or `" + word.en()
                        + "`; leave it blank where it is not known");
    }

    static Reason notADay(Column column) {
        return about(column, "R128", "应为某一天，如 2024-12-31", "must be a day such as 2024-12-31");
    }

    static Reason unknownWord(Column column, List<Text> known, List<Text> near) {
        String zh = known.stream().map(Text::zh).collect(Collectors.joining("、"));
        String en = known.stream().map(Text::en).collect(Collectors.joining(", "));
        Text suggestion = Nearest.suggestion(near);
        return about(column, "R129", "应为下列之一：" + zh + suggestion.zh(), "must be one of " + en + suggestion.en());
    }

    static Reason notAFlag(Column column) {
        return about(column, "R130", "应为“是”或“否”；不知道的留空", "must be `yes` or `no`; leave it blank where it is not known");
    }

    static Reason notANumber(Column column, int least, int greatest) {
        return about(
                column,
                "R131",
                "应为 " + least + " 到 " + greatest + " 的整数",
                "must be a whole number from " + least + " to " + greatest);
    }

    static Reason notACode(Column column) {
        return about(
                column,
                "R132",
                "应为 1 到 64 个英文字母、数字、点、下划线或连字符，且不能是公民身份号码",
                "must be 1 to 64 Latin letters, digits, dots, underscores or hyphens, and no citizen identity number");
    }

    static Reason notAPosition(Column column) {
        return about(
                column,
                "R132",
                "应为 1 到 64 个文字、数字、点、下划线或连字符，且不能是公民身份号码",
                "must be 1 to 64 letters, digits, dots, underscores or hyphens, and no citizen identity number");
    }

    static Reason endsBeforeStart(Column end, Column start) {
        return about(
                end,
                "R133",
                "不能早于“" + start.heading().zh() + "”",
                "must not be before `" + start.heading().en() + "`");
    }

    static Reason moreThanWhole(Column part, Column whole) {
        return about(
                part,
                "R137",
                "不能大于“" + whole.heading().zh() + "”",
                "must not be greater than `" + whole.heading().en() + "`");
    }

    private static Reason about(Column column, String code, String zh, String en) {
        return Reason.of(
                code,
                "“" + column.heading().zh() + "”" + zh,
                "`" + column.heading().en() + "` " + en);
    }
}
