package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.core.term.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small catalogue of its own, so that the golden texts change only when explanations change. */
final class ExampleTerms {
    private static final Enumeration EDUCATION = new Enumeration(
            "education",
            true,
            List.of(
                    new Word("COLLEGE", new Text("大学专科", "college diploma")),
                    new Word("BACHELOR", new Text("大学本科", "bachelor's degree")),
                    new Word("MASTER", new Text("硕士研究生", "master's degree"))));

    static final TermCatalogue CATALOGUE = new TermCatalogue(
            List.of(
                    term("age", "年龄", "age", TermType.NUMBER, Unit.AGE, null, ""),
                    term("grassroots-count", "基层锻炼次数", "grassroots stints", TermType.NUMBER, Unit.TIMES, null, ""),
                    term(
                            "grassroots-months",
                            "基层工作经历累计",
                            "time at the grassroots",
                            TermType.DURATION,
                            Unit.MONTH,
                            null,
                            ""),
                    term("education", "文化程度", "highest education", TermType.WORD, Unit.NONE, EDUCATION, ""),
                    term(
                            "party-admission",
                            "入党时间",
                            "day of admission to the Party",
                            TermType.DATE,
                            Unit.NONE,
                            null,
                            ""),
                    flag("reserve-cadre", "后备干部", "非后备干部", "reserve cadre", "not a reserve cadre", ""),
                    flag("target-assigned", "目标已布置", "目标未布置", "target assigned", "target not assigned", "targets"),
                    term("target-required", "目标要求数", "number required", TermType.NUMBER, Unit.COUNT, null, "targets"),
                    term("target-achieved", "目标完成数", "number achieved", TermType.NUMBER, Unit.COUNT, null, "targets")),
            List.of(new ItemCollection("targets", new Text("群众工作目标", "mass-work target"), Text.NONE)));

    private ExampleTerms() {}

    private static Term term(
            String id, String zh, String en, TermType type, Unit unit, @Nullable Enumeration words, String collection) {
        return new Term(id, new Text(zh, en), Text.NONE, type, unit, words, Text.NONE, null, collection);
    }

    private static Term flag(String id, String zh, String zhNo, String en, String enNo, String collection) {
        return new Term(
                id,
                new Text(zh, en),
                new Text(zhNo, enNo),
                TermType.FLAG,
                Unit.NONE,
                null,
                Text.NONE,
                null,
                collection);
    }
}
