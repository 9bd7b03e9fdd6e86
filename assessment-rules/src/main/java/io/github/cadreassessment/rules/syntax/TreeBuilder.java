package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.syntax.LineForm.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Builds the tree from the lines: which part each line stands in. Not thread-safe; used within one reading. */
final class TreeBuilder {
    private static final Text ADD_END = new Text("请补上“结束”", "add `end`");

    private static final Text SPLIT = new Text("请拆成几条规则，或者减少层次", "split it into several rules, or use fewer blocks");

    /** The parts that lines of rules can stand in; which of them may is for the check to say. */
    private static final Set<LineForm> HOLDS_LINES =
            EnumSet.of(LineForm.RULE, LineForm.EXCEPTION_CLAUSE, LineForm.SCORE, LineForm.BASE, LineForm.SCENARIO);

    /** The parts in which a warning can be allowed. */
    private static final Set<LineForm> HOLDS_ALLOWANCES = EnumSet.of(LineForm.RULE, LineForm.EXCEPTION_CLAUSE);

    private final List<LineForm> all;
    private final Complaints complaints;
    private final List<Statement> top = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    // A line outside every part was not understood; it may have opened one, so what follows is not blamed.
    private boolean lost;
    // Parts that stand too deep are counted and not kept, so that nothing after this can run out of stack.
    private int tooDeep;

    /** A builder of the tree of a file whose lines have one of the forms {@code all}. */
    TreeBuilder(List<LineForm> all, Complaints complaints) {
        this.all = all;
        this.complaints = complaints;
    }

    /** A part that is still open. */
    private static final class Part {
        private final LineForm form;
        private final Captures captures;
        private final Span span;
        private final List<Statement> children = new ArrayList<>();
        private boolean damaged;

        Part(LineForm form, Captures captures, Span span, boolean damaged) {
            this.form = form;
            this.captures = captures;
            this.span = span;
            this.damaged = damaged;
        }
    }

    void add(Statement statement) {
        if (statement.form() == LineForm.END) {
            end(statement);
        } else if (isAtTop(statement.form())) {
            closeAll();
            lost = false;
            place(statement);
        } else if (statement.form().place() == Place.TOP_OR_IN_RULE) {
            allow(statement);
        } else if (statement.form().place() == Place.IN_RULE || statement.form().place() == Place.IN_SCENARIO) {
            if (open.stream().anyMatch(part -> HOLDS_LINES.contains(part.form))) {
                while (!HOLDS_LINES.contains(open.element().form)) {
                    closeUnended();
                }
                place(statement);
            } else {
                notHere(statement);
            }
        } else if (open.isEmpty()
                || !mayStandIn(open.element().form, statement.form().place())) {
            notHere(statement);
        } else {
            place(statement);
        }
    }

    private void allow(Statement statement) {
        boolean fits = open.isEmpty() || HOLDS_ALLOWANCES.contains(open.element().form);
        if (fits) {
            place(statement);
        } else {
            notHere(statement);
        }
    }

    private static boolean isAtTop(LineForm form) {
        return form.place() == Place.TOP || form.place() == Place.TOP_OF_SCENARIOS;
    }

    private static boolean mayStandIn(LineForm part, Place place) {
        return switch (part) {
            case TABLE -> place == Place.IN_TABLE;
            case SCORE -> place == Place.IN_SCORE;
            default -> place != Place.IN_TABLE && place != Place.IN_SCORE;
        };
    }

    /** A line that was not understood; if it looks like one that opens a part, the part is kept, to say no more of it. */
    void damaged(SourceLine line) {
        if (open.isEmpty()) {
            lost = true;
        } else {
            open.element().damaged = true;
        }
        for (LineForm form : all) {
            boolean isFirstLine = form == LineForm.PACK || form == LineForm.SCENARIOS;
            if (isFirstLine && startsLike(line, form)) {
                return; // It begins with the word for a rule, or a scenario, in Chinese.
            }
            if (form.opens() && startsLike(line, form)) {
                if (isAtTop(form)) {
                    closeAll();
                } else if (open.size() > Limits.NESTING) {
                    tooDeep++;
                    return;
                }
                int from = line.skipSpaces(0);
                open.push(new Part(
                        form, Captures.NONE, Span.of(line, from, line.text().length()), true));
                return;
            }
        }
    }

    /** Whether a line begins with all the words that stand before the first slot of a form. */
    private boolean startsLike(SourceLine line, LineForm form) {
        int at = 0;
        for (Pattern.Element element : form.pattern(complaints.language()).elements()) {
            if (element instanceof Pattern.Element.Literal literal) {
                int start = line.skipSpaces(at);
                at = start < line.text().length() ? Phrases.end(line.text(), start, literal.words()) : -1;
                if (at < 0 || literal.words().length() == 1) {
                    return false;
                }
            } else if (!(element instanceof Pattern.Element.Space)) {
                break;
            }
        }
        return at > 0;
    }

    private void place(Statement statement) {
        if (statement.form().opens() && open.size() > Limits.NESTING) {
            if (tooDeep == 0) {
                complaints.add(Complaint.TOO_DEEP, statement.span(), SPLIT, Limits.NESTING);
            }
            open.element().damaged = true;
            tooDeep++;
        } else if (statement.form().opens()) {
            open.push(new Part(statement.form(), statement.captures(), statement.span(), false));
        } else if (tooDeep == 0) {
            keep(statement);
        }
    }

    private void keep(Statement statement) {
        if (open.isEmpty()) {
            top.add(statement);
        } else {
            open.element().children.add(statement);
        }
    }

    private void end(Statement statement) {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (open.isEmpty() && lost) {
            lost = false;
        } else if (open.isEmpty()) {
            complaints.add(Complaint.END_WITHOUT_START, statement.span(), new Text("请删除这一行", "delete this line"));
        } else {
            close();
        }
    }

    private void close() {
        tooDeep = 0;
        Part part = open.pop();
        boolean damaged = part.damaged || part.children.stream().anyMatch(Statement::isDamaged);
        keep(new Statement(part.form, part.captures, part.span, part.children, damaged));
    }

    private void closeUnended() {
        complaints.add(
                Complaint.NOT_CLOSED,
                open.element().span,
                ADD_END,
                open.element().span.line());
        open.element().damaged = true;
        close();
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            closeUnended();
        }
    }

    private void notHere(Statement statement) {
        if (lost) {
            return;
        }
        Text help = switch (statement.form().place()) {
            case IN_RULE -> new Text("这一行只能写在“规则”里", "it belongs in a `rule`");
            case TOP_OR_IN_RULE ->
                new Text(
                        "它写在“规则”“例外条款”里，或者写在各部分之外",
                        "it belongs in a `rule` or an `exception clause`, or outside of every part");
            case IN_SCORE -> new Text("这一行只能写在“计分”里", "it belongs in a `score`");
            case IN_TABLE -> new Text("这一行只能写在“表”里", "it belongs in a `table`");
            case IN_SCENARIO, GIVEN_FACT -> new Text("这一行只能写在“情景”或“基准”里", "it belongs in a `scenario` or a `base`");
            default -> new Text("条件只能写在“规则”或“认定”里", "conditions belong in a `rule` or a `status`");
        };
        complaints.add(Complaint.NOT_HERE, statement.span(), help);
    }

    SyntaxTree tree() {
        closeAll();
        return new SyntaxTree(top);
    }
}
