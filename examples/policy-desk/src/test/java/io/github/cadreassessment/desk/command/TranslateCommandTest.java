package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.Ran;
import io.github.cadreassessment.rules.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslateCommandTest {
    private static final String CHINESE = """
            规则集 p "P"
            版本 d 自 2013-01-01 起施行

            # 年龄
            规则 r "提拔的年龄"
                依据 d "第三条" 原文
                适用于 提拔
                应当
                    年龄 不超过 35 周岁
            结束
            """;
    private static final String ENGLISH = """
            pack p "P"
            version d in force from 2013-01-01

            # 年龄
            rule r "提拔的年龄"
                basis d "第三条" original text
                applies to promotion
                required
                    age is at most 35 years of age
            end
            """;

    @TempDir
    Path folder;

    @Test
    void translate_ofAFile_printsItAndSaysWhatHasNoEnglish() throws IOException {
        Path file = Files.writeString(folder.resolve("p.zh.policy"), CHINESE);

        Ran ran = Ran.assess("translate", "--to", "en", file.toString(), "--lang", "en");

        assertThat(ran).isEqualTo(new Ran(Exit.DONE, ENGLISH, """
                        there is no English yet for p “P”
                        there is no English yet for r “提拔的年龄”
                        there is no English yet for r “第三条”
                        """));
    }

    @Test
    void translate_toAFile_makesAPackThatPassesTheCheck() throws IOException {
        Files.writeString(folder.resolve("p.zh.policy"), CHINESE);
        Path english = folder.resolve("p.en.policy");

        assertThat(Ran.assess("translate", "--to", "en", "--out", english.toString(), folder.toString())
                        .out())
                .isEqualTo("已写入 " + english + "\n");
        assertThat(english).hasContent(ENGLISH);
        assertThat(Ran.assess("check", folder.toString()).exit()).isEqualTo(Exit.DONE);
        // What somebody has translated by then is not overwritten.
        assertThat(Ran.assess(
                        "translate", "--to", "en", "--out", english.toString(), folder.toString(), "--lang", "en"))
                .isEqualTo(
                        new Ran(Exit.WRONG_USE, "", "assess: `" + english + "` exists already; give another name\n"));
    }

    @Test
    void translate_ofABundledPack_isItsSentencesWithItsComments() {
        Ran ran = Ran.assess("translate", "--to", "zh", "terms-of-office");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().filter(line -> !line.strip().startsWith("#")))
                .containsSequence(Pack.bundled("terms-of-office")
                        .orElseThrow()
                        .sentences(Language.ZH)
                        .lines()
                        .limit(3)
                        .toList());
        assertThat(ran.out()).startsWith("#");
    }

    @Test
    void translate_toTheCanonicalForm_isWhatShowPrints() {
        String shown = Ran.assess("show", "--drl", "terms-of-office").out();

        assertThat(Ran.assess("translate", "--to", "drl", "terms-of-office")).isEqualTo(new Ran(Exit.DONE, shown, ""));
    }

    @Test
    void translate_wronglyUsed_saysWhatIsWrong() throws IOException {
        Path canonical = folder.resolve("t.drl");
        Files.writeString(
                canonical, Ran.assess("show", "--drl", "terms-of-office").out());

        assertThat(Ran.assess("translate", "--to", "en", "--as-of", "2020-01-01", "terms-of-office", "--lang", "en")
                        .err())
                .isEqualTo("assess: --as-of, --reading and --set are for --to drl only:"
                        + " sentences are for every date and reading\n");
        assertThat(Ran.assess("translate", "--to", "zh", canonical.toString()).err())
                .isEqualTo("assess: 规则集 `terms-of-office` 只有 .drl 形式，没有可译的规则文字\n");
        assertThat(Ran.assess("translate", "--to", "fr", "terms-of-office").exit())
                .isEqualTo(Exit.WRONG_USE);
        assertThat(Ran.assess("translate", "terms-of-office").exit()).isEqualTo(Exit.WRONG_USE);
    }
}
