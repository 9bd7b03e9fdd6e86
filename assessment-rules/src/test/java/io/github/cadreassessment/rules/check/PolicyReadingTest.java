package io.github.cadreassessment.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Diagnostic;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a whole file: everything at once, in order, in its language; and large files. */
class PolicyReadingTest {
    // Mistakes of every stage of reading, so that none of them hides what a later stage would say.
    private static final String MISTAKES_ZH = """
            规则集 p "规则集"
            版本 d 自 2013-01-01 起施行
            版本 e 自 2013-02-30 起施行
            参数 n "次数" = 3 原文
            口径 q "口径": a | a, 默认 a
            认定 s "认定"
            结束
            规则 r1 "标题"
            依据 f "第一条" 原文
            适用于 提拔
            应当
            基层锻练次数 等于 0 次
            年龄 不超过 35
            年龄 不超过 3 次
            基层锻炼次数 等于 0 次, 否则按口径 gap
            后备干部 且 中共党员 或 现任正职
            目标已布置
            结束
            规则 r1 "标\u200B题"
            依据 d "第一条" 原文
            结束
            规则 r2 "标题"
            依据 d "第一条" 原文
            应当
            后备干部
            结束
            结束
            规则 r3 "标题"
            """;

    private static final String MISTAKES_EN = """
            pack p "pack"
            version d in force from 2013-01-01
            version e in force from 2013-02-30
            rule r1 "title"
            basis f "1" original text
            applies to promotion
            required
            grasroots stints equal to 0 times
            age at most 35
            age at most 3 times
            reserve cadre and party member or in a principal post
            target assigned
            end
            end
            """;

    @Test
    void mistakes_ofEveryStage_areSaidAtOnceInOrderOfLine() {
        assertThat(RuleFiles.said(MISTAKES_ZH))
                .containsExactly(
                        "f.policy:3:8 P305 没有 `2013-02-30` 这一天",
                        "f.policy:4:13 P306 数字 `3` 后面缺少单位",
                        "f.policy:5:12 P418 口径 `q` 应当有两个以上不同的选项",
                        "f.policy:6:1 P210 这一部分里没有条件",
                        "f.policy:9:4 P304 没有版本 `f`",
                        "f.policy:12:1 P201 看不懂这一行：`基层锻练次数 等于 0 次`",
                        "f.policy:13:1 P306 数字 `35` 后面缺少单位",
                        "f.policy:14:1 P403 `年龄` 的单位应当是 岁",
                        "f.policy:15:22 P302 没有口径 `gap`",
                        "f.policy:16:13 P205 同一行不能既用“且”又用“或”",
                        "f.policy:17:1 P408 `目标已布置` 只能用在“对每项”里",
                        "f.policy:19:9 P104 这里有不能使用的字符 U+200B",
                        "f.policy:22:1 P402 规则 `r2` 缺少“适用于”",
                        "f.policy:27:1 P207 这个“结束”没有对应的开头",
                        "f.policy:28:1 P204 第 28 行开始的部分没有写“结束”");
    }

    @Test
    void mistakes_inEnglish_areSaidAtOnceInOrderOfLine() {
        assertThat(RuleFiles.said(MISTAKES_EN))
                .containsExactly(
                        "f.policy:3:25 P305 there is no day `2013-02-30`",
                        "f.policy:5:7 P304 there is no version `f`",
                        "f.policy:8:1 P201 this line is not understood: `grasroots stints equal to 0 ti…`",
                        "f.policy:9:1 P306 the number `35` needs a unit",
                        "f.policy:10:1 P403 `age` is counted in years of age",
                        "f.policy:11:32 P205 `and` and `or` may not be mixed on one line",
                        "f.policy:12:1 P408 `target assigned` may only be used under `for each`",
                        "f.policy:14:1 P207 this `end` closes nothing");
    }

    @Test
    void mistakes_any_leaveNoPolicyButTheLanguage() {
        PolicyReading reading = RuleFiles.read(MISTAKES_EN);

        assertThat(reading.policy()).isNull();
        assertThat(reading.language()).isEqualTo(Language.EN);
        assertThat(reading.diagnostics()).isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, 基层锻练次数 等于 0 次, 是不是想写 `基层锻炼次数`",
        "ZH, 后备于部, 是不是想写 `后备干部`",
        "ZH, 文化程度 为 大学木科, 是不是想写 `大学专科` `大学本科`",
        "ZH, 年龄 不超国 35 岁, 是不是想写 `不超过`",
        "ZH, '基层锻炼次数 等于 0 次, 否则按口径 gab', 是不是想写 `gap`",
        "EN, grasroots stints equal to 0 times, did you mean `grassroots stints`",
        "EN, reserve cader, did you mean `reserve cadre`",
        "EN, education is bachelr, did you mean `bachelor`",
        "EN, 'grassroots stints equal to 0 times, otherwise by reading gab', did you mean `gap`"
    })
    void misspelling_inAFile_isAnsweredWithTheNearestOfItsLanguage(Language language, String line, String help) {
        RuleFiles files = new RuleFiles(language);
        String gap = language == Language.ZH
                ? "口径 gap \"g\": 待定 | 不满足, 默认 待定\n"
                : "reading gap \"g\": pending | unmet, default pending\n";
        List<Diagnostic> diagnostics = RuleFiles.read(files.head() + gap + files.rule("r", "r", line + "\n"))
                .diagnostics();

        assertThat(diagnostics).hasSize(1);
        assertThat(diagnostics.get(0).help().in(language)).isEqualTo(help);
        assertThat(diagnostics.get(0).line()).isEqualTo(8);
        assertThat(diagnostics.get(0).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource
    void fileOfTwoThousandRules_isReadWhole(Language language) {
        PolicyReading reading = RuleFiles.read(new RuleFiles(language).rules(2_000));
        List<String> ids =
                IntStream.rangeClosed(1, 2_000).mapToObj(i -> "r" + i).collect(Collectors.toList());

        assertThat(reading.diagnostics()).isEmpty();
        Policy policy = Objects.requireNonNull(reading.policy());
        assertThat(policy.rules()).extracting(Rule::id).isEqualTo(ids);
        assertThat(policy.rules()).allSatisfy(rule -> assertThat(rule.items()).hasSize(1));
        assertThat(reading.notes().titles()).hasSize(2_001);
        assertThat(reading.notes().places().get("r2000")).hasToString("f.policy:11997:1");
    }
}
