package io.github.cadreassessment.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.scenario.ScenarioResult.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of scenarios, on both engines. */
class ScenarioRunTest {
    private static final String BASE = """
            情景集 small
            基准 fine "各项合格"
                问 提拔 到 乡科级副职
                截至 2024-03-05
                工龄 为 10 年
                年龄 为 30 岁
                处分影响期已满
                未在接受审查调查
                没有 处分
                没有批准例外
            结束
            """;

    private static ScenarioResult run(String lines) {
        return Examples.run(BASE + "情景 \"a\", 依照 fine\n" + lines.replace("\\n", "\n") + "\n结束\n")
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    应为 符合
                    工龄 为 60 个月\\n应为 符合
                    工龄 为 59 个月\\n应为 不符合\\n因为 service
                    工龄 不满 5 年\\n应为 不符合\\n因为 "第八条（一）"
                    年龄 为 36 岁\\n应为 需经批准\\n因为 age\\n其中 age 不满足\\n其中 service 满足
                    年龄 为 36 岁\\n县委组织部 已批准 age\\n应为 符合\\n其中 age 经批准例外
                    年龄 为 36 岁\\n县委 已批准 age\\n应为 需经批准\\n因为 age
                    年龄 为 36 岁\\n采用口径 who 取 all\\n应为 符合
                    年龄 为 36 岁\\n参数 limit 取 36 岁\\n应为 符合
                    处分影响期未满\\n应为 不符合\\n因为 bars (一)\\n其中 bars (二) 未触及
                    处分影响期未满\\n正在接受审查调查\\n应为 不符合\\n因为 bars
                    未登记 工龄\\n应为 待定\\n缺少 参加工作时间\\n因为 service
                    工龄 不少于 3 年\\n应为 待定\\n缺少 参加工作时间
                    可能还有 处分\\n应为 待定\\n缺少 处分记录是否完整
                    一项 处分\\n处分决定后时间 为 6 个月\\n结束\\n应为 符合
                    一项 处分\\n处分决定后时间 为 5 个月\\n结束\\n一项 处分\\n处分决定后时间 为 6 个月\\n结束\\n应为 不符合\\n因为 sanctions
                    问 年度考核 2024 年度\\n本年度病事假天数 为 31 天\\n应为 等次 称职 或 基本称职 或 不称职\\n因为 leave
                    问 年度考核 2024 年度\\n本年度病事假天数 为 30 天\\n应为 等次 优秀 或 称职 或 基本称职 或 不称职
                    """)
    void scenario_thatIsSo_passes(String lines) {
        ScenarioResult result = run(lines);

        assertThat(result.differences()).isEmpty();
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    工龄 为 59 个月\\n应为 符合 | 应为 符合，实为 不符合
                    工龄 为 59 个月\\n处分影响期未满\\n应为 不符合\\n因为 service | 起决定作用的还有 bars(1)
                    工龄 为 59 个月\\n应为 不符合\\n因为 bars | 应当因为 bars，它没有起决定作用
                    处分影响期未满\\n应为 不符合\\n因为 bars (二) | 应当因为 bars(2)，它没有起决定作用
                    未登记 工龄\\n应为 待定\\n缺少 出生日期 | 应当缺少 出生日期，实际缺少 参加工作时间
                    应为 符合\\n其中 age 不适用 | age 应为 不适用，实为 满足
                    应为 符合\\n其中 leave 满足 | leave 没有施行，或不是关于这个问题的
                    问 年度考核 2024 年度\\n本年度病事假天数 为 31 天\\n应为 等次 优秀 | 应为 优秀，实为 不称职、基本称职、称职
                    问 年度考核 2024 年度\\n应为 等次 优秀 | 待定的等次：没有，实为 待定的等次：优秀
                    问 列为考察对象 到 乡科级副职\\n应为 符合 | 规则集在这一天没有关于“列为考察对象”的条款
                    截至 2012-12-31\\n应为 符合 | 规则集 small 在 2012-12-31 没有任何条款施行
                    """)
    void scenario_thatIsNotSo_failsWithTheDifference(String lines, String difference) {
        ScenarioResult result = run(lines);

        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.differences())
                .extracting(Text::zh)
                .anySatisfy(text -> assertThat(text).contains(difference));
        assertThat(result.differences()).extracting(Text::en).noneMatch(String::isEmpty);
    }

    @Test
    void scenario_nobodyConfirmed_isSkipped() {
        ScenarioResult result = run("待确认\n工龄 为 1 年\n应为 符合");

        assertThat(result.outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(result.actual()).isNull();
    }

    @Test
    void failure_saysDifferenceAnswerClauseAndValues() {
        ScenarioResult result = run("工龄 为 59 个月\n应为 符合\n其中 age 满足");

        assertThat(new ScenarioText(TermCatalogue.builtIn(), Language.ZH)
                        .failure(result)
                        .lines())
                .containsExactly(
                        "✗ 情景 \"a\" s.scenario:12",
                        "    应为 符合，实为 不符合",
                        "    答案：结论：不符合。不满足：“工龄”（第八条(一)）。例外：规则中未设。",
                        "    ✗ 不满足 service 工龄 (small.zh.policy:5:1)",
                        "      * 工龄——要求：不少于60个月；查得：59个月 → 不满足",
                        "        例外：规则中未设。",
                        "    ✓ 满足 age 年龄 (small.zh.policy:11:1)",
                        "        年龄——要求：不超过35岁；查得：30岁 → 满足");
        assertThat(new ScenarioText(TermCatalogue.builtIn(), Language.EN).failure(result))
                .contains("expected: eligible; actual: not eligible", "✗ not met service");
    }

    @Test
    void run_ofSeveralDays_usesTheSettingsOfEach() {
        List<ScenarioResult> results = Examples.run(BASE
                + "情景 \"a\", 依照 fine\n    年龄 为 36 岁\n    应为 需经批准\n    因为 age\n结束\n"
                + "情景 \"b\", 依照 fine\n    截至 2013-01-01\n    应为 符合\n结束\n");

        assertThat(results).extracting(ScenarioResult::outcome).containsOnly(Outcome.PASSED);
    }

    @Test
    void failure_ofAnArticleThatDoesNotDecide_showsItsClause() {
        ScenarioResult result = run("处分影响期未满\n应为 不符合\n因为 \"第八条（一）\"");

        assertThat(new ScenarioText(TermCatalogue.builtIn(), Language.ZH).failure(result))
                .contains("应当因为 \"第八条（一）\"，它没有起决定作用")
                .contains("✓ 满足 service 工龄");
    }
}
