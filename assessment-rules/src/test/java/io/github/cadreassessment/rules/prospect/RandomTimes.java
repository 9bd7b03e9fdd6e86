package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Random packs about time: ages, lengths of service, stints, sanctions and grades, with documents and parameters that
 * change after {@code asOf}, so that answers change on many days.
 */
final class RandomTimes {
    private static final int LINES = 14;

    private final Random random;
    private final LocalDate asOf;

    RandomTimes(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
    }

    Pack pack() {
        LocalDate change = asOf.plusDays(1 + random.nextInt(900));
        LocalDate gap = random.nextInt(4) == 0 ? change.plusDays(1 + random.nextInt(40)) : change;
        LocalDate limit = asOf.plusDays(1 + random.nextInt(900));
        StringBuilder text = new StringBuilder("""
                规则集 random-times "时间"
                版本 old 自 2000-01-01 至 %s 起施行
                版本 new 自 %s 起施行
                参数 age-limit "年龄界限" = %d 岁 本地设定 自 2000-01-01 至 %s
                参数 age-limit "年龄界限" = %d 岁 本地设定 自 %s
                """.formatted(
                change.minusDays(1), gap, 28 + random.nextInt(30), limit.minusDays(1), 28 + random.nextInt(30), limit));
        int rules = 1 + random.nextInt(3);
        for (int i = 1; i <= rules; i++) {
            text.append(rule(i, random.nextBoolean() ? "old" : "new"));
        }
        text.append(rule(rules + 1, "new")).append(rule(rules + 2, "old"));
        return Pack.read(List.of(SourceFile.of("random.policy", text.toString())), TermCatalogue.builtIn())
                .orElseThrow();
    }

    private String rule(int number, String document) {
        boolean bar = random.nextBoolean();
        String strength = random.nextBoolean() ? "" : "一般";
        String heading = bar ? "有下列情形的 " + strength + "不得提拔" : strength + "应当";
        String who = random.nextInt(3) == 0 ? "    对象 " + line(random.nextInt(10)) + "\n" : "";
        String exception = random.nextInt(3) == 0 ? "    例外 须经 县委 批准\n" : "";
        return """

                规则 c%d "第 %d 条"
                    依据 %s "第 %d 条" 本地设定
                    适用于 提拔
                %s    %s
                        %s
                %s结束
                """.formatted(number - 1, number, document, number, who, heading, body(bar), exception);
    }

    private String body(boolean bar) {
        String line = line(random.nextInt(LINES));
        if (bar || random.nextBoolean()) {
            return line;
        }
        return "满足其一\n            " + line + "\n            " + line(random.nextInt(LINES)) + "\n        结束";
    }

    private String line(int kind) {
        String relation = List.of("不少于", "不满", "超过", "不超过").get(random.nextInt(4));
        return switch (kind) {
            case 0, 1 -> "年龄 " + relation + " 年龄界限";
            case 2 -> "年龄 " + relation + " " + (25 + random.nextInt(40)) + " 岁";
            case 3 -> "工龄 " + relation + " " + (1 + random.nextInt(300)) + " 个月";
            case 4, 5 -> "基层工作经历累计 " + relation + " " + (1 + random.nextInt(150)) + " 个月";
            case 6 -> "拟任职务下一层次任职年限 " + relation + " " + (1 + random.nextInt(120)) + " 个月";
            case 7 -> "处分影响期未满";
            case 8 -> "基层锻炼次数 " + relation + " " + random.nextInt(4) + " 次";
            case 9 -> "后备干部";
            case 10 -> "上一年年度考核等次 为 优秀 或 称职";
            case 11 -> "近三年基本称职以下次数 " + relation + " " + random.nextInt(3) + " 次";
            case 12 -> "党龄 " + relation + " " + (1 + random.nextInt(200)) + " 个月";
            default -> "本次提拔任职年限 " + relation + " " + (1 + random.nextInt(60)) + " 个月";
        };
    }
}
