package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Furthest.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one line: the form that it has, if the whole of it has exactly one in exactly one way. */
final class LineReader {
    private static final int SHOWN = 30;
    private static final int MOST_TRIED = 24;
    private static final Text COMMENT_ALONE =
            new Text("注释要另起一行，以 # 开头", "a comment stands on a line of its own, which starts with #");
    private static final Text HOW_LINES_START = new Text(
            "一行应当以“规则”“依据”“应当”这样的字词开头，或者写一个条件，如 `年龄 不超过 35 岁`",
            "a line starts with words such as `rule`, `basis` or `must`, or is a condition such as"
                    + " `age at most 35 years of age`");

    private final List<LineForm> all;
    private final Slots slots;
    private final Complaints complaints;

    /** A reader of lines that have one of the forms {@code all}. */
    LineReader(List<LineForm> all, Slots slots, Complaints complaints) {
        this.all = all;
        this.slots = slots;
        this.complaints = complaints;
    }

    /** The line as one of {@code forms}, without a complaint if it is none. */
    Optional<Statement> peek(SourceLine line, Collection<LineForm> forms) {
        List<Statement> ways = ways(line, forms, new Furthest());
        return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
    }

    /** The line; a complaint is made and nothing returned if it is not understood. */
    @Nullable
    Statement read(SourceLine line) {
        Furthest furthest = new Furthest();
        List<Statement> ways = ways(line, all, furthest);
        if (ways.size() == 1) {
            return ways.get(0);
        }
        if (ways.size() > 1) {
            complaints.add(
                    Complaint.AMBIGUOUS,
                    ways.get(0).span(),
                    new Text("请把其中的名称改得不同", "rename one of the things it names"));
        } else {
            complain(line, furthest);
        }
        return null;
    }

    private List<Statement> ways(SourceLine line, Collection<LineForm> forms, Furthest furthest) {
        List<Statement> ways = new ArrayList<>();
        int from = line.skipSpaces(0);
        for (LineForm form : forms) {
            for (Captures captures : Matcher.whole(form.pattern(complaints.language()), line, slots, furthest)) {
                Span span = Span.of(line, from, line.text().stripTrailing().length());
                ways.add(new Statement(form, captures, span, List.of(), false));
            }
        }
        return ways;
    }

    private void complain(SourceLine line, Furthest furthest) {
        Problem problem = furthest.problem();
        if (problem != null && problem.index() >= furthest.index()) {
            complaints.add(
                    problem.complaint(),
                    line,
                    problem.index() - problem.length(),
                    problem.length(),
                    problem.help(),
                    problem.words().toArray());
            return;
        }
        int comment = comment(line.text());
        if (comment > 0) {
            unknown(Complaint.UNKNOWN_WORDS, line, comment, COMMENT_ALONE);
            return;
        }
        List<Guess> guesses = complaints.isFull() ? List.of() : guesses(line);
        int at = guesses.isEmpty()
                ? line.skipSpaces(furthest.index())
                : guesses.get(0).from();
        String rest = line.text().substring(at).strip();
        if (rest.isEmpty()) {
            complaints.add(
                    Complaint.LINE_STOPS, line, line.text().stripTrailing().length(), 0, next(furthest));
            return;
        }
        Text help = Suggestion.of(guesses.stream().map(Guess::phrase).distinct().toList());
        boolean whole = at == line.skipSpaces(0);
        if (whole && help.equals(Text.NONE)) {
            help = HOW_LINES_START;
        }
        unknown(whole ? Complaint.UNKNOWN_LINE : Complaint.UNKNOWN_WORDS, line, at, help);
    }

    private void unknown(Complaint complaint, SourceLine line, int at, Text help) {
        String rest = line.text().substring(at).strip();
        String shown = rest.length() > SHOWN ? rest.substring(0, SHOWN) + "…" : rest;
        complaints.add(complaint, line, at, rest.length(), help, shown);
    }

    /** Where a comment stands behind a sentence; -1 where none does. */
    private static int comment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.charAt(i) == '#') {
                return i;
            }
        }
        return -1;
    }

    /** The nearest guesses about what was meant; those with which the line is understood, where there are any. */
    private List<Guess> guesses(SourceLine line) {
        Furthest furthest = Furthest.keepingAll();
        ways(line, all, furthest);
        List<Guess> near = Guess.about(line, furthest.everywhere(), furthest.index());
        List<Guess> understood = near.stream()
                .limit(MOST_TRIED)
                .filter(guess -> !ways(guess.mended(line), all, new Furthest()).isEmpty())
                .toList();
        List<Guess> possible = !understood.isEmpty()
                ? understood
                : near.stream()
                        .filter(guess -> guess.isLikely(furthest.index()))
                        .toList();
        return possible.stream()
                .filter(guess -> guess.distance() == possible.get(0).distance()
                        && guess.from() == possible.get(0).from())
                .toList();
    }

    private static Text next(Furthest furthest) {
        List<String> some = furthest.expected().stream()
                .filter(words -> !words.isEmpty())
                .limit(4)
                .toList();
        if (some.isEmpty()) {
            return Text.NONE;
        }
        String list = "`" + String.join("` `", some) + "`";
        return new Text("后面可以是 " + list.replace(",", "，") + " 等", "it may go on with " + list + " and others");
    }
}
