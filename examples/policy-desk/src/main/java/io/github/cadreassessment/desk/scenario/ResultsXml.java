package io.github.cadreassessment.desk.scenario;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.scenario.ScenarioResult;
import io.github.cadreassessment.rules.scenario.ScenarioResult.Outcome;
import io.github.cadreassessment.rules.scenario.ScenarioText;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results of scenarios in the XML that build servers read. There are no times in it, so equal results are equal bytes. */
public final class ResultsXml {
    private final Language language;
    private final XMLStreamWriter xml;

    private ResultsXml(Language language, XMLStreamWriter xml) {
        this.language = language;
        this.xml = xml;
    }

    /** The document: a test suite for each pack, a test case for each scenario and for each problem of a file. */
    public static String of(List<PackResults> all, Language language) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (PackResults one : all) {
                new ResultsXml(language, xml).suite(one);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("The results must be writable as XML, in memory.", impossible);
        }
        return text.append('\n').toString();
    }

    private void suite(PackResults one) throws XMLStreamException {
        long problems = one.diagnostics().size() + (one.results().isEmpty() ? 1L : 0L);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", one.name());
        xml.writeAttribute("tests", String.valueOf(one.results().size() + problems));
        xml.writeAttribute("failures", String.valueOf(one.count(Outcome.FAILED)));
        xml.writeAttribute("errors", String.valueOf(problems));
        xml.writeAttribute("skipped", String.valueOf(one.count(Outcome.SKIPPED)));
        ScenarioText text = new ScenarioText(one.pack().catalogue(), language);
        for (ScenarioResult result : one.results()) {
            scenario(one, result, text);
        }
        for (var diagnostic : one.diagnostics()) {
            problem(one, diagnostic.file() + ":" + diagnostic.line(), clean(diagnostic.print()));
        }
        if (one.results().isEmpty()) {
            problem(one, one.name(), language == Language.ZH ? "没有情景" : "there are no scenarios");
        }
        xml.writeEndElement();
    }

    private void scenario(PackResults one, ScenarioResult result, ScenarioText text) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", one.name());
        xml.writeAttribute("name", clean(result.scenario().title()));
        xml.writeAttribute("file", result.scenario().place().file());
        xml.writeAttribute("line", String.valueOf(result.scenario().place().line()));
        if (result.outcome() == Outcome.FAILED) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", clean(result.differences().get(0).in(language)));
            xml.writeCharacters(clean(text.failure(result)));
            xml.writeEndElement();
        } else if (result.outcome() == Outcome.SKIPPED) {
            xml.writeEmptyElement("skipped");
        }
        xml.writeEndElement();
    }

    private void problem(PackResults one, String name, String message) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", one.name());
        xml.writeAttribute("name", clean(name));
        xml.writeStartElement("error");
        xml.writeAttribute("message", message);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The text without characters that XML cannot hold. */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
