package io.github.cadreassessment.desk.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file of a register, read line by line.
 *
 * <p>A line is a record. So one quotation mark too many damages its own line only, instead of swallowing the lines up
 * to the next one.
 */
final class CsvTable {
    private static final long LARGEST_FILE = 64L * 1024 * 1024;
    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_ROW = 50_000;
    private static final char QUOTE = '"';
    private static final Pattern COMMA = Pattern.compile(",");

    private final CsvReader.CsvReaderBuilder csv = CsvReader.builder().allowUnclosedQuote(false);
    private final Path file;
    private final RegisterTable table;
    private final Rejections rejections;

    CsvTable(Path folder, RegisterTable table, Rejections rejections) {
        this.file = folder.resolve(table.file());
        this.table = table;
        this.rejections = rejections;
    }

    /** Whether the folder has the file. */
    boolean exists() {
        return Files.exists(file);
    }

    /**
     * Hands over the rows.
     *
     * @return whether the table is sound as a whole; if not, what was handed over must not be used
     */
    boolean read(RowTaker taker) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                rejections.file(table, FileReasons.TOO_LARGE);
                return false;
            }
            try (BufferedReader lines = open()) {
                return read(lines, taker);
            }
        } catch (CharacterCodingException e) {
            rejections.file(table, FileReasons.NOT_UTF8);
        } catch (IOException e) {
            rejections.file(table, FileReasons.UNREADABLE);
        }
        return false;
    }

    private BufferedReader open() throws IOException {
        // A plain decoder would put a replacement character for what is not UTF-8 and go on.
        BufferedReader lines = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        lines.mark(1);
        if (lines.read() != '\uFEFF') {
            lines.reset();
        }
        return lines;
    }

    private boolean read(BufferedReader lines, RowTaker taker) throws IOException {
        Map<Column, Integer> places = null;
        int number = 0;
        int rows = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (places == null) {
                places = headings(number, line);
                if (places == null) {
                    return false;
                }
            } else {
                rows++;
                if (rows > MOST_ROWS) {
                    rejections.file(table, FileReasons.TOO_MANY_ROWS);
                    return false;
                }
                row(number, line, places, taker);
            }
        }
        if (places == null) {
            rejections.file(table, FileReasons.EMPTY);
        }
        return places != null;
    }

    private @Nullable Map<Column, Integer> headings(int number, String line) {
        List<String> cells = cells(number, line);
        return cells == null ? null : new Headings(table, number, rejections).places(cells);
    }

    private void row(int number, String line, Map<Column, Integer> places, RowTaker taker) {
        List<String> cells = cells(number, line);
        if (cells == null) {
            taker.loseRow();
            return;
        }
        int wanted = places.size();
        Row row = new Row(table, number, places, cells, rejections);
        if (cells.size() < wanted) {
            row.reject(CellReasons.TOO_FEW_CELLS);
        } else if (cells.size() > wanted) {
            row.reject(CellReasons.TOO_MANY_CELLS);
            if (!isBlank(cells.subList(wanted, cells.size()))) {
                // The rest may be a second row, of somebody else, who would otherwise lose it unseen.
                taker.loseRow();
            }
        }
        taker.take(row);
    }

    /** The cells of a line, or {@code null} if it had to be rejected. */
    private @Nullable List<String> cells(int number, String line) {
        if (line.length() > LONGEST_ROW) {
            rejections.row(table, number, CellReasons.ROW_TOO_LONG);
            return null;
        }
        if (line.indexOf(QUOTE) < 0) {
            // Most lines by far; a reader for each would take ten times as long as everything else.
            return List.of(COMMA.split(line, -1));
        }
        try {
            return csv.ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            rejections.row(table, number, CellReasons.QUOTES);
            return null;
        }
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
