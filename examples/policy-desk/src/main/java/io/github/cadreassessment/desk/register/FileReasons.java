package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** The reasons for which a whole table is damaged: R101 to R119. */
final class FileReasons {
    static final Reason NO_FOLDER = Reason.of("R101", "没有这个文件夹", "there is no such folder");
    static final Reason UNREADABLE_FOLDER =
            Reason.of("R112", "文件夹无法读取；请检查权限", "the folder cannot be read; maybe a permission is missing");
    static final Reason MISSING = Reason.of("R102", "登记册缺少这张表", "the register has no such table");
    static final Reason UNREADABLE = Reason.of(
            "R103",
            "文件无法读取；请检查是否被其他程序占用或没有权限",
            "the file cannot be read; maybe another program holds it, or a permission is missing");
    static final Reason TOO_LARGE = Reason.of("R104", "文件超过 64 MB", "the file is larger than 64 MB");
    static final Reason TOO_LARGE_AT_ONCE = Reason.of(
            "R104",
            "文件超过 64 MB；JSON Lines 登记册可以用 `assess run --stream` 逐段读取",
            "the file is larger than 64 MB; `assess run --stream` reads a register of JSON lines piece by piece");
    static final Reason NOT_UTF8 = Reason.of(
            "R105", "文件不是 UTF-8 编码；可能存成了 GBK，请另存为 UTF-8 CSV", "not UTF-8; maybe saved as GBK: save as UTF-8 CSV");
    static final Reason EMPTY = Reason.of("R106", "文件没有标题行", "the file has no line of headings");
    static final Reason TOO_MANY_ROWS = Reason.of("R107", "文件超过 1000000 行", "the file has more than 1000000 rows");
    static final Reason NO_HEADINGS = Reason.of(
            "R108",
            "第一行没有一个已知的列标题；可能缺少标题行，或不是用逗号分隔",
            "no heading in the first line is known; maybe the line of headings is missing, or the separator is not a comma");
    static final Reason DECLARED_BUT_MISSING = Reason.of(
            "R113",
            "tables.csv 声明这张表完整，但文件夹中没有它；确实没有记录的，请放一张只有标题行的表",
            "tables.csv declares this table complete, but the folder has no such file; where there are no records, put a file with the headings only");

    static final Reason UNPRESENTABLE_KEY = Reason.of("R109", "有一个键为空或不是文字", "a key is blank or no word");

    private FileReasons() {}

    static Reason unknownKey(String key, List<Text> near) {
        return Reason.of(
                "R109",
                "键“" + key + "”不是已知的标题" + Nearest.suggestion(near).zh(),
                "the key `" + key + "` is not a known heading"
                        + Nearest.suggestion(near).en());
    }

    static Reason unknownHeading(int position, String heading, List<Text> near) {
        return Reason.of(
                "R109",
                "第 " + position + " 列的标题“" + heading + "”不是已知的列标题"
                        + Nearest.suggestion(near).zh(),
                "the heading `" + heading + "` of column " + position + " is not known"
                        + Nearest.suggestion(near).en());
    }

    static Reason unpresentableHeading(int position) {
        return Reason.of(
                "R109", "第 " + position + " 列的标题为空或不是文字", "the heading of column " + position + " is blank or no word");
    }

    static Reason missingColumn(Column column) {
        return Reason.of(
                "R110",
                "缺少必需的列“" + column.heading().zh() + "”",
                "the required column `" + column.heading().en() + "` is missing");
    }

    static Reason headedTwice(Column column) {
        return Reason.of(
                "R111",
                "列“" + column.heading().zh() + "”出现了两次",
                "the column `" + column.heading().en() + "` is there twice");
    }
}
