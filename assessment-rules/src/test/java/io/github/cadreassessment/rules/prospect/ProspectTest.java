package io.github.cadreassessment.rules.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.TrainingYear;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProspectTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);
    private static final Question PROMOTION = new Question.Promotion(PostLevel.TOWNSHIP_DEPUTY, AS_OF);

    private static Cadre.Builder file() {
        return Cadre.withId("x-1")
                .birth(PartialDate.on(LocalDate.of(1990, 5, 5)))
                .approvals(History.complete(AS_OF))
                .posts(History.complete(AS_OF))
                .training(History.complete(AS_OF))
                .grassroots(History.complete(AS_OF));
    }

    private static Optional<Prospect> prospect(Pack pack, Cadre.Builder file, Question question, Execution execution) {
        try (Prospects prospects = Prospects.of(pack, Choices.on(AS_OF), execution)) {
            return prospects.prospect(file.build(), question, AS_OF.plusYears(10));
        }
    }

    private static List<String> zh(Pack pack, Cadre.Builder file) {
        return lines(
                pack, prospect(pack, file, PROMOTION, Execution.INTERPRETER).orElseThrow());
    }

    private static List<String> lines(Pack pack, Prospect prospect) {
        return prospect.text(Language.ZH, pack.catalogue())
                .lines()
                .map(String::strip)
                .toList();
    }

    private static GrassrootsStint stint(Stint stint) {
        return new GrassrootsStint(GrassrootsKind.VILLAGE_STATION, stint);
    }

    @Test
    void prospect_ofSomebodyEligible_isNone() {
        Pack pack = SmallPack.ofRules("应当\n    年龄 不少于 30 岁");
        assertThat(prospect(pack, file(), PROMOTION, Execution.INTERPRETER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Execution.class)
    void stintThatRuns_reachesTheMonthsByTime(Execution execution) {
        Pack pack = SmallPack.ofRules("应当\n    基层工作经历累计 不少于 24 个月");
        Cadre.Builder file =
                file().grassroots(History.complete(AS_OF, stint(Stint.running(LocalDate.of(2022, 11, 1)))));
        Prospect prospect = prospect(pack, file, PROMOTION, execution).orElseThrow();
        assertThat(lines(pack, prospect))
                .contains(
                        "最早自 2024-11-01 起符合（c1“第1条”不再构成障碍：基层工作经历累计 24个月）。",
                        "1. 基层工作经历累计 需再有 5个月（现为 19个月，应不少于24个月）——随时间推移，2024-11-01 起达到");
        Change change = prospect.changes().get(0).changes().get(0);
        assertThat(change.isTime()).isTrue();
        assertThat(change.reached()).isEqualTo(LocalDate.of(2024, 11, 1));
    }

    @Test
    void stintThatEnded_doesNotGrowAndIsShortByLessThanWholeMonths() {
        Pack pack = SmallPack.ofRules("应当\n    基层工作经历累计 不少于 24 个月");
        Stint ended =
                Stint.between(PartialDate.on(LocalDate.of(2020, 1, 1)), PartialDate.on(LocalDate.of(2021, 7, 20)));
        assertThat(zh(pack, file().grassroots(History.complete(AS_OF, stint(ended)))))
                .contains(
                        "查至 2034-06-01，只靠时间推移不能符合。",
                        "1. 基层工作经历累计 尚差不足 6个月（现为 18个月零20天，应不少于24个月）——随时间推移至 2034-06-01 仍达不到");
    }

    @Test
    void timeThatRanOut_cannotBeChanged() {
        Pack pack = SmallPack.ofRules("应当\n    年龄 不超过 33 岁");
        Prospect prospect =
                prospect(pack, file(), PROMOTION, Execution.INTERPRETER).orElseThrow();
        assertThat(prospect.changes()).isEmpty();
        assertThat(lines(pack, prospect)).contains("没有可行的改变：起作用的是已经发生的事实，或不能倒转的时间。");
    }

    @Test
    void twoBars_needTwoChangesOfWhichEachIsNamed() {
        Pack pack = SmallPack.ofRules("应当\n    文化程度 不低于 大学专科", "应当\n    基层锻炼次数 不少于 1 次");
        Prospect prospect = prospect(pack, file().education(Education.SECONDARY), PROMOTION, Execution.INTERPRETER)
                .orElseThrow();
        assertThat(prospect.changes()).hasSize(1);
        assertThat(prospect.changes().get(0).changes())
                .extracting(change -> change.term().id())
                .containsExactlyInAnyOrder("education", "grassroots-count");
        assertThat(prospect.changes().get(0).after().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void changeOfOneOfSeveral_namesUpToThreeAlternatives() {
        Pack pack = SmallPack.ofRules(
                "应当\n    满足其一\n        年龄 不少于 36 岁\n        基层锻炼次数 不少于 1 次\n        后备干部\n        特别优秀\n    结束");
        Prospect prospect = prospect(
                        pack,
                        file().reserve(false).judgement(Judgement.EXCEPTIONALLY_GOOD, false),
                        PROMOTION,
                        Execution.INTERPRETER)
                .orElseThrow();
        assertThat(prospect.changes())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.changes()).hasSize(1));
    }

    @Test
    void exceptionWithLimits_saysWhetherThePersonIsWithinThem() {
        Pack pack = Pack.bundled("leading-posts").orElseThrow();
        Question question = new Question.Promotion(PostLevel.COUNTY_DEPUTY, AS_OF);
        Cadre.Builder file =
                file().judgement(Judgement.EXCEPTIONALLY_GOOD, false).judgement(Judgement.SPECIAL_NEED, false);
        Prospect outside = prospect(pack, file, question, Execution.INTERPRETER).orElseThrow();
        ExceptionRoute route = outside.exceptions().routes().stream()
                .filter(one -> one.exception() != null)
                .findFirst()
                .orElseThrow();
        assertThat(route.within()).isEqualTo(Truth.FALSE);
        assertThat(route.limited()).isTrue();
        assertThat(lines(pack, outside))
                .anyMatch(line -> line.startsWith("例外途径：art9-exception“破格提拔”（regulation-2019 第九条），须经市委组织部批准，可突破 ")
                        && line.endsWith("本人不在其限制条件之内，即使批准也不起作用。"));
    }

    @Test
    void exceptionOfTheClause_wouldMakeThePersonEligible() {
        Pack pack = SmallPack.ofRules("一般应当\n    基层锻炼次数 不少于 1 次\n例外 须经 县委 批准");
        Prospect prospect =
                prospect(pack, file(), PROMOTION, Execution.INTERPRETER).orElseThrow();
        assertThat(prospect.exceptions().approved()).isEqualTo(Truth.TRUE);
        assertThat(lines(pack, prospect)).contains("例外途径：c1“第1条”，须经县委批准；未设限制条件。", "取得批准后：符合。");
    }

    @Test
    void exceptionBesideAClauseWithout_isNotEnough() {
        Pack pack = SmallPack.ofRules("一般应当\n    基层锻炼次数 不少于 1 次\n例外 须经 县委 批准", "应当\n    年龄 不少于 50 岁");
        Prospect prospect =
                prospect(pack, file(), PROMOTION, Execution.INTERPRETER).orElseThrow();
        assertThat(prospect.exceptions().approved()).isEqualTo(Truth.FALSE);
        assertThat(lines(pack, prospect)).contains("取得批准后仍不能符合：c2“第2条” 未设例外。");
    }

    @Test
    void missingFact_saysWhichValueLeadsToWhichVerdict() {
        Pack pack = SmallPack.ofRules("一般应当\n    年龄 不少于 35 岁");
        Cadre.Builder file = file().birth(PartialDate.unknown());
        Prospect prospect =
                prospect(pack, file, PROMOTION, Execution.INTERPRETER).orElseThrow();
        assertThat(prospect.changes()).isEmpty();
        assertThat(prospect.facts())
                .extracting(FactOutcomes::fact)
                .containsExactly(MissingFact.notRecorded(Fact.BIRTH_DATE));
        assertThat(lines(pack, prospect)).contains("查明“出生日期”：年龄 不超过34岁，则需经批准；年龄 不少于35岁，则符合。");
    }

    @Test
    void gradeThatIsShut_isLookedForWithoutDates() {
        Pack pack = SmallPack.of("""
                规则集 small "小规则集"
                版本 local 自 2020-01-01 起施行
                规则 c1 "培训"
                    依据 local "第一条" 本地设定
                    适用于 年度考核
                    有下列情形的 等次不得为 优秀
                        本年度培训学时 不满 40 学时
                结束
                """);
        Cadre.Builder file = file().training(History.complete(AS_OF, new TrainingYear(2023, 30, 0)));
        Prospect prospect = prospect(pack, file, new Question.AnnualAppraisal(2023, AS_OF), Execution.INTERPRETER)
                .orElseThrow();
        assertThat(prospect.goal()).isEqualTo(new Goal(QuestionKind.ANNUAL_APPRAISAL, null, Grade.EXCELLENT));
        assertThat(prospect.outlook()).isNull();
        assertThat(lines(pack, prospect))
                .contains("前景（怎样可以定优秀等次）：", "1. 本年度培训学时 需再有 10学时（现为 30学时，应不少于40学时）——须有新的事实，或据实更正记载");
    }

    @Test
    void question_withoutAClauseInForce_isRefused() {
        Pack pack = SmallPack.ofRules("应当\n    年龄 不少于 30 岁");
        assertThatThrownBy(() -> prospect(pack, file(), new Question.Merit(AS_OF), Execution.INTERPRETER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "The question (MERIT) of case (x-1) must be one that a clause in force on 2024-06-01");
    }

    @Test
    void days_inTheWrongOrder_areRefused() {
        Pack pack = SmallPack.ofRules("应当\n    年龄 不少于 30 岁");
        try (Prospects prospects = Prospects.of(pack, Choices.on(AS_OF), Execution.INTERPRETER)) {
            assertThatThrownBy(() -> prospects.outlook(file().build(), PROMOTION, AS_OF.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The last day (2024-05-31) to look at must not be before 2024-06-01");
        }
    }
}
