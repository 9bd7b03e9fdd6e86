package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Suggestion;
import io.github.cadreassessment.rules.syntax.Written.Cells;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks one table: its columns, the words in its cells, and that no two rows are about the same case. */
final class TableCheck {
    private final TermCatalogue catalogue;
    private final Complaints complaints;

    TableCheck(TermCatalogue catalogue, Complaints complaints) {
        this.catalogue = catalogue;
        this.complaints = complaints;
    }

    /** The table; {@code null} where it has no columns or no rows, of which a complaint is made. */
    @Nullable
    Table check(Statement table) {
        List<Statement> headings = table.children(LineForm.COLUMNS);
        List<Statement> lines = table.children(LineForm.ROW);
        boolean begins = headings.size() == 1 && table.children().get(0).form() == LineForm.COLUMNS;
        if (!begins || lines.isEmpty()) {
            if (!table.isDamaged()) {
                complaints.add(
                        Complaint.TABLE_COLUMNS,
                        table.span(),
                        Text.NONE,
                        table.captures().text("id"));
            }
            return null;
        }
        List<String> columns = columns(headings.get(0));
        List<Table.Row> rows = new ArrayList<>();
        for (Statement line : lines) {
            Table.Row row = row(line, columns);
            if (row != null && !overlaps(row, rows, line.span())) {
                rows.add(row);
            }
        }
        return new Table(columns, List.copyOf(rows));
    }

    private List<String> columns(Statement heading) {
        List<String> columns = new ArrayList<>();
        for (Object column : heading.captures().get("columns", List.class)) {
            columns.add((String) column);
        }
        return List.copyOf(columns);
    }

    private boolean overlaps(Table.Row row, List<Table.Row> rows, Span span) {
        for (Table.Row other : rows) {
            if (row.overlaps(other)) {
                complaints.add(Complaint.TABLE_OVERLAP, span, new Text("请只留一行", "keep one of them"), other.line());
                return true;
            }
        }
        return false;
    }

    private Table.@Nullable Row row(Statement line, List<String> columns) {
        Cells cells = line.captures().get("cells", Cells.class);
        if (cells.words().size() != columns.size()) {
            complaints.add(Complaint.TABLE_CELLS, line.span(), Text.NONE, columns.size() + 1);
            return null;
        }
        List<List<String>> codes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            codes.add(codes(cells.words().get(i), columns.get(i), line.span()));
        }
        return new Table.Row(List.copyOf(codes), cells.amount(), line.span().line());
    }

    private List<String> codes(String cell, String column, Span span) {
        Enumeration enumeration = catalogue.require(column).enumeration();
        List<Word> known = enumeration == null ? List.of() : enumeration.words();
        Language language = complaints.language();
        List<String> phrases =
                known.stream().map(word -> word.phrase().only(language)).toList();
        List<String> written = written(cell, phrases, language);
        List<String> codes = new ArrayList<>();
        for (Word word : known) {
            if (written.contains(word.phrase().only(language))) {
                codes.add(word.code());
            }
        }
        for (String one : written) {
            if (!phrases.contains(one)) {
                complaints.add(Complaint.UNKNOWN_WORDS, span, Suggestion.whole(one, phrases), one);
            }
        }
        return List.copyOf(codes);
    }

    /** The words of a cell; a phrase that has the word "or" in it, such as "secondary school or below", is one of them. */
    private static List<String> written(String cell, List<String> phrases, Language language) {
        boolean isChinese = language == Language.ZH;
        List<String> pieces = List.of(cell.split(isChinese ? " *或者? *" : " +or +", -1));
        List<String> written = new ArrayList<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = pieces.size();
            while (to > from + 1 && !phrases.contains(joined(pieces.subList(from, to), isChinese))) {
                to--;
            }
            written.add(joined(pieces.subList(from, to), isChinese));
            from = to;
        }
        return written;
    }

    private static String joined(List<String> pieces, boolean isChinese) {
        return String.join(isChinese ? "或" : " or ", pieces);
    }
}
