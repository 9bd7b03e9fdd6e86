package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.CountingConvention;
import java.util.List;
import java.util.stream.Collectors;

/** The terms that rules may read, as a Markdown table. Stateless and thread-safe. */
final class TermTable {
    private static final List<Text> HEADINGS = List.of(
            new Text("编号", "id"),
            new Text("写法", "phrase"),
            new Text("否定写法", "negative"),
            new Text("类型", "type"),
            new Text("单位", "unit"),
            new Text("含义", "meaning"),
            new Text("计算方法", "convention"));

    private TermTable() {}

    static String text(TermCatalogue catalogue, Language language) {
        StringBuilder table = new StringBuilder();
        row(table, HEADINGS.stream().map(heading -> heading.in(language)).toList());
        row(table, HEADINGS.stream().map(heading -> "---").toList());
        for (Term term : catalogue.terms()) {
            CountingConvention convention = term.convention();
            row(
                    table,
                    List.of(
                            term.id(),
                            term.phrase().in(language),
                            term.negative().in(language),
                            type(term, language),
                            term.unit().phrase().in(language),
                            term.meaning().in(language),
                            convention == null ? "" : convention.name()));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append("| ")
                .append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private static String type(Term term, Language language) {
        Text type = switch (term.type()) {
            case NUMBER -> new Text("数", "number");
            case DURATION -> new Text("时长", "duration");
            case DATE -> new Text("日期", "date");
            case FLAG -> new Text("是否", "yes or no");
            case WORD -> new Text("词", "word");
        };
        Enumeration words = term.enumeration();
        return words == null
                ? type.in(language)
                : type.in(language)
                        + (language == Language.ZH ? "：" : ": ")
                        + words.words().stream()
                                .map(word -> word.phrase().in(language))
                                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
