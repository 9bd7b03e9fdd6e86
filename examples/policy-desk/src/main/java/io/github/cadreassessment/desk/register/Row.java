package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, read cell by cell; what is wrong with a cell is rejected with its place as the cell is read.
 *
 * <p>A bad cell reads as a blank one does, as {@code null} or an unknown date, and the row then {@linkplain #isRejected() is rejected}.
 * Not thread-safe.
 */
final class Row {
    static final int GREATEST_NUMBER = 999_999_999;
    private static final int LONGEST_CELL = 1000;
    // Codes are printed, so nothing in which a name can be written.
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    // Positions are told apart and never printed, and may be written in Chinese.
    private static final Pattern POSITION = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    // What a spreadsheet takes for a formula; a hyphen is left to the cells that may start with one.
    private static final String FORMULA_STARTS = "=+@";

    private final RegisterTable table;
    private final int line;
    private final Map<Column, Integer> places;
    private final List<String> cells;
    private final Rejections rejections;
    private boolean rejected;

    /**
     * Takes the cells of one line.
     *
     * @param places where each column of the table stands
     * @param cells the cells; fewer than there are columns only if the row is going to be rejected
     */
    Row(RegisterTable table, int line, Map<Column, Integer> places, List<String> cells, Rejections rejections) {
        this.table = table;
        this.line = line;
        this.places = places;
        this.cells = cells;
        this.rejections = rejections;
    }

    /** The line of the file. */
    int line() {
        return line;
    }

    /** Whether the row, or a cell read so far, was rejected. */
    boolean isRejected() {
        return rejected;
    }

    /** Rejects the row as a whole. */
    void reject(Reason reason) {
        rejected = true;
        rejections.row(table, line, reason);
    }

    /** Rejects the row for one of its cells. */
    void reject(Column column, Reason reason) {
        rejected = true;
        rejections.cell(table, line, column, reason);
    }

    /** Rejects the row if it ends before it starts, whatever the days turn out to be. */
    void requireOrder(Column start, PartialDate first, Column end, PartialDate last) {
        if (last.latest().isBefore(first.earliest())) {
            reject(end, CellReasons.endsBeforeStart(end, start));
        }
    }

    /** Rejects the row if a part is greater than the whole. */
    void requireAtMost(Column part, @Nullable Integer number, Column whole, @Nullable Integer most) {
        if (number != null && most != null && number > most) {
            reject(part, CellReasons.moreThanWhole(part, whole));
        }
    }

    /** Whose row it is, or {@code null} if that cannot be told. */
    @Nullable
    OpaqueId owner() {
        String text = text(table.owner());
        if (text.isEmpty()) {
            reject(table.owner(), OwnerReasons.blank(table.owner()));
            return null;
        }
        return id(table.owner(), text);
    }

    /** Whether the row itself says whose it is, and names somebody else. */
    boolean isOfAnother(String id) {
        String own = text(table.owner());
        return !own.isEmpty() && !own.equals(id.strip());
    }

    /** An opaque id of somebody or something. */
    @Nullable
    OpaqueId id(Column column) {
        String text = value(column);
        return text == null ? null : id(column, text);
    }

    private @Nullable OpaqueId id(Column column, String text) {
        if (OpaqueId.isIdentityNumber(text)) {
            reject(column, OwnerReasons.identityNumber(column));
            return null;
        }
        try {
            return new OpaqueId(text);
        } catch (IllegalArgumentException e) {
            reject(column, OwnerReasons.malformed(column));
            return null;
        }
    }

    /** The person's name. */
    @Nullable
    String name() {
        return value(Column.NAME);
    }

    /** A date, unknown where there is none. */
    PartialDate date(Column column) {
        return dateOr(column, null);
    }

    /** A date, where the cell may also hold {@code word}, which reads as unknown. */
    PartialDate dateOr(Column column, @Nullable Text word) {
        String text = value(column);
        if (text == null || (word != null && Words.is(text, word))) {
            return PartialDate.unknown();
        }
        PartialDate date = DateText.parse(text);
        if (date == null) {
            reject(column, word == null ? CellReasons.notADate(column) : CellReasons.notADateOr(column, word));
            return PartialDate.unknown();
        }
        return date;
    }

    /** A day that must be told exactly. */
    @Nullable
    LocalDate day(Column column) {
        String text = value(column);
        PartialDate date = text == null ? null : DateText.parse(text);
        if (date == null || !date.isExact()) {
            reject(column, CellReasons.notADay(column));
            return null;
        }
        return date.exact();
    }

    /** Whether the cell holds this word. */
    boolean says(Column column, Text word) {
        return Words.is(text(column), word);
    }

    /** Whether the cell holds one of these words. */
    boolean saysOneOf(Column column, List<String> words) {
        return words.contains(text(column));
    }

    /** One of several words. */
    <E extends Enum<E>> @Nullable E word(Column column, Words<E> words) {
        String text = value(column);
        if (text == null) {
            return null;
        }
        E found = words.find(text);
        if (found == null) {
            reject(column, CellReasons.unknownWord(column, words.phrases(), Nearest.to(text, words.phrases())));
        }
        return found;
    }

    /** A yes or no. */
    @Nullable
    Boolean flag(Column column) {
        String text = value(column);
        if (text == null) {
            return null;
        }
        Boolean flag = Words.flag(text);
        if (flag == null) {
            reject(column, CellReasons.notAFlag(column));
        }
        return flag;
    }

    /** A whole number within these bounds, both included. */
    @Nullable
    Integer number(Column column, int least, int greatest) {
        String text = value(column);
        if (text == null) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= greatest) {
                return number;
            }
        }
        reject(column, CellReasons.notANumber(column, least, greatest));
        return null;
    }

    /** A calendar year. */
    @Nullable
    Integer year(Column column) {
        return number(column, DateText.LEAST_YEAR, DateText.GREATEST_YEAR);
    }

    /** An opaque code that may be printed. */
    @Nullable
    String code(Column column) {
        return matching(column, CODE, CellReasons.notACode(column));
    }

    /** A position, which is never printed. */
    @Nullable
    String position(Column column) {
        return matching(column, POSITION, CellReasons.notAPosition(column));
    }

    private @Nullable String matching(Column column, Pattern form, Reason otherwise) {
        String text = value(column);
        if (text != null && (!form.matcher(text).matches() || OpaqueId.isIdentityNumber(text))) {
            reject(column, otherwise);
            return null;
        }
        return text;
    }

    /** What stands in the cell, or {@code null} if it is blank or no value at all. */
    private @Nullable String value(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            if (table.required().contains(column)) {
                reject(column, CellReasons.blank(column));
            }
            return null;
        }
        if (text.length() > LONGEST_CELL) {
            reject(column, CellReasons.tooLong(column));
            return null;
        }
        if (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            reject(column, CellReasons.formula(column));
            return null;
        }
        return text;
    }

    private String text(Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }
}
