package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.rules.syntax.Pattern.Element;
import io.github.cadreassessment.rules.syntax.SurfaceWords.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase where it may stand in a line of a rule file.
 *
 * @param language the language of the file
 * @param form the form of the line
 * @param before what stands before the phrase on its line
 * @param phrase the phrase
 * @param after what stands after it
 */
record Site(Language language, LineForm form, String before, String phrase, String after) {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    /** The line with {@code words} in place of the phrase. */
    String with(String words) {
        return before + words + after;
    }

    /** Every phrase of the catalogue, and every word that makes a line what it is. */
    static List<Site> all(Language language) {
        Set<Site> sites = new LinkedHashSet<>();
        for (Term term : CATALOGUE.terms()) {
            addTerm(term, language, sites);
        }
        for (ItemCollection collection : CATALOGUE.collections()) {
            add(
                    sites,
                    language,
                    LineForm.FOR_EACH,
                    "对每项 %s, 无一项时 待定",
                    "for each %s, if there is none: pending",
                    collection.phrase().only(language));
        }
        for (Authority authority : Authority.values()) {
            add(
                    sites,
                    language,
                    LineForm.EXCEPTION,
                    "例外 须经 %s 批准",
                    "exception with the approval of %s",
                    authority.phrase().only(language));
        }
        for (QuestionKind kind : QuestionKind.values()) {
            add(
                    sites,
                    language,
                    LineForm.APPLIES,
                    "适用于 %s",
                    "applies to %s",
                    kind.phrase().only(language));
        }
        for (PostLevel level : PostLevel.values()) {
            add(
                    sites,
                    language,
                    LineForm.APPLIES,
                    "适用于 提拔 到 %s",
                    "applies to promotion to %s",
                    level.phrase().only(language));
        }
        for (Evidence evidence : Evidence.values()) {
            add(
                    sites,
                    language,
                    LineForm.BASIS,
                    "依据 d \"1\" %s",
                    "basis d \"1\" %s",
                    evidence.phrase().only(language));
        }
        for (Grade grade : Grade.values()) {
            if (grade != Grade.NO_GRADE) {
                add(
                        sites,
                        language,
                        LineForm.GRADE_NOT,
                        "有下列情形的 等次不得为 %s",
                        "grade may not be %s if any of these",
                        grade.phrase().only(language));
            }
        }
        for (Row<Relation> row : SurfaceWords.RELATIONS) {
            row.in(language)
                    .forEach(word ->
                            add(sites, language, LineForm.CONDITION, "年龄 %s 35 岁", "age %s 35 years of age", word));
        }
        for (Row<Relation> row : SurfaceWords.DATE_RELATIONS) {
            row.in(language)
                    .forEach(word -> add(
                            sites,
                            language,
                            LineForm.CONDITION,
                            "出生日期 %s 1990-01-01",
                            "date of birth %s 1990-01-01",
                            word));
        }
        LineSentences.all()
                .filter(sentence -> sentence.language() == language)
                .forEach(sentence -> addKeywords(sentence, sites));
        return List.copyOf(sites);
    }

    private static void addTerm(Term term, Language language, Set<Site> sites) {
        String phrase = term.phrase().only(language);
        switch (term.type()) {
            case FLAG -> {
                add(sites, language, LineForm.CONDITION, "%s", "%s", phrase);
                add(
                        sites,
                        language,
                        LineForm.CONDITION,
                        "%s",
                        "%s",
                        term.negative().only(language));
            }
            case DATE ->
                add(sites, language, LineForm.CONDITION, "%s 不早于 2020-01-01", "%s is not before 2020-01-01", phrase);
            case NUMBER, DURATION ->
                add(sites, language, LineForm.CONDITION, "%s 不少于 3 次", "%s is at least 3 times", phrase);
            case WORD -> {
                Enumeration words = term.enumeration();
                for (Word word : words == null ? List.<Word>of() : words.words()) {
                    String one = word.phrase().only(language);
                    if (sites.stream().noneMatch(site -> site.phrase.equals(phrase))) {
                        add(sites, language, LineForm.CONDITION, "%s 为 " + one, "%s is " + one, phrase);
                    }
                    if (sites.stream().noneMatch(site -> site.phrase.equals(one))) {
                        add(sites, language, LineForm.CONDITION, phrase + " 为 %s", phrase + " is %s", one);
                    }
                }
            }
        }
    }

    private static void add(Set<Site> sites, Language language, LineForm form, String zh, String en, String phrase) {
        String line = language == Language.ZH ? zh : en;
        int at = line.indexOf("%s");
        sites.add(new Site(language, form, line.substring(0, at), phrase, line.substring(at + 2)));
    }

    private static void addKeywords(LineSentences.Sentence sentence, Set<Site> sites) {
        Set<String> literals = new LinkedHashSet<>();
        addLiterals(sentence.form().pattern(sentence.language()), literals);
        for (String literal : literals) {
            int at = sentence.words().indexOf(literal);
            boolean isOnce = at >= 0 && sentence.words().indexOf(literal, at + 1) < 0;
            if (literal.length() > 1 && isOnce) {
                sites.add(new Site(
                        sentence.language(),
                        sentence.form(),
                        sentence.words().substring(0, at),
                        literal,
                        sentence.words().substring(at + literal.length())));
            }
        }
    }

    private static void addLiterals(Pattern pattern, Set<String> literals) {
        for (Element element : pattern.elements()) {
            if (element instanceof Element.Literal literal) {
                literals.add(literal.words());
            } else if (element instanceof Element.Maybe maybe) {
                addLiterals(maybe.pattern(), literals);
            } else if (element instanceof Element.OneOf oneOf) {
                oneOf.patterns().forEach(one -> addLiterals(one, literals));
            }
        }
    }
}
