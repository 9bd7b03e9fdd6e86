package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.result.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The page, without the rows of people and units, which {@link PersonRow} makes. Immutable and thread-safe. */
public final class ReportPage {
    // The page may load nothing from anywhere, whatever gets into it.
    private static final String NOTHING_FROM_OUTSIDE =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private final List<Asked> questions;
    private final Asked first;

    /** Makes the page about a run that was asked this, at least one question. */
    public ReportPage(List<Asked> questions) {
        this.questions = List.copyOf(questions);
        this.first = questions.get(0);
    }

    /** Everything before the first question. */
    public String start() {
        StringBuilder html = new StringBuilder(head());
        html.append("<header>\n").append(Html.element("h1", title()));
        html.append("<p class=\"disclaimer\">" + Html.text(first.in(Disclaimer.TEXT)) + "</p>\n");
        if (questions.size() > 1) {
            html.append("<nav><ul>\n");
            for (Asked asked : questions) {
                html.append("<li><a href=\"#" + id(asked) + "\">" + Html.text(asked.question()) + "</a></li>\n");
            }
            html.append("</ul></nav>\n");
        }
        return html.append("</header>\n<main>\n").toString();
    }

    private static String id(Asked asked) {
        return "question-" + (asked.number() + 1);
    }

    /** Everything about a question before the rows of people or units. */
    public String start(Answered answered, RegisterReading register) {
        Asked asked = answered.asked();
        Tally tally = answered.tally();
        int noPromotion = tally.noPromotion();
        int all = asked.isOfUnits() ? tally.people() : register.cadres().size();
        int undecided = (asked.isOfUnits() ? register.units().undecided() : register.undecided()).size();
        return "<article id=\"" + id(asked) + "\">\n" + Html.element("h2", asked.question())
                + new AskedPart(asked).facts(tally.people(), noPromotion, all - tally.people() - noPromotion, undecided)
                + new VerdictsPart(asked).html(tally)
                + new ClausesPart(asked).html(tally.deciding())
                + new OpenPart(asked).html(tally)
                + new SeatsPart(asked).html(answered.seats())
                + new PeoplePart(asked).start(tally);
    }

    /** Everything about a question after them. */
    public String end(Answered answered) {
        Asked asked = answered.asked();
        return new PeoplePart(asked).end() + new AskedPart(asked).choices() + "</article>\n";
    }

    /** Everything after the last question. */
    public String end(RegisterReading register) {
        return new RegisterPart(first).html(register)
                + "</main>\n<footer>\n<p class=\"disclaimer\">" + Html.text(first.in(Disclaimer.TEXT))
                + "</p>\n</footer>\n<script>\n" + resource("report.js") + "</script>\n</body>\n</html>\n";
    }

    private String title() {
        return first.in("资格核查：", "Eligibility: ")
                + questions.stream().map(Asked::question).collect(Collectors.joining(first.in("、", ", ")))
                + first.in("，截至 ", ", as of ")
                + first.asking().asOf();
    }

    private String head() {
        return "<!DOCTYPE html>\n<html lang=\"" + first.in("zh-CN", "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + NOTHING_FROM_OUTSIDE + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + Html.element("title", title())
                + "<style>\n" + resource("report.css") + "</style>\n</head>\n<body>\n";
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The resource (" + name + ") of the page must be there. Maybe the jar is damaged.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
