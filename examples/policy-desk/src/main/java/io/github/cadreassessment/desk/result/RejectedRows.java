package io.github.cadreassessment.desk.result;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.register.RejectedRow;
import java.util.List;

/** The text of {@code rejected.csv}: what of the register was not taken. Stateless and thread-safe. */
public final class RejectedRows {
    private RejectedRows() {}

    /** The whole file; only the headings where nothing was rejected. */
    public static String text(List<RejectedRow> rejected, Language language) {
        return head(language) + lines(rejected, language);
    }

    /** What stands before the first row. */
    public static String head(Language language) {
        return CsvLine.MARK
                + CsvLine.of(
                        language == Language.ZH
                                ? List.of("文件", "行", "列", "代码", "说明")
                                : List.of("file", "row", "column", "code", "what"));
    }

    /** The lines of these rows. */
    public static String lines(List<RejectedRow> rejected, Language language) {
        StringBuilder text = new StringBuilder();
        for (RejectedRow row : rejected) {
            text.append(CsvLine.of(List.of(
                    row.file(),
                    row.row() == 0 ? "" : Integer.toString(row.row()),
                    row.column(),
                    row.code(),
                    row.message().in(language))));
        }
        return text.toString();
    }
}
