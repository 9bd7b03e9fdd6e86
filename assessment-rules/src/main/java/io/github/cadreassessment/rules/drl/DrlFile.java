package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.rules.drl.DrlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A canonical rule text, taken apart into its rules. Immutable and thread-safe.
 *
 * @param packageName the name of its package
 * @param rules the rules, in the order of the text
 */
record DrlFile(String packageName, List<DrlRule> rules) {
    DrlFile {
        rules = List.copyOf(rules);
    }

    /** Takes apart {@code tokens}; ends with the first that stands in the wrong place. */
    static DrlFile of(List<DrlToken> tokens, DrlProblems problems) {
        DrlCursor cursor = new DrlCursor(tokens, problems);
        cursor.expectWord(DrlWords.PACKAGE);
        String packageName = cursor.expect(
                        cursor.peek().text().startsWith(DrlWords.POLICY_PREFIX), "`" + DrlWords.POLICY_PREFIX + "…`")
                .text();
        for (String name : DrlWords.IMPORTS) {
            cursor.expectWord(DrlWords.IMPORT);
            dotted(cursor, name);
        }
        cursor.expectWord(DrlWords.GLOBAL);
        cursor.expectWord(DrlWords.POSSIBLE_STATUSES);
        cursor.expectWord(DrlWords.STATUSES);
        List<DrlRule> rules = new ArrayList<>();
        while (!cursor.atEnd()) {
            rules.add(rule(cursor, problems));
        }
        return new DrlFile(packageName, rules);
    }

    private static void dotted(DrlCursor cursor, String name) {
        String sign = "";
        for (String word : name.split("\\.", -1)) {
            if (!sign.isEmpty()) {
                cursor.expectSign(sign);
            }
            cursor.expectWord(word);
            sign = ".";
        }
    }

    private static DrlRule rule(DrlCursor cursor, DrlProblems problems) {
        cursor.expectWord(DrlWords.RULE);
        DrlToken name = cursor.expectString();
        TreeMap<String, DrlToken> heading = new TreeMap<>();
        while (cursor.takesSign("@")) {
            DrlToken word = cursor.expect(cursor.peek().kind() == Kind.WORD, "`" + DrlWords.BAR + "`");
            cursor.expectSign("(");
            DrlToken value = cursor.expectString();
            cursor.expectSign(")");
            if (heading.put(word.text(), value) != null) {
                throw problems.refuse(
                        word, DrlComplaint.HEADING_TWICE, PolicyMessages.twice(word.text()), DrlMessages.REGENERATE);
            }
        }
        cursor.expectWord(DrlWords.WHEN);
        DrlToken variable = cursor.expect(cursor.peek().kind() == Kind.WORD, "`" + DrlWords.CASE + "`");
        cursor.expectSign(":");
        DrlToken factType = cursor.expect(cursor.peek().kind() == Kind.WORD, "`" + DrlWords.CASE_VIEW + "`");
        List<List<DrlToken>> constraints = constraints(cursor);
        cursor.expectWord(DrlWords.THEN);
        List<DrlToken> action = new ArrayList<>();
        while (!cursor.peek().isWord(DrlWords.END)) {
            action.add(cursor.expect(!cursor.atEnd(), "`" + DrlWords.END + "`"));
        }
        cursor.expectWord(DrlWords.END);
        return new DrlRule(name, heading, variable.text(), factType.text(), constraints, action);
    }

    private static List<List<DrlToken>> constraints(DrlCursor cursor) {
        cursor.expectSign("(");
        List<List<DrlToken>> constraints = new ArrayList<>();
        List<DrlToken> constraint = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            DrlToken next = cursor.expect(!cursor.atEnd(), "`)`");
            depth += next.isSign("(") ? 1 : next.isSign(")") ? -1 : 0;
            if (depth == 0 || (depth == 1 && next.isSign(","))) {
                constraints.add(constraint);
                constraint = new ArrayList<>();
            } else {
                constraint.add(next);
            }
        }
        return constraints;
    }
}
