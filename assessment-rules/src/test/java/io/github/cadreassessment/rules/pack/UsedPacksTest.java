package io.github.cadreassessment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that use packs: beside them, and of the library. */
class UsedPacksTest {
    @TempDir
    private Path folder;

    private Path pack(String id, String lines) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(id));
        Files.writeString(
                pack.resolve(id + ".en.policy"),
                "pack " + id + " \"title\"\nversion " + id + "-v in force from 2020-01-01\n" + lines);
        return pack;
    }

    private static String rule(String pack, String id, String questions) {
        return """
                rule %s "title"
                    basis %s-v "1" original text
                    applies to %s
                    required
                        reserve cadre
                end
                """.formatted(id, pack, questions);
    }

    @Test
    void use_ofAPackBesideIt_addsItsRulesToTheQuestionsThatItAnswersItself() throws IOException {
        pack(
                "used",
                rule("used", "u1", "promotion or completion of training")
                        + rule("used", "u2", "completion of training"));
        PackReading reading = Pack.read(pack("using", "uses pack used\n" + rule("using", "r1", "promotion")));
        assertThat(reading.diagnostics()).isEmpty();
        List<Rule> rules = reading.orElseThrow().policy().orElseThrow().rules();
        assertThat(rules).extracting(Rule::id).containsExactly("r1", "u1");
        assertThat(rules.get(1).questions()).containsExactly(QuestionKind.PROMOTION);
        assertThat(reading.orElseThrow().notes().places().get("u1")).hasToString("used.en.policy:3:1");
    }

    @Test
    void use_ofABundledPack_addsItsRules() throws IOException {
        PackReading reading =
                Pack.read(pack("using", "uses pack sanction-effects\n" + rule("using", "r1", "promotion")));
        assertThat(reading.orElseThrow().policy().orElseThrow().rules())
                .extracting(Rule::id)
                .contains("r1", "gov-warning", "recorded-period")
                .doesNotContain("party-warning-further-use");
    }

    @Test
    void use_inACircle_isRefused() throws IOException {
        pack("one", "uses pack two\n" + rule("one", "r1", "promotion"));
        Path two = pack("two", "uses pack one\n" + rule("two", "r2", "promotion"));
        assertThat(Pack.read(two).diagnostics())
                .extracting(Diagnostic::print)
                .containsExactly("two.en.policy:3:11 P450 there is no pack `one`, or it has errors\n"
                        + "help: a pack comes with the library or stands in the same folder");
    }

    @Test
    void use_ofAPackWithTheSameId_isRefused() throws IOException {
        pack("used", rule("used", "r1", "promotion"));
        assertThat(Pack.read(pack("using", "uses pack used\n" + rule("using", "r1", "promotion")))
                        .diagnostics())
                .extracting(Diagnostic::print)
                .containsExactly("using.en.policy:3:1 P452 pack `used` has the id `r1` already");
    }
}
