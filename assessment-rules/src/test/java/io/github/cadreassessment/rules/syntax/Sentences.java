package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence where its form may stand, in a file that declares the parameters `limit` and `body`, the table `years`, the score `total` and the status
 * `young`.
 *
 * @param statement what the sentence reads as; {@code null} where the file is refused
 * @param diagnostics what is said of the file
 */
record Sentences(@Nullable Statement statement, List<Diagnostic> diagnostics) {
    private static final String HEAD_ZH = """
            规则集 p "p"
            参数 limit "年龄上限" = 35 岁 原文
            参数 body "批准机关" = 县委组织部 原文
            表 years "年限"
            列 文化程度
            行 大学本科 | 2 年
            结束
            计分 total "总分"
            项目 100% 基层锻炼次数 × 20 分 最高 100 分
            结束
            认定 young "年轻干部"
            后备干部
            结束
            """;
    private static final String HEAD_EN = """
            pack p "p"
            parameter limit "age limit" = 35 years of age, original text
            parameter body "approving body" = county organisation department, original text
            table years "years"
            columns education
            row bachelor | 2 years
            end
            score total "total"
            item 100% grassroots stints × 20 points up to 100 points
            end
            status young "young cadre"
            reserve cadre
            end
            """;

    /** A file in {@code language} that ends with {@code sentence} where {@code form} may stand. */
    static String file(Language language, LineForm form, String sentence) {
        boolean isChinese = language == Language.ZH;
        String end = isChinese ? "结束\n" : "end\n";
        String rule = isChinese ? "规则 r \"r\"\n" : "rule r \"r\"\n";
        String line = sentence + "\n" + (form.opens() ? end : "");
        if (form.place() == LineForm.Place.IN_TABLE) {
            rule = isChinese ? "表 t \"t\"\n" : "table t \"t\"\n";
        }
        if (form.place() == LineForm.Place.IN_SCORE) {
            rule = isChinese ? "计分 s \"s\"\n" : "score s \"s\"\n";
        }
        return (isChinese ? HEAD_ZH : HEAD_EN) + (form.place() == LineForm.Place.TOP ? line : rule + line + end);
    }

    /** Reads {@code sentence} where {@code form} may stand in a file in {@code language}. */
    static Sentences read(Language language, LineForm form, String sentence) {
        String file = file(language, form, sentence);
        Complaints complaints = new Complaints("f.policy", language);
        SourceFile source = SourceFile.of("f.policy", file);
        List<Statement> top =
                FromText.read(source, TermCatalogue.builtIn(), complaints).statements();
        if (complaints.hasErrors()) {
            return new Sentences(null, complaints.all());
        }
        Statement last = top.get(top.size() - 1);
        boolean isInRule = form.place() != LineForm.Place.TOP;
        return new Sentences(isInRule ? last.children().get(0) : last, complaints.all());
    }

    /** What stands in the slots, without their places. */
    static Map<String, Object> values(Statement statement) {
        return statement.captures().slots().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, slot -> slot.getValue().value()));
    }
}
