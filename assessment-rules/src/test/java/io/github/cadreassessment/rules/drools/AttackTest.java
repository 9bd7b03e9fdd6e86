package io.github.cadreassessment.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.drl.DrlReading;
import io.github.cadreassessment.rules.drl.Recorded;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.testkit.SmallCatalogue;
import io.github.cadreassessment.rules.testkit.TownshipClauses;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Every attack on rule files that can be written as rule text is refused at once, with the recorded message. */
class AttackTest {
    // Far above what any of them takes, and far below a hang.
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @Test
    void read_canonicalText_isAccepted() {
        assertThat(read(canonical()).policy()).isEqualTo(TownshipClauses.POLICY);
    }

    @Test
    void read_attack_isRefusedWithTheRecordedMessage() {
        StringBuilder messages = new StringBuilder();
        for (Map.Entry<String, String> attack : Attacks.on(canonical()).entrySet()) {
            DrlReading reading =
                    Assertions.assertTimeoutPreemptively(AT_ONCE, () -> read(attack.getValue()), () -> attack.getKey());
            assertThat(reading.policy()).as(attack.getKey()).isNull();
            assertThat(reading.diagnostics()).as(attack.getKey()).isNotEmpty();
            Diagnostic first = reading.diagnostics().get(0);
            messages.append(attack.getKey()).append('\n');
            messages.append("    ").append(first.line()).append(':').append(first.column());
            messages.append(' ').append(first.code()).append('\n');
            for (Language language : Language.values()) {
                messages.append("    ").append(first.message().only(language)).append('\n');
                messages.append("    ").append(first.help().only(language)).append('\n');
            }
        }
        // What the author of the text wrote stands between backticks.
        assertThat(messages.toString().replaceAll("`[^`]*`", ""))
                .doesNotContainIgnoringCase("java", "drools", "mvel", "null", "token", "parse");
        Recorded.assertSame("attacks.txt", messages.toString());
    }

    @Test
    void read_bytesThatAreNotText_isRefused() {
        byte[] bytes = {(byte) 0xC3, (byte) 0x28, 0};
        DrlReading reading = PolicyFromDrl.read(SourceFile.of("rules.drl", bytes), SmallCatalogue.CATALOGUE);

        assertThat(reading.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("D100");
            assertThat(problem.message().en()).isEqualTo("the file is not UTF-8");
        });
    }

    @Test
    void read_windowsLineEndsAndByteOrderMark_isAccepted() {
        String text = "\uFEFF" + canonical().replace("\n", "\r\n").replace("    ", "\t");

        assertThat(read(text).policy()).isEqualTo(TownshipClauses.POLICY);
    }

    private static String canonical() {
        return DrlFromPolicy.emit(TownshipClauses.POLICY, SmallCatalogue.CATALOGUE);
    }

    private static DrlReading read(String text) {
        return PolicyFromDrl.read(
                SourceFile.of("rules.drl", text.getBytes(StandardCharsets.UTF_8)), SmallCatalogue.CATALOGUE);
    }
}
