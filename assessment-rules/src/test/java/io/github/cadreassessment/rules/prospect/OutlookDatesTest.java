package io.github.cadreassessment.rules.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day on which somebody becomes eligible, and the day before, where the calendar is not even. */
class OutlookDatesTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static PartialDate on(String iso) {
        return PartialDate.on(day(iso));
    }

    private static Cadre.Builder file() {
        return Cadre.withId("x-1")
                .birth(on("1990-05-05"))
                .sanctions(History.complete(AS_OF))
                .approvals(History.complete(AS_OF))
                .posts(History.complete(AS_OF))
                .appraisals(History.complete(AS_OF))
                .grassroots(History.complete(AS_OF));
    }

    private static Outlook outlook(Pack pack, Cadre.Builder file) {
        return outlook(pack, file, AS_OF);
    }

    private static Outlook outlook(Pack pack, Cadre.Builder file, LocalDate asOf) {
        try (Prospects prospects = Prospects.of(pack, Choices.on(asOf), Execution.INTERPRETER)) {
            return prospects.outlook(
                    file.build(),
                    new Question.Promotion(PostLevel.TOWNSHIP_DEPUTY, asOf),
                    asOf.plusYears(Prospects.YEARS_AHEAD));
        }
    }

    private static List<String> steps(Outlook outlook) {
        return outlook.turns().stream()
                .map(turn -> turn.day() + " " + turn.before() + " " + turn.after())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // Born on 29 February: the birthday of a common year is the last day of the month.
        "1990-05-05, 35, 2025-05-05",
        "1992-02-29, 33, 2025-02-28",
        "1992-02-29, 36, 2028-02-29",
        "1989-03-01, 35, 2024-03-01",
        "1989-12-31, 35, 2024-12-31",
        "1990-01-01, 35, 2025-01-01"
    })
    void age_isReachedOnTheMorningOfTheBirthday(String born, int age, String expected) {
        Pack pack = SmallPack.ofRules("应当\n    年龄 不少于 " + age + " 岁");
        Outlook outlook = outlook(pack, file().birth(on(born)));
        assertThat(steps(outlook)).containsExactly(expected + " FALSE TRUE");
        assertThat(outlook.lost()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-31, 18, 2024-02-29", // already reached on the first day: nothing changes
        "2022-08-31, 19, 2024-03-31",
        "2023-08-31, 13, 2024-09-30",
        "2023-01-31, 25, 2025-02-28",
        "2024-02-28, 12, 2025-02-28",
        "2024-02-27, 24, 2026-02-27"
    })
    void runningStint_reachesItsMonthsOnTheAnniversaryOrTheLastDayOfTheMonth(String from, int months, String expected) {
        Pack pack = SmallPack.ofRules("应当\n    基层工作经历累计 不少于 " + months + " 个月");
        Outlook outlook = outlook(pack, file().grassroots(History.complete(AS_OF, running(from))));
        boolean already = !day(expected).isAfter(AS_OF);
        assertThat(steps(outlook)).isEqualTo(already ? List.of() : List.of(expected + " FALSE TRUE"));
        assertThat(outlook.now()).isEqualTo(already ? Truth.TRUE : Truth.FALSE);
    }

    @Test
    void stintsThatOverlap_countOnce() {
        Pack pack = SmallPack.ofRules("应当\n    基层工作经历累计 不少于 24 个月");
        Outlook outlook =
                outlook(pack, file().grassroots(History.complete(AS_OF, running("2023-03-01"), running("2023-06-01"))));
        assertThat(steps(outlook)).containsExactly("2025-03-01 FALSE TRUE");
    }

    @Test
    void stintThatEndsAfterTheFirstDay_goesOnNoLongerThanThat() {
        Pack pack = SmallPack.ofRules("应当\n    基层工作经历累计 不少于 24 个月");
        GrassrootsStint ending =
                new GrassrootsStint(GrassrootsKind.VILLAGE_STATION, Stint.between(on("2023-03-01"), on("2024-12-31")));
        Outlook outlook = outlook(pack, file().grassroots(History.complete(AS_OF, ending)));
        assertThat(outlook.now()).isEqualTo(Truth.FALSE);
        assertThat(outlook.turns()).isEmpty();
        assertThat(outlook.through()).isEqualTo(day("2034-02-28"));
    }

    @Test
    void sanction_barsThroughTheLastDayOfItsEffect() {
        Pack pack = SmallPack.ofRules("有下列情形的 不得提拔\n    处分影响期未满");
        Sanction sanction = new Sanction(SanctionKind.PARTY_WARNING, on("2023-09-01"), on("2024-08-31"));
        Outlook outlook = outlook(pack, file().sanctions(History.complete(AS_OF, sanction)));
        assertThat(steps(outlook)).containsExactly("2024-09-01 FALSE TRUE");
        assertThat(outlook.turns().get(0).causes())
                .extracting(cause -> cause.clause().id(), Cause::why)
                .containsExactly(tuple("c1", new Text("处分影响期已满", "no sanction still in effect")));
    }

    @Test
    void ageLimit_losesEligibilityAgain() {
        Pack pack = SmallPack.ofRules("应当\n    年龄 不少于 35 岁", "有下列情形的 不得提拔\n    年龄 超过 38 岁");
        Outlook outlook = outlook(pack, file());
        assertThat(steps(outlook)).containsExactly("2025-05-05 FALSE TRUE", "2029-05-05 TRUE FALSE");
        assertThat(outlook.lost().orElseThrow().causes())
                .extracting(cause -> cause.clause().id())
                .containsExactly("c2");
    }

    @Test
    void birthKnownByItsYear_isCertainWhenTheLastDayOfItIs() {
        Pack pack = SmallPack.ofRules("应当\n    年龄 不少于 35 岁");
        Outlook outlook = outlook(pack, file().birth(PartialDate.inYear(Year.of(1990))));
        assertThat(steps(outlook)).containsExactly("2025-01-01 FALSE UNKNOWN", "2025-12-31 UNKNOWN TRUE");
        assertThat(outlook.unbarred().orElseThrow().needed()).containsExactly(MissingFact.notRecorded(Fact.BIRTH_DATE));
        assertThat(outlook.reached().orElseThrow().needed()).isEmpty();
    }

    @Test
    void approval_countsFromTheDayAfterItAndEndsAfterItsLastDay() {
        Pack pack = SmallPack.ofRules("一般应当\n    基层锻炼次数 不少于 1 次\n例外 须经 县委 批准");
        Approval approval =
                new Approval("c1", Authority.COUNTY_COMMITTEE, on("2024-06-10"), on("2024-07-31"), false, null);
        Outlook outlook = outlook(pack, file().approvals(History.complete(AS_OF, approval)));
        assertThat(steps(outlook)).containsExactly("2024-06-11 FALSE TRUE", "2024-08-01 TRUE FALSE");
        assertThat(outlook.turns().get(0).why())
                .isEqualTo(new Text("c1“第1条”不再构成障碍：例外批准生效", "c1 “第1条” bars no more: an approval takes effect"));
        assertThat(outlook.turns().get(1).why().zh()).isEqualTo("c1“第1条”构成障碍：例外批准期满");
    }

    @Test
    void whatWasWithinReach_isTakenBackBeforeItIsReachedForGood() {
        Pack pack = SmallPack.ofRules("应当\n    年龄 不少于 35 岁", "一般应当\n    基层锻炼次数 不少于 1 次\n例外 须经 县委 批准");
        Approval first =
                new Approval("c2", Authority.COUNTY_COMMITTEE, on("2024-01-01"), on("2025-06-30"), false, null);
        Approval second =
                new Approval("c2", Authority.COUNTY_COMMITTEE, on("2026-05-31"), on("2026-05-31"), true, null);
        Cadre.Builder file =
                file().birth(PartialDate.inYear(Year.of(1990))).approvals(History.complete(AS_OF, first, second));
        Outlook outlook = outlook(pack, file);
        assertThat(steps(outlook))
                .containsExactly("2025-01-01 FALSE UNKNOWN", "2025-07-01 UNKNOWN FALSE", "2026-06-01 FALSE TRUE");
        assertThat(outlook.lost()).isEmpty();
        assertThat(new OutlookWords(outlook).lines())
                .extracting(Text::zh)
                .containsExactly(
                        "最早自 2025-01-01 起不再有条款构成障碍（c1“第1条”不再构成障碍：年龄 34 至 35 岁之间（缺：出生日期））；"
                                + "届时是否符合，还须查明（包括以后年度的登记）：出生日期。",
                        "自 2025-07-01 起，无论所缺事实如何，至多为需经批准（c2“第2条”构成障碍：例外批准期满）。",
                        "不待查明任何事实，也最早自 2026-06-01 起符合（c2“第2条”不再构成障碍：例外批准生效）。");
    }

    @Test
    void gradeOfAYearToCome_isAFactThatCannotBeThereYet() {
        Pack pack = SmallPack.ofRules("应当\n    上一年年度考核等次 为 优秀 或 称职");
        Appraisal bad = new Appraisal(2023, Grade.BASICALLY_COMPETENT);
        Outlook outlook = outlook(pack, file().appraisals(History.complete(AS_OF, bad)));
        assertThat(steps(outlook)).containsExactly("2025-01-01 FALSE UNKNOWN");
        assertThat(outlook.unbarred().orElseThrow().needed())
                .extracting(MissingFact::fact)
                .containsExactly(Fact.APPRAISALS);
        assertThat(outlook.reached()).isEmpty();
    }

    @Test
    void policyThatChanges_decidesEachDayByTheVersionInForce() {
        Pack pack = SmallPack.of("""
                规则集 small "小规则集"
                版本 old 自 2020-01-01 至 2024-12-31 起施行
                版本 new 自 2025-02-01 起施行
                参数 least "年龄下限" = 40 岁 本地设定 自 2020-01-01 至 2026-12-31
                参数 least "年龄下限" = 36 岁 本地设定 自 2027-01-01
                规则 c1 "旧"
                    依据 old "第一条" 本地设定
                    适用于 提拔
                    应当
                        年龄 不少于 50 岁
                结束
                规则 c2 "新"
                    依据 new "第一条" 本地设定
                    适用于 提拔
                    应当
                        年龄 不少于 年龄下限
                结束
                """);
        Outlook outlook = outlook(pack, file());
        assertThat(steps(outlook)).containsExactly("2027-01-01 FALSE TRUE");
        assertThat(outlook.notInForce()).containsExactly(new Outlook.Days(day("2025-01-01"), day("2025-01-31")));
        Turn turn = outlook.turns().get(0);
        assertThat(turn.otherRules()).isTrue();
        assertThat(turn.why().zh()).isEqualTo("c2“新”不再构成障碍；规则自该日起变更");
    }

    @Test
    void policyThatEnds_givesNoAnswerAfterIt() {
        Pack pack = SmallPack.of("""
                规则集 small "小规则集"
                版本 old 自 2020-01-01 至 2025-05-04 起施行
                规则 c1 "旧"
                    依据 old "第一条" 本地设定
                    适用于 提拔
                    应当
                        年龄 不少于 35 岁
                结束
                """);
        Outlook outlook = outlook(pack, file());
        assertThat(outlook.turns()).isEmpty();
        assertThat(outlook.notInForce()).containsExactly(new Outlook.Days(day("2025-05-05"), day("2034-02-28")));
    }

    private static GrassrootsStint running(String from) {
        return new GrassrootsStint(GrassrootsKind.VILLAGE_STATION, Stint.running(day(from)));
    }
}
