package io.github.cadreassessment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.explanation.Depth;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A score with weights decides which grades are open, and its weights can be changed in the rule text too. */
class ScoreTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final String RULES = """
            规则集 scored "综合考核"
            版本 local 自 2020-01-01 起施行
            计分 total "综合得分"
                项目 40% 上一年培训学时 × 1 分 最高 100 分
                项目 60% 上一年培训天数 × 10 分 最高 100 分
            结束
            规则 excellent "90 分以上方可优秀"
                依据 local "考核办法" 本地设定
                适用于 年度考核
                有下列情形的 等次不得为 优秀
                    综合得分 不满 90 分
            结束
            """;

    @TempDir
    private Path folder;

    private Pack pack(String name, String text) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name.replace('.', '-')));
        Files.writeString(place.resolve(name), text);
        return Pack.read(place).orElseThrow();
    }

    private static Assessment assess(Pack pack, Execution execution, @Nullable Integer hours, int days) {
        Cadre cadre = Cadre.withId("x-1")
                .training(History.complete(AS_OF, new TrainingYear(2023, hours, days)))
                .build();
        try (Assessor assessor = pack.assessor(Choices.on(AS_OF), execution)) {
            return assessor.assess(cadre, new Question.AnnualAppraisal(2024, AS_OF));
        }
    }

    @ParameterizedTest
    @EnumSource
    void score_atAndJustUnderTheBand_opensTheGradeOrShutsItOut(Execution execution) throws IOException {
        Pack pack = pack("s.zh.policy", RULES);
        assertThat(assess(pack, execution, 75, 10).grades().certain()).contains(Grade.EXCELLENT);
        assertThat(assess(pack, execution, 74, 10).grades().certain()).doesNotContain(Grade.EXCELLENT);
    }

    @Test
    void score_withAnItemThatIsNotOnFile_isARangeAndLeavesTheGradeOpen() throws IOException {
        Assessment assessment = assess(pack("s.zh.policy", RULES), Execution.DROOLS, null, 10);
        assertThat(assessment.grades().unknown()).containsExactly(Grade.EXCELLENT);
        assertThat(Explanation.of(assessment, TermCatalogue.builtIn()).text(Language.ZH, Depth.CLAUSES))
                .contains("查得：60 至 100 分之间", "上一年培训天数 10天，占 60%，计 60分", "上一年培训学时 未知，占 40%，计 0 至 40 分之间");
    }

    @Test
    void weights_changedInTheRuleText_changeTheScore() throws IOException {
        Pack sentences = pack("s.zh.policy", RULES);
        String drl = sentences.drl(Choices.on(AS_OF));
        Pack same = pack("same.drl", drl);
        Pack changed = pack("changed.drl", drl.replace("score(40 ", "score(80 ").replace(",60 ", ",20 "));
        assertThat(assess(same, Execution.DROOLS, 70, 10).grades().certain()).doesNotContain(Grade.EXCELLENT);
        assertThat(assess(changed, Execution.DROOLS, 90, 9).grades().certain()).contains(Grade.EXCELLENT);
        assertThat(assess(same, Execution.DROOLS, 90, 9).grades().certain()).contains(Grade.EXCELLENT);
        assertThat(assess(changed, Execution.DROOLS, 70, 10).grades().certain()).doesNotContain(Grade.EXCELLENT);
        assertThat(assess(changed, Execution.DROOLS, 89, 9).grades().certain()).doesNotContain(Grade.EXCELLENT);
        assertThat(assess(same, Execution.DROOLS, 89, 9).grades().certain()).doesNotContain(Grade.EXCELLENT);
    }

    @Test
    void weights_changedSoThatTheyAreNot100_areRefused() throws IOException {
        String drl = pack("s.zh.policy", RULES).drl(Choices.on(AS_OF)).replace("score(40 ", "score(50 ");
        Path place = Files.createDirectories(folder.resolve("wrong"));
        Files.writeString(place.resolve("wrong.drl"), drl);
        assertThat(Pack.read(place).diagnostics()).isNotEmpty();
    }
}
