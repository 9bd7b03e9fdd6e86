package io.github.cadreassessment.rules.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.FromText;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Suggestion;
import io.github.cadreassessment.rules.syntax.SurfaceWords;
import io.github.cadreassessment.rules.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A table of scenarios, one in a row: the headings are the words that lines start with, and phrases of terms, so that a
 * cell is the rest of such a line. A cell that is empty states nothing.
 */
final class ScenarioTable {
    private static final String ENDING = ".scenario.csv";
    private static final List<Text> HEADINGS = List.of(
            new Text("情景", "scenario"),
            new Text("依照", "over"),
            new Text("问", "asks"),
            new Text("截至", "as of"),
            new Text("应为", "expected"),
            new Text("因为", "because"),
            new Text("缺少", "missing"),
            new Text("其中", "of which"));
    private static final Text SCENARIO = HEADINGS.get(0);
    private static final Text OVER = HEADINGS.get(1);
    /** Headings whose cells may hold several things, with semicolons between. */
    private static final Set<Text> SEVERAL = Set.of(HEADINGS.get(5), HEADINGS.get(6), HEADINGS.get(7));

    private static final Set<String> YES = Set.of("是", "yes", "y", "true");
    private static final Set<String> NO = Set.of("否", "no", "n", "false");
    private static final Set<String> NOT_RECORDED = Set.of("未登记", "not recorded");

    private final Language language;
    private final Complaints complaints;
    private final Map<String, Term> terms = new HashMap<>();

    private ScenarioTable(TermCatalogue catalogue, Complaints complaints) {
        this.language = complaints.language();
        this.complaints = complaints;
        for (Term term : catalogue.terms()) {
            terms.put(term.phrase().only(language), term);
        }
    }

    static boolean isTable(SourceFile file) {
        return file.name().endsWith(ENDING);
    }

    static SyntaxTree read(SourceFile file, TermCatalogue catalogue, Complaints complaints) {
        Optional<String> text = file.size() > Limits.SCENARIO_FILE_BYTES ? Optional.empty() : file.text();
        if (text.isEmpty()) {
            // The reader of lines says what is wrong.
            return FromText.readScenarios(file, catalogue, complaints);
        }
        return FromText.readScenarios(
                new ScenarioTable(catalogue, complaints).lines(text.get()), catalogue, complaints);
    }

    private List<Map.Entry<Integer, String>> lines(String text) {
        List<Map.Entry<Integer, String>> lines = new ArrayList<>();
        List<String> headings = List.of();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                int number = (int) row.getStartingLineNumber();
                if (headings.isEmpty()) {
                    headings = row.getFields().stream().map(String::strip).toList();
                    requireKnown(headings, number);
                } else if (row.getFieldCount() != headings.size()) {
                    complaints.add(
                            Complaint.ROW_LENGTH,
                            new Span(number, 1, 0),
                            Text.NONE,
                            row.getFieldCount(),
                            headings.size());
                } else {
                    scenario(headings, row.getFields(), number, lines);
                }
            }
        } catch (CsvParseException broken) {
            complaints.add(
                    Complaint.QUOTE_OPEN,
                    new Span(1, 1, 0),
                    new Text("请检查表格里的引号", "check the quotation marks of the table"));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException("The text must be readable, as it is in memory.", impossible);
        }
        return lines;
    }

    private void requireKnown(List<String> headings, int number) {
        Set<String> known = new TreeSet<>(terms.keySet());
        HEADINGS.forEach(heading -> known.add(heading.in(language)));
        for (String heading : headings) {
            if (!known.contains(heading)) {
                complaints.add(
                        Complaint.UNKNOWN_HEADING, new Span(number, 1, 0), Suggestion.whole(heading, known), heading);
            }
        }
    }

    private void scenario(
            List<String> headings, List<String> cells, int number, List<Map.Entry<Integer, String>> lines) {
        Map<Text, String> fixed = new HashMap<>();
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String cell = cells.get(i).strip();
            String heading = headings.get(i);
            if (!cell.isEmpty()) {
                Optional<Text> own = HEADINGS.stream()
                        .filter(one -> one.in(language).equals(heading))
                        .findFirst();
                Term term = terms.get(heading);
                if (own.isPresent()) {
                    fixed.put(own.get(), cell);
                } else if (term != null) {
                    facts.add(fact(term, cell));
                }
            }
        }
        String title = fixed.getOrDefault(SCENARIO, String.valueOf(number)).replace("\"", "");
        String over = fixed.containsKey(OVER) ? (language == Language.ZH ? ", 依照 " : ", over ") + fixed.get(OVER) : "";
        List<String> all = new ArrayList<>();
        all.add(SCENARIO.in(language) + " \"" + title + "\"" + over);
        HEADINGS.stream()
                .filter(heading -> !heading.equals(SCENARIO) && !heading.equals(OVER))
                .filter(fixed::containsKey)
                .forEach(heading -> parts(heading, fixed.getOrDefault(heading, ""))
                        .forEach(part -> all.add(start(heading) + part)));
        all.addAll(facts);
        all.add(language == Language.ZH ? "结束" : "end");
        all.forEach(line -> lines.add(Map.entry(number, line)));
    }

    private String start(Text heading) {
        boolean colon = language == Language.EN && heading.en().equals("expected");
        return heading.in(language) + (colon ? ": " : " ");
    }

    private static List<String> parts(Text heading, String cell) {
        return SEVERAL.contains(heading)
                ? Stream.of(cell.split("[;；]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of(cell);
    }

    private String fact(Term term, String cell) {
        String phrase = term.phrase().only(language);
        if (NOT_RECORDED.contains(cell)) {
            return (language == Language.ZH ? "未登记 " : "not recorded: ") + phrase;
        }
        if (term.type() == TermType.FLAG) {
            return YES.contains(cell)
                    ? phrase
                    : NO.contains(cell) ? term.negative().only(language) : phrase + cell;
        }
        return startsWithComparison(cell) ? phrase + " " + cell : phrase + " " + equal(term) + " " + cell;
    }

    private boolean startsWithComparison(String cell) {
        return Stream.of(SurfaceWords.RELATIONS, SurfaceWords.DATE_RELATIONS, SurfaceWords.COMPARISONS)
                .flatMap(List::stream)
                .flatMap(row -> row.in(language).stream())
                .anyMatch(cell::startsWith);
    }

    private String equal(Term term) {
        if (language == Language.ZH) {
            return "为";
        }
        return switch (term.type()) {
            case DATE -> "is on";
            case WORD -> "is";
            default -> "equals";
        };
    }
}
