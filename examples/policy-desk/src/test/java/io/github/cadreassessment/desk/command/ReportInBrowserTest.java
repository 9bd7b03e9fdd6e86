package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.BrowserVersion;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who chooses on the page, in a browser. */
class ReportInBrowserTest {
    @TempDir
    Path folder;

    private static final String ADDRESS = "https://report.example/report.html";

    private final MockWebConnection network = new MockWebConnection();
    private final WebClient browser = new WebClient(BrowserVersion.CHROME);

    private HtmlPage opened(String html) throws IOException {
        network.setDefaultResponse("", 404, "Not Found", "text/plain");
        network.setResponse(new URL(ADDRESS), html, "text/html;charset=UTF-8", StandardCharsets.UTF_8);
        browser.setWebConnection(network);
        browser.getOptions().setDownloadImages(true);
        browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
        return browser.getPage(ADDRESS);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    private HtmlPage report(String language, String... questions) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("run", "--pack", "township-learning", "--register"));
        arguments.addAll(List.of(Ran.TOWNSHIP, "--as-of", "2024-12-31", "--lang", language));
        arguments.addAll(List.of("--engine", "interpreter", "--out", folder.toString()));
        for (String question : questions) {
            arguments.addAll(List.of("--question", question));
        }
        Ran.assess(arguments.toArray(String[]::new));
        return opened(Files.readString(folder.resolve("report.html")));
    }

    private static List<DomElement> listed(HtmlPage page) {
        return page.querySelectorAll(".person").stream()
                .filter(DomNode::isDisplayed)
                .map(DomElement.class::cast)
                .toList();
    }

    private static List<DomElement> all(HtmlPage page) {
        return page.querySelectorAll(".person").stream()
                .map(DomElement.class::cast)
                .toList();
    }

    private static boolean decidedBy(DomElement row, String clause) {
        return List.of(row.getAttribute("data-clauses").split(" ")).contains(clause);
    }

    private static List<String> ids(List<DomElement> rows) {
        return rows.stream().map(DomElement::getId).toList();
    }

    private String shown(HtmlPage page) {
        browser.waitForBackgroundJavaScript(1_000);
        return page.<DomElement>querySelector(".shown").getTextContent();
    }

    @Test
    void page_opened_loadsNothingButItselfAndListsEverybody() throws IOException {
        HtmlPage page = report("zh", "promotion");

        assertThat(network.getRequestedUrls()).containsExactly(page.getUrl());
        assertThat(listed(page)).isNotEmpty().hasSameSizeAs(all(page));
        assertThat(shown(page)).isEqualTo("列出全部 " + all(page).size());
        assertThat(page.<DomElement>querySelector(".shown").getAttribute("role"))
                .isEqualTo("status");
    }

    @Test
    void page_thatLoadsSomethingElse_wouldBeNoticed() throws IOException {
        opened(
                "<html><head><link rel='stylesheet' href='a.css'><script src='https://other.example/b.js'></script></head>"
                        + "<body><img src='c.png'></body></html>");

        assertThat(network.getRequestedUrls())
                .extracting(URL::getPath)
                .containsExactlyInAnyOrder("/report.html", "/a.css", "/b.js", "/c.png");
    }

    @Test
    void verdict_chosen_listsThoseWithIt() throws IOException {
        HtmlPage page = report("zh", "promotion");
        List<DomElement> meant = all(page).stream()
                .filter(row -> row.getAttribute("class").contains("NEEDS_APPROVAL"))
                .toList();

        page.<HtmlRadioButtonInput>querySelector("input[value=NEEDS_APPROVAL]").click();

        assertThat(meant).isNotEmpty();
        assertThat(ids(listed(page))).isEqualTo(ids(meant));
        assertThat(shown(page))
                .isEqualTo("列出 " + meant.size() + "，共 " + all(page).size() + "；需经批准");
    }

    @Test
    void clauseAndVerdict_chosen_listThoseWithBoth() throws IOException {
        HtmlPage page = report("en", "promotion");
        HtmlSelect clauses = page.querySelector("select");
        String clause = clauses.getOption(1).getValueAttribute();
        List<DomElement> meant = all(page).stream()
                .filter(row -> decidedBy(row, clause))
                .filter(row -> row.getAttribute("class").contains("INELIGIBLE"))
                .toList();

        page.<HtmlRadioButtonInput>querySelector("input[value=INELIGIBLE]").click();
        clauses.setSelectedAttribute(clause, true);

        assertThat(meant).isNotEmpty().hasSizeLessThan(all(page).size());
        assertThat(ids(listed(page))).isEqualTo(ids(meant));
        assertThat(shown(page))
                .isEqualTo(
                        meant.size() + " of " + all(page).size() + " listed; not eligible; Deciding clause " + clause);
    }

    @Test
    void id_typed_listsThoseWhoseIdHasItUntilCleared() throws IOException {
        HtmlPage page = report("zh", "promotion");
        HtmlInput search = page.querySelector("input[type=search]");

        search.type("TL-0001");
        assertThat(ids(listed(page))).containsExactly("p-tl-0001");
        search.type("x");
        assertThat(listed(page)).isEmpty();
        assertThat(shown(page)).isEqualTo("没有符合筛选的；编号含 TL-0001x");

        page.<DomElement>querySelector("button[type=reset]").click();
        assertThat(shown(page)).isEqualTo("列出全部 " + all(page).size());
        assertThat(listed(page)).hasSameSizeAs(all(page));
    }

    @Test
    void everyNumber_clicked_listsAsManyAsItSays() throws IOException {
        HtmlPage page = report("zh", "promotion");
        List<HtmlAnchor> numbers = page.querySelectorAll(".pick").stream()
                .map(HtmlAnchor.class::cast)
                .toList();

        assertThat(numbers).hasSizeGreaterThan(5);
        for (HtmlAnchor number : numbers) {
            number.click();
            browser.waitForBackgroundJavaScript(1_000);
            assertThat(listed(page))
                    .as(number.getAttribute("aria-label"))
                    .hasSize(Integer.parseInt(number.getTextContent()));
        }
    }

    @Test
    void link_toSomebodyNotListed_listsEverybodyAgain() throws IOException {
        HtmlPage page = report("zh", "promotion");
        page.<HtmlRadioButtonInput>querySelector("input[value=NEEDS_APPROVAL]").click();
        HtmlAnchor undetermined = page.querySelector(".wanted a");
        assertThat(ids(listed(page)))
                .doesNotContain(undetermined.getHrefAttribute().substring(1));

        undetermined.click();
        browser.waitForBackgroundJavaScript(1_000);

        assertThat(listed(page)).hasSameSizeAs(all(page));
    }

    @Test
    void unfold_clicked_unfoldsThoseListedOnly() throws IOException {
        HtmlPage page = report("zh", "promotion");
        page.<HtmlRadioButtonInput>querySelector("input[value=NEEDS_APPROVAL]").click();

        page.<DomElement>querySelector(".unfold").click();

        assertThat(all(page))
                .allSatisfy(row -> assertThat(
                                row.<DomElement>querySelector("details").hasAttribute("open"))
                        .isEqualTo(row.isDisplayed()));
    }

    @Test
    void filters_ofOneQuestion_leaveTheOtherAlone() throws IOException {
        HtmlPage page = report("zh", "promotion", "unit-duties");
        List<DomElement> parts = page.querySelectorAll(".people").stream()
                .map(DomElement.class::cast)
                .toList();
        assertThat(parts).hasSize(2);

        parts.get(0)
                .<HtmlRadioButtonInput>querySelector("input[value=NEEDS_APPROVAL]")
                .click();

        assertThat(parts.get(0).querySelectorAll(".person").stream().allMatch(DomNode::isDisplayed))
                .isFalse();
        assertThat(parts.get(1).querySelectorAll(".person")).isNotEmpty().allMatch(DomNode::isDisplayed);
    }

    @Test
    void controls_all_haveNames() throws IOException {
        HtmlPage page = report("en", "promotion");

        assertThat(page.querySelectorAll("input, select")).isNotEmpty().allSatisfy(control -> {
            String id = ((DomElement) control).getId();
            assertThat(page.<DomElement>querySelector("label[for=\"" + id + "\"]"))
                    .isNotNull();
        });
        assertThat(page.querySelectorAll("svg"))
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(((DomElement) chart).hasAttribute("aria-label")
                                || ((DomElement) chart).hasAttribute("aria-hidden"))
                        .isTrue());
    }
}
