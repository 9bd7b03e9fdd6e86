package io.github.cadreassessment.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.SurfaceWords.Row;
import io.github.cadreassessment.rules.syntax.Written.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line form in both languages: a sentence, the form that it reads as, and what stands in its slots. */
class LineFormTest {
    @ParameterizedTest
    @MethodSource("io.github.cadreassessment.rules.syntax.LineSentences#all")
    void sentence_whereItsFormStands_readsAsItWithItsSlots(LineSentences.Sentence sentence) {
        Sentences read = Sentences.read(sentence.language(), sentence.form(), sentence.words());

        assertThat(read.diagnostics()).isEmpty();
        Statement statement = Objects.requireNonNull(read.statement());
        assertThat(statement.form()).isEqualTo(sentence.form());
        assertThat(Sentences.values(statement)).isEqualTo(sentence.slots());
        assertThat(statement.isDamaged()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.github.cadreassessment.rules.syntax.LineSentences#all")
    void sentence_inAFileOfTheOtherLanguage_isNotRead(LineSentences.Sentence sentence) {
        Language other = sentence.language() == Language.ZH ? Language.EN : Language.ZH;
        Sentences read = Sentences.read(other, sentence.form(), sentence.words());

        assertThat(read.statement()).isNull();
        assertThat(read.diagnostics())
                .anySatisfy(diagnostic -> assertThat(diagnostic.code()).isIn("P201", "P301"));
    }

    @ParameterizedTest
    @EnumSource
    void outcome_everyWordForIt_isReadInForEach(Language language) {
        for (Row<Outcome> row : SurfaceWords.OUTCOMES) {
            for (String word : row.in(language)) {
                String sentence = language == Language.ZH
                        ? "对每项 本年度群众工作目标，无一项时 " + word
                        : "for each mass-work target of the year, if there is none: " + word;
                Statement statement =
                        Sentences.read(language, LineForm.FOR_EACH, sentence).statement();

                assertThat(statement).as(sentence).isNotNull();
                assertThat(Sentences.values(Objects.requireNonNull(statement))).containsEntry("outcome", row.meaning());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void end_closesWhatIsOpen_inItsLanguageOnly(Language language) {
        assertThat(closing(language, language == Language.ZH ? "结束" : "end")).isEmpty();
        assertThat(closing(language, language == Language.ZH ? "end" : "结束")).contains("P201", "P204");
    }

    @ParameterizedTest
    @EnumSource
    void comment_behindASentence_isToldToStandAlone(Language language) {
        String words = language == Language.ZH ? "依据 d \"第#一条\" 原文 # 说明" : "basis d \"Art. #1\" original text # why";
        Sentences read = Sentences.read(language, LineForm.BASIS, words);

        assertThat(read.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("P301");
            assertThat(diagnostic.message().in(language)).contains(language == Language.ZH ? "`# 说明`" : "`# why`");
            assertThat(diagnostic.help().in(language)).contains(language == Language.ZH ? "另起一行" : "of its own");
        });
    }

    private static List<String> closing(Language language, String end) {
        String open = language == Language.ZH ? "规则集 p \"p\"\n认定 s \"t\"\n" : "pack p \"p\"\nstatus s \"t\"\n";
        Complaints complaints = new Complaints("f.policy", language);
        SyntaxTree tree = FromText.read(SourceFile.of("f.policy", open + end), TermCatalogue.builtIn(), complaints);
        assertThat(tree.statements()).hasSize(2);
        return complaints.all().stream().map(diagnostic -> diagnostic.code()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void table_everyForm_hasASentence(Language language) {
        Set<LineForm> tried = LineSentences.all()
                .filter(sentence -> sentence.language() == language)
                .map(LineSentences.Sentence::form)
                .collect(Collectors.toCollection(() -> EnumSet.of(LineForm.END)));

        assertThat(tried).isEqualTo(EnumSet.copyOf(LineForm.ofRules()));
    }

    @Test
    void sentence_inFullWidthPunctuationAndLetters_readsTheSame() {
        String narrow = "口径 my-q \"t\": a \"x\" | b \"y\", 默认 a, 因为 \"z\"";
        String wide = "口径　ｍｙ－ｑ “t”：ａ ＂x＂ ｜ b “y”，默认 a，因为 “z”";

        assertThat(slots(wide)).isEqualTo(slots(narrow)).containsEntry("id", "my-q");
    }

    @Test
    void quotedText_inFullWidth_isNotChanged() {
        Sentences read = Sentences.read(Language.ZH, LineForm.RULE, "规则　ｒ１ “Ａ：（１），　Ｂ”");

        assertThat(Sentences.values(Objects.requireNonNull(read.statement())))
                .isEqualTo(Map.of("id", "r1", "title", "Ａ：（１），　Ｂ"));
    }

    private static Map<String, Object> slots(String sentence) {
        return Sentences.values(Objects.requireNonNull(
                Sentences.read(Language.ZH, LineForm.READING, sentence).statement()));
    }
}
