package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.scenario.PointWords;
import io.github.cadreassessment.rules.coverage.Coverage;
import io.github.cadreassessment.rules.coverage.Point;
import io.github.cadreassessment.rules.coverage.ReferenceClause;
import io.github.cadreassessment.rules.pack.Pack;
import java.util.List;

/** Coverage as a table of text, clause by clause, with what is missing. */
final class CoverageText {
    private static final int MOST_SHOWN = 6;

    private CoverageText() {}

    static String of(Pack pack, Coverage coverage, Language language) {
        StringBuilder text = new StringBuilder();
        line(text, new Text("覆盖", "coverage"), language);
        share(text, new Text("条款", "clauses"), coverage.ofClauses(), language);
        share(text, new Text("各项的结果", "outcomes of items"), coverage.ofItems(), language);
        share(text, new Text("条件（成立、不成立）", "conditions, both ways"), coverage.ofConditions(), language);
        share(text, new Text("数字（正好、略低、略高）", "numbers: at, just under, just over"), coverage.ofNumbers(), language);
        PointWords words = new PointWords(pack);
        for (ReferenceClause clause : coverage.clauses()) {
            String rule = clause.clause().id();
            List<Point> missing = coverage.missing(rule);
            if (!missing.isEmpty()) {
                Text title = pack.notes().title(rule);
                text.append("  ")
                        .append(rule)
                        .append(' ')
                        .append(title.in(language))
                        .append('\n');
                missing.stream()
                        .limit(MOST_SHOWN)
                        .forEach(point -> text.append("    - ")
                                .append(words.of(point, clause).in(language))
                                .append('\n'));
                if (missing.size() > MOST_SHOWN) {
                    int more = missing.size() - MOST_SHOWN;
                    line(text, new Text("    - 另有 " + more + " 处", "    - and " + more + " more"), language);
                }
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Text words, Language language) {
        text.append(words.in(language)).append('\n');
    }

    private static void share(StringBuilder text, Text what, Coverage.Share share, Language language) {
        text.append("  ")
                .append(what.in(language))
                .append(' ')
                .append(share.seen())
                .append('/')
                .append(share.all())
                .append(" (")
                .append(share.percent())
                .append("%)\n");
    }
}
