package io.github.cadreassessment.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "后備幹部, 后备干部",
        "符合基木条件, 符合基本条件",
        "優秀, 优秀",
        "秀优, 优秀",
        "ａｐｒｏｖｅｒ, approver",
        "aprover, approver",
    })
    void word_nearAKnownOne_isNamed(String written, String meant) {
        List<String> known = List.of("后备干部", "符合基本条件", "不符合基本条件", "优秀", "approver");

        assertThat(Suggestion.whole(written, known))
                .isEqualTo(new Text("是不是想写 `" + meant + "`", "did you mean `" + meant + "`"));
    }

    @Test
    void word_spelledRightOrFarFromAll_getsNoSuggestion() {
        assertThat(Suggestion.whole("后备干部", List.of("后备干部", "后备干事"))).isEqualTo(Text.NONE);
        assertThat(Suggestion.whole("完全不同的话", List.of("后备干部"))).isEqualTo(Text.NONE);
        assertThat(Suggestion.whole("x", List.of())).isEqualTo(Text.NONE);
    }

    @Test
    void opposite_ofWhatStandsThere_isNeverSuggested() {
        assertThat(Suggestion.whole("符合基木条件", List.of("不符合基本条件"))).isEqualTo(Text.NONE);
        assertThat(Suggestion.whole("無職級", List.of("有职级"))).isEqualTo(Text.NONE);
        assertThat(Suggestion.whole("沒有配耦", List.of("有配偶", "没有配偶")).zh()).isEqualTo("是不是想写 `没有配偶`");
        assertThat(Suggestion.whole("a prty member", List.of("not a party member")))
                .isEqualTo(Text.NONE);
    }

    @Test
    void wordsOfAFamily_equallyNear_areThreeOfThemAndSaidToBeMore() {
        assertThat(Suggestion.whole("级科员", List.of("一级科员", "二级科员", "三级科员", "四级科员")))
                .isEqualTo(new Text(
                        "是不是想写 `一级科员` `三级科员` `二级科员` 等", "did you mean `一级科员` `三级科员` `二级科员` or others like it"));
    }

    @Test
    void traditionalCharacters_standForCharactersOfPhrasesAndAreInNone() {
        String phrases = Site.all(Language.ZH).stream().map(Site::phrase).collect(Collectors.joining());
        Set<Character> folded = new HashSet<>();
        for (char character = '\u4E00'; character < '\u9FFF'; character++) {
            char simplified = TraditionalCharacters.simplified(character);
            if (simplified != character) {
                assertThat(phrases.indexOf(character)).as("%c", character).isNegative();
                assertThat(TraditionalCharacters.simplified(simplified))
                        .as("%c", character)
                        .isEqualTo(simplified);
                folded.add(simplified);
            }
        }
        assertThat(folded).hasSizeGreaterThan(150);
        for (char character : folded) {
            assertThat(TraditionalCharacters.simplified(TraditionalCharacters.traditional(character)))
                    .isEqualTo(character);
        }
    }
}
