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
        List<String> lines = file.text().orElse("").lines().map(String::strip).toList();
        for (String line : lines) {
            if (line.startsWith("规则集")) {
                return Language.ZH;
            }
            if (line.startsWith("pack ")) {
                return Language.EN;
            }
        }
        for (String line : lines) {
            if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '＃') {
                boolean letter = (line.charAt(0) | 0x20) >= 'a' && (line.charAt(0) | 0x20) <= 'z';
                return letter ? Language.EN : Language.ZH;
            }
        }
        return Language.ZH;
    }

    /** The tree of what is understood. */
    public static SyntaxTree read(SourceFile file, TermCatalogue catalogue, Complaints complaints) {
        Span start = new Span(1, 1, 0);
        if (file.size() > Limits.FILE_BYTES) {
            complaints.add(
                    Complaint.FILE_TOO_LARGE,
                    start,
                    new Text("请分成几个规则集", "split it into several packs"),
                    Limits.FILE_BYTES / 1024);
            return new SyntaxTree(List.of());
        }
        Optional<String> text = file.text();
        if (text.isEmpty()) {
            complaints.add(
                    Complaint.NOT_UTF8,
                    start,
                    new Text("可能存成了 GBK；请另存为 UTF-8", "it may be saved as GBK; save it as UTF-8"));
            return new SyntaxTree(List.of());
        }
        List<SourceLine> lines = new Characters(complaints).lines(text.get());
        Vocabulary vocabulary = new Vocabulary(catalogue, complaints.language());
        LineReader reader = new LineReader(new Slots(complaints.language(), vocabulary), complaints);
        declare(lines, reader, vocabulary, complaints);
        TreeBuilder builder = new TreeBuilder(complaints);
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
