package io.github.cadreassessment.desk.scenario;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.coverage.Coverage;
import io.github.cadreassessment.rules.coverage.Point;
import io.github.cadreassessment.rules.coverage.ReferenceClause;
import io.github.cadreassessment.rules.pack.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page with the rules of a pack in which every condition is coloured by whether scenarios go through it both ways. */
public final class CoveragePage {
    private static final String STYLE = """
            body { font: 16px/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
            pre { background: #f6f6f4; color: #222; overflow-x: auto; padding: .8rem 1rem; white-space: pre-wrap; }
            .both { background: #cdeccd; } .one { background: #fbe3a6; } .none { background: #f5c2c0; }
            .one::after { content: " ◐"; } .none::after { content: " ○"; }
            table { border-collapse: collapse; } td, th { border: 1px solid #bbb; padding: .2rem .6rem; text-align: left; }
            @media (prefers-color-scheme: dark) { body { background: #1c1c1c; color: #eee; } }
            """;

    private final Pack pack;
    private final Coverage coverage;
    private final Language language;
    private final PointWords words;

    private CoveragePage(Pack pack, Coverage coverage, Language language) {
        this.pack = pack;
        this.coverage = coverage;
        this.language = language;
        this.words = new PointWords(pack);
    }

    /** The page. It loads nothing. */
    public static String of(Pack pack, Coverage coverage, Language language) {
        return new CoveragePage(pack, coverage, language).html();
    }

    private String html() {
        String title = in(new Text("情景覆盖：", "Coverage of scenarios: ")) + pack.id();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(in(new Text("zh-CN", "en")))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
        shares(html);
        html.append("<p>")
                .append("<span class=\"both\">")
                .append(escaped(in(new Text("成立和不成立都有情景", "shown both ways"))))
                .append("</span> <span class=\"one\">")
                .append(escaped(in(new Text("只有一种情况有情景", "shown one way only"))))
                .append("</span> <span class=\"none\">")
                .append(escaped(in(new Text("没有情景", "never shown"))))
                .append("</span></p>\n");
        Map<String, List<String>> texts = rules();
        coverage.clauses().forEach(clause -> clause(html, clause, texts));
        return html.append("</body>\n</html>\n").toString();
    }

    private String in(Text text) {
        return text.in(language);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void shares(StringBuilder html) {
        html.append("<table><tbody>\n");
        share(html, new Text("条款", "clauses"), coverage.ofClauses());
        share(html, new Text("各项的结果", "outcomes of items"), coverage.ofItems());
        share(html, new Text("条件（成立、不成立）", "conditions, both ways"), coverage.ofConditions());
        share(html, new Text("数字（正好、略低、略高）", "numbers: at, just under, just over"), coverage.ofNumbers());
        html.append("</tbody></table>\n");
    }

    private void share(StringBuilder html, Text what, Coverage.Share share) {
        html.append("<tr><th scope=\"row\">")
                .append(escaped(in(what)))
                .append("</th><td>")
                .append(share.seen())
                .append(" / ")
                .append(share.all())
                .append("</td><td>")
                .append(share.percent())
                .append(" %</td></tr>\n");
    }

    /** The lines of each rule, as sentences, by its id. */
    private Map<String, List<String>> rules() {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        String start = language == Language.ZH ? "规则 " : "rule ";
        List<String> lines = new ArrayList<>();
        for (String line : pack.sentences(language).lines().toList()) {
            if (line.startsWith(start)) {
                lines = new ArrayList<>();
                rules.put(line.substring(start.length(), line.indexOf(' ', start.length())), lines);
            }
            if (line.isEmpty()) {
                lines = new ArrayList<>();
            }
            lines.add(line);
        }
        return rules;
    }

    private void clause(StringBuilder html, ReferenceClause clause, Map<String, List<String>> texts) {
        String rule = clause.clause().id();
        html.append("<section>\n<h2>")
                .append(escaped(rule + " " + in(pack.notes().title(rule))))
                .append("</h2>\n<pre>");
        List<PointWords.Shown> conditions = words.conditions(clause, coverage, pack, language);
        int next = 0;
        for (String line : texts.getOrDefault(rule, List.of())) {
            String rest = line;
            while (next < conditions.size()
                    && rest.contains(conditions.get(next).text())) {
                PointWords.Shown shown = conditions.get(next++);
                int at = rest.indexOf(shown.text());
                html.append(escaped(rest.substring(0, at)))
                        .append("<span class=\"")
                        .append(
                                shown.holds() && shown.fails()
                                        ? "both"
                                        : shown.holds() || shown.fails() ? "one" : "none")
                        .append("\">")
                        .append(escaped(shown.text()))
                        .append("</span>");
                rest = rest.substring(at + shown.text().length());
            }
            html.append(escaped(rest)).append('\n');
        }
        html.append("</pre>\n");
        List<Point> missing = coverage.missing(rule);
        if (!missing.isEmpty()) {
            html.append("<ul>\n");
            missing.forEach(point -> html.append("<li>")
                    .append(escaped(in(words.of(point, clause))))
                    .append("</li>\n"));
            html.append("</ul>\n");
        }
        html.append("</section>\n");
    }
}
