package io.github.cadreassessment.rules.drl;

import java.util.List;

/**
 * One rule as it is written.
 *
 * @param name its name
 * @param heading what it says about its clause, each as one annotation; empty but for the first rule of a clause
 * @param aboutItem whether it matches an item, or the case
 * @param constraints what must hold, at least the question asked
 * @param action what it reports
 */
record RuleText(String name, List<String> heading, boolean aboutItem, List<String> constraints, String action) {
    RuleText {
        heading = List.copyOf(heading);
        constraints = List.copyOf(constraints);
    }

    void appendTo(StringBuilder out) {
        out.append(DrlWords.RULE).append(" \"").append(name).append("\"\n");
        for (String annotation : heading) {
            out.append("    @").append(annotation).append('\n');
        }
        out.append(DrlWords.WHEN).append("\n    ");
        out.append(aboutItem ? DrlWords.ITEM : DrlWords.CASE).append(" : ");
        out.append(aboutItem ? DrlWords.ITEM_VIEW : DrlWords.CASE_VIEW).append("( ");
        out.append(String.join(",\n        ", constraints)).append(" )\n");
        out.append(DrlWords.THEN).append("\n    ").append(action).append('\n');
        out.append(DrlWords.END).append('\n');
    }
}
