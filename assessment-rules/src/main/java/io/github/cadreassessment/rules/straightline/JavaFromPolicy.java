package io.github.cadreassessment.rules.straightline;

import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.PlainLayout;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a policy in force as the Java of a subclass of {@link EmittedRules}: a method for each clause, and for each kind
 * of question the calls of those that are for it, in the order of the policy.
 */
final class JavaFromPolicy {
    /** The package and name of the class. */
    static final String PACKAGE = "io.github.cadreassessment.rules.straightline";

    static final String NAME = "Emitted";

    // Calls in one method, so that none grows beyond what the JVM compiles.
    private static final int CALLS = 50;
    // Items of a bar in one method.
    private static final int ITEMS = 40;
    private static final String POSITION = "PlainCase c, long[] l, long[] h, byte[] out, int p";

    private final PolicyInForce policy;
    private final PlainLayout layout;
    private final TermCatalogue catalogue;
    private final List<String> methods = new ArrayList<>();

    private JavaFromPolicy(PolicyInForce policy, PlainLayout layout, TermCatalogue catalogue) {
        this.policy = policy;
        this.layout = layout;
        this.catalogue = catalogue;
    }

    /** The text of the class. */
    static String emit(PolicyInForce policy, PlainLayout layout, TermCatalogue catalogue) {
        return new JavaFromPolicy(policy, layout, catalogue).text();
    }

    private String text() {
        List<String> clauses = new ArrayList<>();
        for (ClauseInForce clause : policy.clauses()) {
            clauses.add(clause(clause));
        }
        StringBuilder questions = new StringBuilder();
        for (QuestionKind kind : QuestionKind.values()) {
            List<String> calls = new ArrayList<>();
            for (int i = 0; i < clauses.size(); i++) {
                if (policy.clauses().get(i).isFor(kind)) {
                    calls.add("p = " + clauses.get(i) + ";");
                }
            }
            if (!calls.isEmpty()) {
                questions
                        .append("case ")
                        .append(kind.ordinal())
                        .append(": return fold(")
                        .append(position(calls))
                        .append(");\n");
            }
        }
        return "package " + PACKAGE + ";\n"
                + "import io.github.cadreassessment.core.view.PlainCase;\n"
                + "final class " + NAME + " extends EmittedRules {\n"
                + "private static final int TRUE = 1, FALSE = 2, UNKNOWN = 3;\n"
                + "@Override public int decide(int question, PlainCase c, byte[] out) {\n"
                + "long[] l = c.low(); long[] h = c.high(); int p = 0;\nswitch (question) {\n"
                + questions
                + "default: throw new AssertionError(question);\n}\n}\n"
                + String.join("\n", methods)
                + "\n}\n";
    }

    /** A method that makes the calls one after the other, and the call of it. */
    private String position(List<String> calls) {
        List<String> rest = calls;
        while (rest.size() > CALLS) {
            List<String> fewer = new ArrayList<>();
            for (int from = 0; from < rest.size(); from += CALLS) {
                fewer.add("p = " + method(rest.subList(from, Math.min(rest.size(), from + CALLS))) + ";");
            }
            rest = fewer;
        }
        return method(rest);
    }

    private String method(List<String> lines) {
        String name = "m" + methods.size();
        methods.add(
                "private static int " + name + "(" + POSITION + ") {\n" + String.join("\n", lines) + "\nreturn p;\n}");
        return name + "(c, l, h, out, p)";
    }

    /** The methods of a clause, and the call of it. */
    private String clause(ClauseInForce clause) {
        ForEach forEach = clause.forEach();
        return forEach == null ? ofTheCase(clause) : ofEachItem(clause, forEach);
    }

    private String ofTheCase(ClauseInForce clause) {
        FormulaJava ofCase = formulas("");
        List<List<String>> parts = new ArrayList<>();
        String truths = truths(clause, ofCase, ofCase);
        for (int from = 0; from < clause.items().size(); from += ITEMS) {
            List<String> lines = new ArrayList<>(List.of(truths));
            for (ClauseInForce.Item item :
                    clause.items().subList(from, Math.min(clause.items().size(), from + ITEMS))) {
                lines.add(put(clause, "statuses(a, " + satisfied(clause, item, ofCase) + ", w, e)"));
            }
            parts.add(lines);
        }
        return parts.size() == 1
                ? method(parts.get(0))
                : position(parts.stream()
                        .map(lines -> "p = " + method(lines) + ";")
                        .toList());
    }

    private String ofEachItem(ClauseInForce clause, ForEach forEach) {
        FormulaJava ofCase = formulas("");
        FormulaJava ofItem = formulas(forEach.collection());
        int collection = layout.collection(forEach.collection());
        List<String> lines = new ArrayList<>();
        lines.add("long[] il = c.low(" + collection + "); long[] ih = c.high(" + collection + ");");
        lines.add("int n = c.count(" + collection + ");");
        lines.add("for (int i = 0, o = 0; i < n; i++, o += " + layout.width(collection) + ") {");
        lines.add(truths(clause, ofItem, ofCase));
        for (ClauseInForce.Item item : clause.items()) {
            lines.add(put(clause, "statuses(a, " + satisfied(clause, item, ofItem) + ", w, e)"));
        }
        lines.add("}");
        lines.add("boolean more = c.mayHaveMore(" + collection + ");");
        lines.add("if (n == 0 || more) {");
        lines.add("int a = " + ofCase.truth(clause.applies()) + "; int w = " + approved(clause, ofCase) + ";");
        lines.add("int s = (more ? statuses(a, UNKNOWN, w, FALSE) : 0) | (n == 0 ? " + whenNone(forEach) + " : 0);");
        for (int i = 0; i < clause.items().size(); i++) {
            lines.add(put(clause, "s"));
        }
        lines.add("}");
        return method(lines);
    }

    private static String whenNone(ForEach forEach) {
        return switch (forEach.whenNone()) {
            case PENDING -> "statuses(a, UNKNOWN, w, FALSE)";
            case UNMET -> "statuses(a, FALSE, w, FALSE)";
            case MET -> "statuses(a, TRUE, w, FALSE)";
            case NOT_APPLICABLE -> "NOT_APPLICABLE";
        };
    }

    private FormulaJava formulas(String collection) {
        return new FormulaJava(catalogue, layout, methods, collection);
    }

    /** What is the same for all items: whether it applies, whether an approval counts, whether it may be made up for. */
    private String truths(ClauseInForce clause, FormulaJava ofSubject, FormulaJava ofCase) {
        ClauseInForce.Later later = clause.later();
        return "int a = " + ofSubject.truth(clause.applies()) + "; int w = " + approved(clause, ofCase) + "; int e = "
                + (later == null ? "FALSE" : ofSubject.truth(later.excuse())) + ";";
    }

    private String approved(ClauseInForce clause, FormulaJava ofCase) {
        ClauseInForce.Route route = clause.route();
        if (route == null) {
            return "FALSE";
        }
        int place = layout.place(StraightLineLayout.approval(route));
        String approved = "(int) l[" + place + "]";
        return route.within().equals(Formula.TRUE)
                ? approved
                : "and(" + approved + ", " + ofCase.truth(route.within()) + ")";
    }

    private static String satisfied(ClauseInForce clause, ClauseInForce.Item item, FormulaJava formulas) {
        String condition = formulas.truth(item.condition());
        return clause.kind() == ClauseKind.BAR ? "not(" + condition + ")" : condition;
    }

    private static String put(ClauseInForce clause, String statuses) {
        boolean decidesAlone = clause.grades() == null && clause.quota() == null;
        String folds = !decidesAlone ? "NONE" : clause.strength() == Strength.HARD ? "HARD" : "GENERAL";
        return "p = put(out, p, " + statuses + ", " + folds + ");";
    }
}
