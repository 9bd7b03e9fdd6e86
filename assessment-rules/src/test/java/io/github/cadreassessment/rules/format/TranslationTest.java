package io.github.cadreassessment.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.check.PolicyReading;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.DisturbedText;
import io.github.cadreassessment.rules.testkit.RandomRuleText;
import io.github.cadreassessment.rules.text.Untranslated;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final String ZH = """
            # 第一版，办公室起草
            规则集 p "镇机关办法"
            版本 d 自 2013-01-01 起施行

            # 年龄由本地定
            参数 young "年轻干部的年龄" = 35 岁 本地设定
            口径 q "怎么算": 待定 | 不满足, 默认 待定, 因为 "条文没有写"

            # 提拔的条件
            规则 r "提拔的年龄"
                依据 d "第三条" 原文
                # 只管提拔
                适用于 提拔
                应当
                    # 不含本数
                    年龄 不超过 年轻干部的年龄
                    # 到此为止
            结束

            # 完
            """;
    private static final String EN = """
            # 第一版，办公室起草
            pack p "镇机关办法"
            version d in force from 2013-01-01

            # 年龄由本地定
            parameter young "young" = 35 years of age, local setting

            reading q "怎么算": pending | unmet, default pending, because "条文没有写"

            # 提拔的条件
            rule r "提拔的年龄"
                basis d "第三条" original text
                # 只管提拔
                applies to promotion
                required
                    # 不含本数
                    age is at most young
                    # 到此为止
            end

            # 完
            """;

    private static Translation translate(String text, Language to) {
        SourceFile file = SourceFile.of("p.policy", text);
        PolicyReading reading = PolicyReading.of(file, CATALOGUE);
        Policy policy = reading.policy();
        assertThat(policy).as(text).isNotNull();
        return Translation.of(Objects.requireNonNull(policy), reading.notes(), to, List.of(file), CATALOGUE);
    }

    @Test
    void file_inTheOtherLanguage_keepsCommentsAndWordsThatNobodyTranslated() {
        Translation translation = translate(ZH, Language.EN);

        assertThat(translation.text()).isEqualTo(EN);
        assertThat(translation.untranslated())
                .containsExactly(
                        new Untranslated("p", "镇机关办法"),
                        new Untranslated("young", "年轻干部的年龄"),
                        new Untranslated("q", "怎么算"),
                        new Untranslated("q", "条文没有写"),
                        new Untranslated("r", "提拔的年龄"),
                        new Untranslated("r", "第三条"));
    }

    @Test
    void file_inItsOwnLanguage_isItsCanonicalForm() {
        Translation translation = translate(ZH, Language.ZH);

        assertThat(translation.untranslated()).isEmpty();
        assertThat(translation.text()).isEqualTo(ZH.replace("口径 q", "\n口径 q").replace("\n\n\n", "\n\n"));
    }

    @Test
    void comment_beforeALineThatIsWrittenOut_standsBeforeTheNextThatIsKept() {
        Translation translation = translate("""
                规则集 p "P"
                版本 d 自 2013-01-01 起施行
                # 谁算骨干
                认定 core "骨干"
                    后备干部
                结束
                规则 r "R"
                    依据 d "1" 原文
                    适用于 提拔
                    应当
                        骨干
                结束
                """, Language.EN);

        assertThat(translation.text()).contains("\n\n# 谁算骨干\nrule r \"R\"\n").doesNotContain("core");
    }

    static Stream<String> bundled() {
        return Pack.bundledIds().stream();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledPack_thereAndBack_isTheSamePolicy(String id) {
        Policy policy = Pack.bundled(id).orElseThrow().policy().orElseThrow();

        Translation english = Pack.translatedBundled(id, Language.EN);
        Translation chinese = translate(translate(english.text(), Language.ZH).text(), Language.ZH);

        assertThat(english.untranslated()).isEmpty();
        assertThat(read(english.text())).isEqualTo(policy);
        assertThat(read(chinese.text())).isEqualTo(policy);
        assertThat(comments(chinese.text())).isEqualTo(comments(english.text()));
    }

    @Property(tries = 100, seed = "20261124")
    void anyFile_thereAndBack_isTheSamePolicyWithAllItsComments(
            @ForAll Random random, @ForAll(supplier = FormattingPropertyTest.OfPersons.class) QuestionKind asked) {
        String written = DisturbedText.withComments(random, RandomRuleText.of(random, CATALOGUE, asked));
        String english = translate(written, Language.EN).text();
        String chinese = translate(english, Language.ZH).text();

        assertThat(read(english)).isEqualTo(read(written));
        assertThat(read(chinese)).isEqualTo(read(written));
        assertThat(comments(english)).isEqualTo(comments(written));
        assertThat(comments(chinese)).isEqualTo(comments(written));
    }

    private static Policy read(String text) {
        Policy policy =
                PolicyReading.of(SourceFile.of("p.policy", text), CATALOGUE).policy();
        assertThat(policy).as(text).isNotNull();
        return Objects.requireNonNull(policy);
    }

    /** In no particular order, as the canonical form has its own. */
    private static List<String> comments(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#") || line.startsWith("＃"))
                .map(line -> line.substring(1))
                .sorted()
                .toList();
    }
}
