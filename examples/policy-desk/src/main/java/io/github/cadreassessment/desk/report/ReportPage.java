package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.result.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page, without the rows of people, which {@link PersonRow} makes. Immutable and thread-safe. */
public final class ReportPage {
    // The page may load nothing from anywhere, whatever gets into it.
    private static final String NOTHING_FROM_OUTSIDE =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private final Asked asked;

    /** Makes the page about a run that was asked this. */
    public ReportPage(Asked asked) {
        this.asked = asked;
    }

    /** Everything before the rows of people. */
    public String start(Tally tally, RegisterReading register) {
        int noPromotion = tally.noPromotion().size();
        int outOfScope = register.cadres().size() - tally.people() - noPromotion;
        int undecided = register.undecided().size();
        return head()
                + "<header>\n"
                + Html.element("h1", title())
                + "<p class=\"disclaimer\">" + Html.text(asked.in(Disclaimer.TEXT)) + "</p>\n</header>\n<main>\n"
                + new CountsPart(asked).html(tally)
                + new AskedPart(asked).html(tally.people(), noPromotion, outOfScope, undecided)
                + new OpenPart(asked).html(tally)
                + new PeoplePart(asked).start(tally);
    }

    /** Everything after them. */
    public String end(RegisterReading register) {
        return new PeoplePart(asked).end()
                + new RegisterPart(asked).html(register)
                + "</main>\n<footer>\n<p class=\"disclaimer\">" + Html.text(asked.in(Disclaimer.TEXT))
                + "</p>\n</footer>\n<script>\n" + resource("report.js") + "</script>\n</body>\n</html>\n";
    }

    private String title() {
        return asked.in("资格核查：", "Eligibility: ")
                + asked.question()
                + asked.in("，截至 ", ", as of ")
                + asked.asking().asOf();
    }

    private String head() {
        return "<!DOCTYPE html>\n<html lang=\"" + asked.in("zh-CN", "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
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
