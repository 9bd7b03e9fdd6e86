package io.github.cadreassessment.desk.result;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a CSV file that is opened in a spreadsheet. Stateless and thread-safe.
 *
 * <p>Every cell is quoted, and none can start a formula.
 */
final class CsvLine {
    /** Stands at the start of the file, so that spreadsheets read it as UTF-8. */
    static final String MARK = "\uFEFF";

    private static final String STARTS_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvLine() {}

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        return '"' + harmless(cell).replace("\"", "\"\"") + '"';
    }

    /** The cell, with an apostrophe before what a spreadsheet would take for a formula, also behind blanks. */
    static String harmless(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (STARTS_FORMULA.indexOf(character) >= 0) {
                return "'" + cell;
            }
            if (!isBlank(character)) {
                return cell;
            }
        }
        return cell;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
