package io.github.cadreassessment.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A small pack, and its scenarios. */
public final class Examples {
    private static final String ZH = """
            规则集 small "小规则集"
            版本 v 自 2013-01-01 起施行
            参数 limit "年龄上限" = 35 岁 本地设定
            口径 who "指哪些人": young "年轻干部" | all "全体", 默认 young, 因为 "x"
            规则 service "工龄"
                依据 v "第八条(一)" 原文
                适用于 提拔
                应当
                    工龄 不少于 5 年
            结束
            规则 age "年龄"
                依据 v "第九条" 原文
                适用于 提拔
                采用口径 who 取 young
                一般应当
                    年龄 不超过 年龄上限
                例外 须经 县委组织部 批准
            结束
            规则 bars "不得"
                依据 v "第十条" 原文
                适用于 提拔
                有下列情形之一的, 不得提拔
                    (一) 处分影响期未满
                    (二) 正在接受审查调查
            结束
            规则 sanctions "处分"
                依据 v "第十一条" 原文
                适用于 提拔
                对每项 处分, 无一项时 满足
                应当
                    处分决定后时间 不少于 6 个月
            结束
            规则 leave "病事假"
                依据 v "第十二条" 原文
                适用于 年度考核
                有下列情形的 等次不得为 优秀
                    本年度病事假天数 超过 30 天
            结束
            """;

    private Examples() {}

    /** The pack that the scenarios of the tests are about. */
    public static Pack pack() {
        return Pack.read(List.of(SourceFile.of("small.zh.policy", ZH)), TermCatalogue.builtIn())
                .orElseThrow();
    }

    static ScenarioReading read(String name, String text) {
        return ScenarioReading.of(List.of(SourceFile.of(name, text)), pack());
    }

    /** The scenarios of a file without anything wrong in it. */
    static List<Scenario> scenarios(String text) {
        ScenarioReading reading = read("s.scenario", text);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.scenarios();
    }

    static List<String> problems(String name, String text) {
        return read(name, text).diagnostics().stream().map(Diagnostic::print).toList();
    }

    /** The results on both engines. */
    static List<ScenarioResult> run(String text) {
        List<ScenarioResult> results = new ArrayList<>();
        try (ScenarioRun run = new ScenarioRun(pack(), EnumSet.allOf(Execution.class))) {
            scenarios(text).forEach(scenario -> results.add(run.run(scenario)));
        }
        return results;
    }
}
