package io.github.cadreassessment.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Relation;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.drl.CanonicalDrl;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.drl.DrlReading;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Item;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.Compare;
import io.github.cadreassessment.rules.inforce.Formula.Is;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The limits of rule text in canonical form: at each, one over it and ten times over it. */
class RuleTextLimitsTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final Formula RESERVE = new Is("reserve-cadre", true, false);
    private static final Formula MEMBER = new Is("party-member", true, false);
    // With so many levels of conditions, a text has as many brackets in each other as it may.
    private static final int DEEPEST = 55;
    private static final String CALL = "mayBe(\"reserve-cadre\")";

    @Test
    void file_atTheLimitOfBytes_isAccepted() {
        assertAccepted(padded(emitted(RESERVE), Limits.FILE_BYTES));
    }

    @Test
    void file_overTheLimitOfBytes_isRefused() {
        for (int bytes : List.of(262_145, 2_621_440)) {
            assertRefused(
                    padded(emitted(RESERVE), bytes),
                    "f.drl:1:1 D101 the file has " + bytes + " bytes, more than 262144 bytes",
                    "文件有 " + bytes + " 字节，超过 262144 字节");
        }
    }

    @Test
    void digits_atTheLimit_areAccepted() {
        assertAccepted(emitted(ofAge(999_999_999)));
    }

    @Test
    void digits_overTheLimit_areRefused() {
        for (int digits : List.of(10, 90)) {
            String number = "9".repeat(digits);
            String shown = digits > 40 ? "9".repeat(40) + "…" : number;
            String text = emitted(ofAge(35)).replaceFirst("35", number);
            assertRefused(
                    text, "f.drl:13:23 D105 `" + shown + "` is not a number of rule text", "`" + shown + "` 不是规则文本的数字");
        }
    }

    @Test
    void id_atTheLimit_isAccepted() {
        assertAccepted(emitted("a".repeat(64), RESERVE));
    }

    @Test
    void id_overTheLimit_isRefused() {
        for (int characters : List.of(65, 640)) {
            String text = emitted("s1", RESERVE).replace("s1", "a".repeat(characters));
            DrlReading reading = read(text);

            assertThat(reading.policy()).isNull();
            assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("D112", "D112");
            Diagnostic first = reading.diagnostics().get(0);
            String shown = "`\"" + "a".repeat(59) + "…`";
            assertThat(first.print()).startsWith("f.drl:9:6 D112 " + shown + " is not the name of a rule\n");
            assertThat(first.message().zh()).contains(shown);
        }
    }

    @Test
    void depth_atTheLimit_isAccepted() {
        assertAccepted(emitted(nested(48)));
    }

    @Test
    void depth_overTheLimit_isRefused() {
        for (int depth : List.of(49, 54)) {
            assertRefused(
                    withCondition(nestedText(depth)),
                    "f.drl:13:1278 D140 brackets are nested deeper than 48",
                    "括号超过 48 层");
        }
    }

    @Test
    void brackets_atTheLimit_areRefusedForTheDepthOnly() {
        // The brackets of the pattern and of the innermost call are the other two.
        assertRefused(
                withCondition(nestedText(DEEPEST)),
                "f.drl:13:1278 D140 brackets are nested deeper than 48",
                "括号超过 48 层");
    }

    @Test
    void brackets_overTheLimit_areRefused() {
        for (int depth : List.of(DEEPEST + 1, 10 * DEEPEST)) {
            assertRefused(
                    withCondition(nestedText(depth)),
                    "f.drl:13:1499 D108 brackets are nested deeper than 56",
                    "括号超过 56 层");
        }
    }

    @Test
    void comparisons_atTheLimit_areAccepted() {
        assertAccepted(emitted(Formula.all(alternating(512))));
    }

    @Test
    void comparisons_overTheLimit_areRefused() {
        for (int count : List.of(513, 5_120)) {
            assertRefused(
                    withCondition(String.join(" && ", Collections.nCopies(count, CALL))),
                    "f.drl:13:13321 D140 a condition has more than 512 comparisons",
                    "一个条件超过 512 处比较");
        }
    }

    @Test
    void diagnostics_overTheLimit_areNotListed() {
        for (int count : List.of(99, 100, 101, 1_000)) {
            List<Diagnostic> diagnostics = read("#\n".repeat(count)).diagnostics();

            assertThat(diagnostics).hasSize(Math.min(count, 100));
            assertThat(diagnostics.get(diagnostics.size() - 1).line()).isEqualTo(Math.min(count, 100));
        }
    }

    private static Formula ofAge(int years) {
        return new Compare("age", Relation.AT_MOST, new Formula.Limit.Amount(years), false);
    }

    private static List<Formula> alternating(int count) {
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            formulas.add(i % 2 == 0 ? RESERVE : MEMBER);
        }
        return formulas;
    }

    private static Formula nested(int depth) {
        Formula formula = MEMBER;
        for (int i = 1; i < depth; i++) {
            List<Formula> members = List.of(RESERVE, formula);
            formula = i % 2 == 0 ? Formula.all(members) : Formula.any(members);
        }
        return formula;
    }

    private static String nestedText(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < depth; i++) {
            text.append(CALL).append(i % 2 == 0 ? " && (" : " || (");
        }
        return text.append(CALL).append(")".repeat(depth - 1)).toString();
    }

    /** Rule text whose first rule has {@code condition}, whatever its other rules say. */
    private static String withCondition(String condition) {
        return emitted(RESERVE).replace(CALL, condition);
    }

    private static String emitted(Formula condition) {
        return emitted("s1", condition);
    }

    private static String emitted(String id, Formula condition) {
        ClauseInForce clause = new ClauseInForce(
                id,
                List.of(QuestionKind.PROMOTION),
                Strength.HARD,
                ClauseKind.REQUIREMENT,
                Formula.TRUE,
                null,
                List.of(new Item("", condition)),
                null);
        return DrlFromPolicy.emit(new PolicyInForce("p", List.of(clause)), CATALOGUE);
    }

    private static String padded(String text, int bytes) {
        return text + " ".repeat(bytes - text.length());
    }

    private static DrlReading read(String text) {
        SourceFile file = SourceFile.of("f.drl", text);
        // A guard against hanging, not a measurement.
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CanonicalDrl.read(file, CATALOGUE));
    }

    private static void assertAccepted(String text) {
        DrlReading reading = read(text);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.policy()).isNotNull();
    }

    private static void assertRefused(String text, String said, String zh) {
        DrlReading reading = read(text);
        assertThat(reading.policy()).isNull();
        assertThat(reading.diagnostics()).hasSize(1);
        Diagnostic diagnostic = reading.diagnostics().get(0);
        assertThat(diagnostic.print().lines().findFirst()).contains(said);
        assertThat(diagnostic.message().zh()).isEqualTo(zh);
    }
}
