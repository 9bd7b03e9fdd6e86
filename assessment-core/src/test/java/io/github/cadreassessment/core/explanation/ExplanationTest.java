package io.github.cadreassessment.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The structured form, from which other outputs are made without reading texts. */
class ExplanationTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);

    @Test
    void explained_unmetTarget_carriesWhatWasRequiredAndFound() {
        ExplainedFinding unmet =
                explained("one-of-two-targets-unmet").findings().get(1);
        assertThat(unmet.status()).isEqualTo(Outcome.UNMET);
        assertThat(unmet.decides()).isTrue();
        assertThat(unmet.subject()).isEqualTo(new Text("群众工作目标 t2", "mass-work target t2"));
        ExplainedValue achieved = unmet.values().get(1);
        assertThat(achieved.decides()).isTrue();
        assertThat(achieved.name()).isEqualTo(new Text("目标完成数", "number achieved"));
        assertThat(achieved.required()).isEqualTo(new Text("不少于目标要求数（30个）", "at least the number required (30)"));
        assertThat(achieved.found()).isEqualTo(new Text("20个", "20"));
    }

    @Test
    void explained_metTarget_doesNotDecideBesideAnUnmetOne() {
        ExplainedFinding met = explained("one-of-two-targets-unmet").findings().get(0);
        assertThat(met.status()).isEqualTo(Outcome.MET);
        assertThat(met.decides()).isFalse();
        assertThat(met.values()).noneMatch(ExplainedValue::decides);
    }

    @Test
    void explained_unmetBarWithOneOpenWayIntoItsScope_doesNotShowThatAsDeciding() {
        Finding touched =
                ExampleAssessments.named("general-bar-touched").findings().get(0);
        ReadValue open = new ReadValue(
                "reserve-cadre",
                new Known.Flag(true, true, List.of(MissingFact.notRecorded(Fact.RESERVE_MARK))),
                new Required.Answer(true),
                Truth.UNKNOWN,
                List.of(MissingFact.notRecorded(Fact.RESERVE_MARK)));
        Finding finding = new Finding(
                touched.clause(),
                touched.item(),
                "",
                touched.possible(),
                List.of(touched.applicability().get(0), open),
                touched.values(),
                List.of(),
                touched.approval());
        ExplainedFinding explained = Explanation.of(ExampleAssessments.of(finding), ExampleTerms.CATALOGUE)
                .findings()
                .get(0);
        assertThat(explained.applicability()).noneMatch(ExplainedValue::decides);
        assertThat(explained.missing()).isEmpty();
    }

    @Test
    void explained_requirementOfAtLeastOneItem_saysThatNoneIsOnFile() {
        Finding open = ExampleAssessments.named("no-item").findings().get(0);
        Finding finding = new Finding(
                open.clause(), "", Finding.NO_ITEM, EnumSet.of(Status.UNMET), List.of(), List.of(), List.of(), null);
        String text = Explanation.of(ExampleAssessments.of(finding), ExampleTerms.CATALOGUE)
                .text(Language.ZH, Depth.CLAUSES);
        assertThat(text).contains("✗ 不满足 s16〔台账中没有一项〕").contains("台账中没有一项，按本条认定为：不满足。");
    }

    @Test
    void explained_clauseWithoutTitleAndArticle_isNamedByItsId() {
        Finding titled =
                ExampleAssessments.named("one-of-two-targets-unmet").findings().get(1);
        Clause plain = new Clause(
                "s16",
                ClauseKind.REQUIREMENT,
                Strength.HARD,
                Text.NONE,
                "township",
                Text.NONE,
                Evidence.QUOTED,
                titled.clause().place(),
                List.of(),
                List.of(),
                null);
        Finding finding = new Finding(plain, "", "t2", titled.possible(), List.of(), titled.values(), List.of(), null);
        Explanation explanation = Explanation.of(ExampleAssessments.of(finding), ExampleTerms.CATALOGUE);
        assertThat(explanation.text(Language.EN, Depth.VERDICT)).contains("Not met: s16 (mass-work target t2).");
        assertThat(explanation.text(Language.EN, Depth.CLAUSES))
                .contains("✗ not met s16 [mass-work target t2] (township)\n");
    }

    @Test
    void explained_readingThatIsNotTheDefault_saysSo() {
        Clause.ReadingChoice chosen = new Clause.ReadingChoice(
                "s15-scope", Text.NONE, "all", new Text("全体干部", "all cadres"), false, Text.NONE);
        assertThat(ClauseWords.reading(chosen))
                .isEqualTo(new Text(
                        "口径 s15-scope 取 all（非默认）：全体干部", "Reading s15-scope: all (not the default): all cadres"));
    }

    @Test
    void neededFacts_ofPersonAndOrganisation_areKeptApart() {
        Assessment both = ExampleAssessments.of(
                ExampleAssessments.named("birth-date-missing").findings().get(0),
                ExampleAssessments.named("organisation-gap").findings().get(1));
        Explanation explanation = Explanation.of(both, ExampleTerms.CATALOGUE);
        assertThat(explanation.neededOfThePerson())
                .singleElement()
                .satisfies(fact -> assertThat(fact.fact().fact()).isEqualTo(Fact.BIRTH_DATE));
        assertThat(explanation.neededOfTheOrganisation()).singleElement().satisfies(fact -> {
            assertThat(fact.fact().reason()).isEqualTo(Reason.ORGANISATION_GAP);
            assertThat(fact.phrase().zh()).isEqualTo("目标是否布置〔t2〕（由组织补办，不由个人承担）");
        });
    }

    @Test
    void conclusion_whereOneClauseHasNoException_doesNotSayThatAnApprovalIsEnough() {
        Explanation explanation = explained("hard-unmet-one-without-route");
        assertThat(explanation.conclusion())
                .extracting(Text::en)
                .noneMatch(sentence -> sentence.contains("The cadre may be"));
        assertThat(explanation.conclusion())
                .extracting(Text::zh)
                .contains("例外途径：“基层工作经历和文化程度”须经市委批准；“达到目标任务的才有资格被提拔重用”未设例外。");
    }

    @Test
    void conclusion_whereAnotherClauseIsOpen_doesNotSayThatAnApprovalIsEnough() {
        Assessment open = ExampleAssessments.of(
                ExampleAssessments.named("hard-unmet-with-route").findings().get(0),
                ExampleAssessments.named("organisation-gap").findings().get(1));
        assertThat(Explanation.of(open, ExampleTerms.CATALOGUE).conclusion())
                .extracting(Text::en)
                .noneMatch(sentence -> sentence.contains("The cadre may be"))
                .contains("Exceptions: “Grassroots experience and education” needs the approval of the city Party"
                        + " committee.");
    }

    @Test
    void text_underAnotherDefaultLocale_isTheSame() {
        Explanation explanation = explained("range-and-approval-open");
        String expected = explanation.text(Language.EN, Depth.VALUES);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(explained("range-and-approval-open").text(Language.EN, Depth.VALUES))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void of_findingWithTermOutsideCatalogue_isRefused() {
        TermCatalogue empty = new TermCatalogue(List.of(), List.of());
        assertThatThrownBy(() -> Explanation.of(ExampleAssessments.named("eligible"), empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The term (age) must be in the catalogue. Maybe a rule was not checked.");
    }

    private static Explanation explained(String name) {
        return Explanation.of(ExampleAssessments.named(name), ExampleTerms.CATALOGUE);
    }

    @Test
    void header_ofEveryKindOfQuestion_namesWhatIsAsked() {
        assertThat(header(new Question.Candidacy(PostLevel.COUNTY_DEPUTY, AS_OF)))
                .contains("列为考察对象（县处级副职）");
        assertThat(header(new Question.ExceptionalPromotion(PostLevel.COUNTY_DEPUTY, AS_OF)))
                .contains("破格提拔（县处级副职）");
        assertThat(header(new Question.FurtherUse(PostLevel.COUNTY_DEPUTY, AS_OF)))
                .contains("进一步使用（县处级副职）");
        assertThat(header(new Question.RankPromotion(Rank.FIRST_CONSULTANT, AS_OF)))
                .contains("晋升职级（一级调研员）");
        assertThat(header(new Question.AnnualAppraisal(2023, AS_OF))).contains("年度考核（2023）");
    }

    private static String header(Question question) {
        Assessment assessment = new Assessment(new OpaqueId("C-001"), question, "pack", List.of(), List.of());
        return Explanation.of(assessment, ExampleTerms.CATALOGUE).text(Language.ZH, Depth.VERDICT);
    }
}
