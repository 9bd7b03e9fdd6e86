package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path folder;

    private String report(String register, String language) throws IOException {
        Ran.assess(
                "run",
                "--pack",
                "township-learning",
                "--register",
                register,
                "--question",
                "promotion",
                "--as-of",
                "2024-12-31",
                "--lang",
                language,
                "--engine",
                "interpreter",
                "--out",
                folder.toString());
        return Files.readString(folder.resolve("report.html"));
    }

    @Test
    void report_inEitherLanguage_needsNothingFromOutside() throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            assertThat(report(Ran.TOWNSHIP, language))
                    .doesNotContain("http:")
                    .doesNotContain("https:")
                    .doesNotContain("url(")
                    .doesNotContain("@import")
                    .doesNotContain(" src=")
                    .contains("default-src 'none'");
        }
    }

    @Test
    void report_ofTownship_hasEveryPartInChinese() throws IOException {
        assertThat(report(Ran.TOWNSHIP, "zh"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("<h1>资格核查：提拔（上一级职务），截至 2024-12-31</h1>")
                .contains("以上为系统按规则计算得出的建议，不是决定")
                .contains("没有基层锻炼履历的一般不予提拔使用", "一般不予提拔（默认）", "年轻干部年龄上限", "35 岁", "本地设定")
                .contains("组织事项，由组织补办，不由个人承担")
                .containsPattern("<svg class=\"bar\" role=\"img\" aria-label=\"符合 \\d+（[0-9.]+%），")
                .contains("<tr class=\"person NEEDS_APPROVAL\" id=\"p-tl-0001\" data-clauses=\"s15\">")
                .contains("经县委组织部批准可予提拔");
    }

    @Test
    void report_ofEnglishRun_hasNoChineseWords() throws IOException {
        String report = report(Ran.TOWNSHIP, "en");
        assertThat(report).contains("<html lang=\"en\">", "Eligibility: promotion (the next level), as of 2024-12-31");
        assertThat(Pattern.compile("\\p{IsHan}").matcher(report).find()).isFalse();
    }

    @Test
    void report_countsVerdicts_asManyAsRows() throws IOException {
        String report = report(Ran.DAMAGED, "zh");
        Matcher rows = Pattern.compile("<tr class=\"person ([A-Z_]+)\" id=\"p-([A-Za-z0-9._-]+)\" data-clauses=\"")
                .matcher(report);
        int eligible = 0;
        int all = 0;
        while (rows.find()) {
            all++;
            eligible += rows.group(1).equals("ELIGIBLE") ? 1 : 0;
        }
        assertThat(report).contains("全部 " + all + "<", ">符合 " + eligible + "<");
        assertThat(report).contains("未作判断（本人的行被拒收或编号重复）：");
    }
}
