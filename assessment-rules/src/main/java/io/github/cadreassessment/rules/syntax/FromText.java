package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the bytes of a rule file to its syntax tree, with a complaint for every line that is not understood. */
public final class FromText {
    private static final Set<LineForm> DECLARING =
            EnumSet.of(LineForm.STATUS, LineForm.PARAMETER, LineForm.TABLE, LineForm.SCORE);

    private FromText() {}

    /** The language of a file: that of its {@code pack} line, or of the first line that says something. */
    public static Language language(SourceFile file) {
        List<String> lines = file.text()
                .orElse("")
                .lines()
                .map(line -> Characters.folded(line).strip())
                .toList();
        for (String line : lines) {
            if (line.startsWith("规则集")) {
                return Language.ZH;
            }
            if (line.startsWith("pack ")) {
                return Language.EN;
            }
        }
        for (String line : lines) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                boolean letter = (line.charAt(0) | 0x20) >= 'a' && (line.charAt(0) | 0x20) <= 'z';
                return letter ? Language.EN : Language.ZH;
            }
        }
        return Language.ZH;
    }

    /** The tree of what is understood of a rule file. */
    public static SyntaxTree read(SourceFile file, TermCatalogue catalogue, Complaints complaints) {
        List<SourceLine> lines = lines(file, Limits.FILE_BYTES, complaints);
        Vocabulary vocabulary = new Vocabulary(catalogue, complaints.language());
        List<LineForm> forms = LineForm.ofRules();
        LineReader reader = new LineReader(forms, new Slots(complaints.language(), vocabulary), complaints);
        declare(lines, reader, vocabulary, complaints);
        return tree(lines, forms, reader, complaints);
    }

    /**
     * The lines of a rule file, each with its own words and the spaces of its form.
     *
     * @throws IllegalArgumentException if the file has errors
     */
    public static List<Line> respaced(SourceFile file, TermCatalogue catalogue) {
        Complaints complaints = new Complaints(file.name(), language(file));
        List<SourceLine> lines = lines(file, Limits.FILE_BYTES, complaints);
        Vocabulary vocabulary = new Vocabulary(catalogue, complaints.language());
        Slots slots = new Slots(complaints.language(), vocabulary);
        LineReader reader = new LineReader(LineForm.ofRules(), slots, complaints);
        declare(lines, reader, vocabulary, complaints);
        return respaced(
                lines,
                Characters.split(file.text().orElse("")),
                reader,
                new LineSpacing(complaints.language(), slots),
                complaints);
    }

    private static List<Line> respaced(
            List<SourceLine> lines,
            List<String> written,
            LineReader reader,
            LineSpacing spacing,
            Complaints complaints) {
        List<Line> respaced = new ArrayList<>();
        for (SourceLine line : lines) {
            String raw = written.get(line.number() - 1).strip();
            if (raw.isEmpty()) {
                respaced.add(new Line.Blank());
            } else if (line.isBlankOrComment()) {
                respaced.add(new Line.Comment("#" + raw.substring(1)));
            } else {
                @Nullable Statement statement = line.isDamaged() ? null : reader.read(line);
                if (statement != null) {
                    respaced.add(new Line.Sentence(statement, spacing.text(line, statement)));
                }
            }
        }
        if (complaints.hasErrors()) {
            throw new IllegalArgumentException("The file (" + complaints.file() + ") must be without errors."
                    + " Maybe it was not checked before.");
        }
        return List.copyOf(respaced);
    }

    /** The tree of what is understood of a file of scenarios. */
    public static SyntaxTree readScenarios(SourceFile file, TermCatalogue catalogue, Complaints complaints) {
        return scenarios(lines(file, Limits.SCENARIO_FILE_BYTES, complaints), catalogue, complaints);
    }

    /**
     * The tree of lines of scenarios that were put together from something else, such as the rows of a table.
     *
     * @param written each line with the number under which complaints name it
     */
    public static SyntaxTree readScenarios(
            List<Map.Entry<Integer, String>> written, TermCatalogue catalogue, Complaints complaints) {
        List<SourceLine> lines = new ArrayList<>();
        for (Map.Entry<Integer, String> line : written) {
            for (SourceLine read : new Characters(complaints).lines(line.getValue())) {
                lines.add(new SourceLine(line.getKey(), read.text(), read.isDamaged()));
            }
        }
        return scenarios(lines, catalogue, complaints);
    }

    private static SyntaxTree scenarios(List<SourceLine> lines, TermCatalogue catalogue, Complaints complaints) {
        Vocabulary vocabulary = new Vocabulary(catalogue, complaints.language());
        List<LineForm> forms = LineForm.ofScenarios();
        LineReader reader = new LineReader(forms, new Slots(complaints.language(), vocabulary), complaints);
        return tree(lines, forms, reader, complaints);
    }

    /** The lines of {@code file}; none, and a complaint, where it is too large or not in UTF-8. */
    private static List<SourceLine> lines(SourceFile file, int mostBytes, Complaints complaints) {
        Span start = new Span(1, 1, 0);
        if (file.size() > mostBytes) {
            complaints.add(
                    Complaint.FILE_TOO_LARGE,
                    start,
                    new Text("请分成几个规则集", "split it into several packs"),
                    mostBytes / 1024);
            return List.of();
        }
        Optional<String> text = file.text();
        if (text.isEmpty()) {
            complaints.add(
                    Complaint.NOT_UTF8,
                    start,
                    new Text("可能存成了 GBK；请另存为 UTF-8", "it may be saved as GBK; save it as UTF-8"));
            return List.of();
        }
        return new Characters(complaints).lines(text.get());
    }

    private static SyntaxTree tree(
            List<SourceLine> lines, List<LineForm> forms, LineReader reader, Complaints complaints) {
        TreeBuilder builder = new TreeBuilder(forms, complaints);
        for (SourceLine line : lines) {
            if (!line.isBlankOrComment()) {
                @Nullable Statement statement = line.isDamaged() ? null : reader.read(line);
                if (statement == null) {
                    builder.damaged(line);
                } else {
                    builder.add(statement);
                }
            }
        }
        return builder.tree();
    }

    // Names are declared before conditions are read, so that a rule may stand above what it names.
    private static void declare(
            List<SourceLine> lines, LineReader reader, Vocabulary vocabulary, Complaints complaints) {
        List<Statement> declared = new ArrayList<>();
        for (SourceLine line : lines) {
            if (!line.isBlankOrComment() && !line.isDamaged()) {
                reader.peek(line, DECLARING).ifPresent(declared::add);
            }
        }
        for (Statement statement : declared) {
            String id = statement.captures().text("id");
            String title = statement.captures().text("title");
            boolean isNew = switch (statement.form()) {
                case STATUS -> vocabulary.declareStatus(id, title);
                case PARAMETER -> vocabulary.declareParameter(id, title);
                case SCORE -> vocabulary.declareScore(id, title);
                default -> {
                    vocabulary.declareTable(id);
                    yield true;
                }
            };
            if (!isNew) {
                complaints.add(
                        Complaint.NAME_CLASH,
                        statement.captures().span("title", statement.span()),
                        new Text("请换一个名称", "choose another name"),
                        title);
            }
        }
    }
}
