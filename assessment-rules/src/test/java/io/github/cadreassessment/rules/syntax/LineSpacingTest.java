package io.github.cadreassessment.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.format.Formatting;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.Guide.Block;
import io.github.cadreassessment.rules.testkit.DisturbedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The spaces of lines of every form, and of everything that the guide shows. */
class LineSpacingTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    @ParameterizedTest
    @MethodSource("io.github.cadreassessment.rules.syntax.LineSentences#all")
    void sentence_ofEveryForm_saysTheSameAndIsSpacedInOneWay(LineSentences.Sentence sentence) {
        assertSpacing(sentence.language(), sentence.form(), sentence.words());
    }

    @ParameterizedTest
    @EnumSource
    void sentence_inTheGuide_saysTheSameAndIsSpacedInOneWay(Language language) {
        for (Block block : Guide.in(language).blocks("line")) {
            LineForm form = LineForm.valueOf(block.about());
            // What stands in files of scenarios is not formatted.
            if (form != LineForm.END && LineForm.ofRules().contains(form)) {
                block.lines().forEach(line -> assertSpacing(language, form, line));
            }
        }
    }

    private static void assertSpacing(Language language, LineForm form, String words) {
        Line.Sentence before = sentence(language, form, words);

        assertThat(before.statement().form()).isEqualTo(form);
        Line.Sentence after = sentence(language, form, before.text());
        assertThat(after.statement().saysTheSame(before.statement()))
                .as(before.text())
                .isTrue();
        assertThat(after.text()).isEqualTo(before.text());
        for (int seed = 0; seed < 10; seed++) {
            String disturbed =
                    DisturbedText.of(new Random(seed), before.text(), language).replaceAll("[\uFEFF\r\n]", "");
            assertThat(sentence(language, form, disturbed).text()).as(disturbed).isEqualTo(before.text());
        }
    }

    private static Line.Sentence sentence(Language language, LineForm form, String words) {
        SourceFile file = SourceFile.of("f.policy", Sentences.file(language, form, words));
        List<Line.Sentence> sentences = new ArrayList<>();
        for (Line line : FromText.respaced(file, CATALOGUE)) {
            if (line instanceof Line.Sentence sentence && sentence.statement().form() != LineForm.END) {
                sentences.add(sentence);
            }
        }
        return sentences.get(sentences.size() - 1);
    }

    static Stream<Block> ruleFiles() {
        return Stream.of(Language.values())
                .flatMap(language -> Guide.in(language).blocks("policy").stream())
                .filter(block -> block.about().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void ruleFile_inTheGuide_isFormattedAndHasOneFormat(Block block) {
        assertThat(format(block.text())).isEqualTo(block.text());
        SourceFile file = SourceFile.of("f.policy", block.text());
        for (int seed = 0; seed < 20; seed++) {
            String disturbed = DisturbedText.of(new Random(seed), block.text(), FromText.language(file));
            assertThat(format(disturbed)).as(disturbed).isEqualTo(block.text());
        }
    }

    private static String format(String text) {
        Formatting formatting = Formatting.of(SourceFile.of("f.policy", text), CATALOGUE, id -> Optional.empty());
        assertThat(formatting.diagnostics()).isEmpty();
        return Objects.requireNonNull(formatting.text());
    }
}
