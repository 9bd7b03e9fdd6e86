package io.github.cadreassessment.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.diagnostics.DiagnosticPage;
import io.github.cadreassessment.rules.drl.DrlComplaint;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.SurfaceWords.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of the guide: words that rules may use, questions, answers and codes, with nothing left out or made up. */
class GuideListsTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final int CONDITIONS = 3;
    private static final int COMPLAINTS = 6;

    @ParameterizedTest
    @EnumSource
    void words_inTheChapterOnConditions_areWordsThatRulesMayUse(Language language) {
        TreeSet<String> compare = surface(language).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> known = new TreeSet<>(compare);
        known.addAll(nouns(language));
        phrases(Evidence.values(), Evidence::phrase, language).forEach(known::add);
        TreeSet<String> quoted = Guide.in(language).quoted(CONDITIONS);

        assertThat(known).containsAll(quoted);
        assertThat(quoted).as("every word that compares, and every unit").containsAll(compare);
    }

    private static Stream<String> surface(Language language) {
        List<Row<?>> rows = new ArrayList<>(List.of(SurfaceWords.AND, SurfaceWords.OR, SurfaceWords.TIMES));
        Stream.of(
                        SurfaceWords.RELATIONS,
                        SurfaceWords.RELATIONS_AFTER,
                        SurfaceWords.DATE_RELATIONS,
                        SurfaceWords.COMPARISONS,
                        SurfaceWords.MEASURES,
                        SurfaceWords.SIGNS)
                .forEach(rows::addAll);
        return rows.stream().flatMap(row -> row.in(language).stream());
    }

    private static Set<String> nouns(Language language) {
        Set<String> nouns = new TreeSet<>();
        CATALOGUE
                .collections()
                .forEach(collection -> nouns.add(collection.phrase().only(language)));
        for (Term term : CATALOGUE.terms()) {
            nouns.add(term.phrase().only(language));
            nouns.add(term.negative().only(language));
            Enumeration enumeration = term.enumeration();
            if (enumeration != null) {
                enumeration.words().forEach(word -> nouns.add(word.phrase().only(language)));
            }
        }
        return nouns;
    }

    @ParameterizedTest
    @EnumSource
    void names_ofAnswersQuestionsAndBodies_areAllInTheGuide(Language language) {
        String guide = String.join("\n", Guide.in(language).lines());

        List<String> names = Stream.of(
                        phrases(Verdict.values(), Verdict::phrase, language),
                        phrases(Status.values(), Status::phrase, language),
                        phrases(Evidence.values(), Evidence::phrase, language),
                        phrases(Authority.values(), Authority::phrase, language),
                        phrases(Grade.values(), Grade::phrase, language),
                        phrases(SanctionKind.values(), SanctionKind::phrase, language),
                        SurfaceWords.OUTCOMES.stream()
                                .map(row -> row.in(language).get(0)))
                .flatMap(phrases -> phrases)
                .toList();

        assertThat(guide).contains(names);
    }

    private static <T> Stream<String> phrases(T[] values, Function<T, Text> phrase, Language language) {
        return Arrays.stream(values).map(value -> phrase.apply(value).only(language));
    }

    @ParameterizedTest
    @EnumSource
    void question_ofEveryKind_isListedWithItsWordOnTheCommandLine(Language language) {
        List<String> rows = Arrays.stream(QuestionKind.values())
                .map(kind -> "| " + kind.phrase().only(language) + " | "
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + " |")
                .toList();

        assertThat(Guide.in(language).lines()).containsSequence(rows);
    }

    @ParameterizedTest
    @EnumSource
    void complaint_ofEveryCode_isListedWithItsSentenceAndALinkToItsPage(Language language) {
        List<String> listed = Guide.in(language).chapter(COMPLAINTS).stream()
                .filter(line -> line.startsWith("| ["))
                .toList();
        Stream<String> ofSentences = Arrays.stream(Complaint.values())
                .sorted(Comparator.comparing(Complaint::code))
                .map(complaint -> row(complaint.code(), complaint.sentence(), language));
        Stream<String> ofCanonicalText = Arrays.stream(DrlComplaint.values())
                .sorted(Comparator.comparing(DrlComplaint::code))
                .map(complaint -> row(complaint.code(), complaint.sentence(), language));

        assertThat(listed).isEqualTo(Stream.concat(ofSentences, ofCanonicalText).toList());
        assertThat(DiagnosticPage.codes())
                .allSatisfy(code -> assertThat(Path.of("src/main/guide").resolve(page(code, language)))
                        .exists());
    }

    private static String row(String code, Text sentence, Language language) {
        return "| [" + code + "](" + page(code, language) + ") | "
                + sentence.in(language).replaceAll("\\{[0-9]\\}", "…") + " |";
    }

    private static String page(String code, Language language) {
        return "../resources/io/github/cadreassessment/rules/diagnostics/"
                + language.name().toLowerCase(Locale.ROOT) + "/" + code + ".md";
    }
}
