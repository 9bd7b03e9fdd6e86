package io.github.cadreassessment.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.pack.PackReading;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Warnings that a rule file lets stand: what that covers, that it changes no meaning, and that printing keeps it. */
class AllowanceTest {
    private static final String ZH = """
            规则集 p "规则"
            版本 d 自 2013-01-01 起施行
            %s
            参数 spare "备用年限" = 3 年 本地设定
            规则 r "年龄"
                依据 d "第一条" 原文
                %s
                适用于 提拔
                有下列情形之一的 不得提拔
                    (一) 年龄 不满 0 岁
                    (二) 年龄 超过 60 岁
            结束
            规则 s "工龄"
                依据 d "第二条" 原文
                适用于 提拔
                应当
                    工龄 不少于 0 年
            结束
            """;

    private static final String EN = """
            pack p "rules"
            version d in force from 2013-01-01
            %s
            parameter spare "spare years" = 3 years, local setting
            rule r "age"
                basis d "Art. 1" original text
                %s
                applies to promotion
                not to be promoted if any of these
                    (1) age is less than 0 years of age
                    (2) age is more than 60 years of age
            end
            rule s "service"
                basis d "Art. 2" original text
                applies to promotion
                required
                    length of service is at least 0 years
            end
            """;

    private static SourceFile zh(String outside, String inside) {
        return SourceFile.of("p.zh.policy", ZH.formatted(outside, inside));
    }

    private static SourceFile en(String outside, String inside) {
        return SourceFile.of("p.en.policy", EN.formatted(outside, inside));
    }

    private static PackReading read(SourceFile... files) {
        return Pack.read(List.of(files), TermCatalogue.builtIn());
    }

    private static List<String> places(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.line() + " " + diagnostic.code())
                .toList();
    }

    @Test
    void warning_withoutAllowance_isOpen() {
        PackReading reading = read(zh("", ""));

        assertThat(places(reading.diagnostics())).containsExactly("4 P451", "10 P501", "17 P502");
        assertThat(reading.allowed()).isEmpty();
    }

    @Test
    void allowance_inARule_isAboutThatRuleOnly() {
        PackReading reading = read(zh("", "容许 P501, 因为 \"照录\""));

        assertThat(places(reading.diagnostics())).containsExactly("4 P451", "17 P502");
        assertThat(places(reading.allowed())).containsExactly("10 P501");
    }

    @Test
    void allowance_outsideOfRules_isAboutWhatIsDeclaredThere() {
        PackReading reading = read(zh("容许 P451, 因为 \"以后用\"", ""));

        assertThat(places(reading.diagnostics())).containsExactly("10 P501", "17 P502");
        assertThat(places(reading.allowed())).containsExactly("4 P451");
    }

    @Test
    void allowance_outsideOfRules_doesNotReachIntoThem() {
        PackReading reading = read(zh("容许 P501, 因为 \"照录\"", ""));

        assertThat(places(reading.diagnostics())).containsExactly("3 P522", "4 P451", "10 P501", "17 P502");
    }

    @Test
    void allowance_ofAnError_isItselfAWarning() {
        PackReading reading = read(zh("容许 P402, 因为 \"以后补\"", ""));

        assertThat(places(reading.diagnostics())).contains("3 P521");
        assertThat(reading.pack()).isNotNull();
    }

    @Test
    void allowance_ofAWarningAboutAllowances_isNone() {
        PackReading reading = read(zh("容许 P522, 因为 \"试试\"", "容许 P502, 因为 \"试试\""));

        assertThat(places(reading.diagnostics())).contains("3 P521", "7 P522");
    }

    @Test
    void allowance_inOneFile_leavesTheWarningOfTheOtherOpen() {
        PackReading reading = read(zh("", "容许 P501, 因为 \"照录\""), en("", ""));

        assertThat(reading.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("P501"))
                .extracting(Diagnostic::file)
                .containsExactly("p.en.policy");
    }

    @Test
    void allowance_inAStatus_isRefused() {
        PackReading reading = read(
                SourceFile.of("p.zh.policy", "规则集 p \"规则\"\n认定 old \"年老干部\"\n容许 P501, 因为 \"照录\"\n年龄 超过 50 岁\n结束\n"));

        assertThat(reading.diagnostics().get(0).print())
                .isEqualTo("p.zh.policy:3:1 P203 这一行不能写在这里\n帮助: 它写在“规则”“例外条款”里，或者写在各部分之外");
    }

    @Test
    void allowance_isNoPartOfTheMeaning() {
        Pack without = read(zh("", "")).orElseThrow();
        Pack with = read(zh("容许 P451, 因为 \"以后用\"", "容许 P501, 因为 \"照录\"")).orElseThrow();

        assertThat(with.policy()).isEqualTo(without.policy());
    }

    @ParameterizedTest
    @EnumSource
    void allowances_ofBothFiles_arePrintedInEachLanguageAndReadBack(Language language) {
        Pack pack = read(
                        zh("容许 P451, 因为 \"以后用\"", "容许 P501, 因为 \"照录\""),
                        en("allow P451, because \"for later\"", "allow P501, because \"as it stands\""))
                .orElseThrow();
        String printed = pack.sentences(language);
        boolean isChinese = language == Language.ZH;
        Pack again = read(SourceFile.of("p.policy", printed)).orElseThrow();

        assertThat(printed)
                .contains(isChinese ? "容许 P451, 因为 \"以后用\"" : "allow P451, because \"for later\"")
                .contains(isChinese ? "    容许 P501, 因为 \"照录\"" : "    allow P501, because \"as it stands\"");
        assertThat(again.policy()).isEqualTo(pack.policy());
        assertThat(again.notes().allowances(Notes.OUTSIDE)).hasSize(1);
        assertThat(again.notes().allowances("r")).hasSize(1);
        assertThat(again.sentences(language)).isEqualTo(printed);
    }

    @Test
    void allowances_knownInOneLanguage_arePrintedInTheOtherAsTheyAre() {
        Pack pack = read(zh("", "容许 P501, 因为 \"照录\"")).orElseThrow();

        assertThat(pack.sentences(Language.EN)).contains("    allow P501, because \"照录\"");
    }

    @Test
    void pair_ofWhichOneIsInAPackThatIsUsed_isLeftToThatPackOrNamedAtTheOwnRule() {
        PackReading reading = Pack.read(List.of(SourceFile.of("p.zh.policy", """
                                规则集 p "规则"
                                使用 规则集 sanction-effects
                                版本 d 自 2013-01-01 起施行
                                规则 r "受处分的才能提拔"
                                    依据 d "第一条" 原文
                                    适用于 提拔
                                    应当
                                        处分影响期未满
                                结束
                                """)), TermCatalogue.builtIn());

        assertThat(reading.diagnostics())
                .extracting(Diagnostic::print)
                .singleElement()
                .asString()
                .startsWith("p.zh.policy:4:1 P505 没有人能同时符合 `r` 和 `recorded-period`");
    }
}
