package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.between;
import static io.github.cadreassessment.core.view.CaseFiles.day;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static io.github.cadreassessment.core.view.CaseFiles.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the question itself says: its kind, its date, and the post or rank that it names. */
class QuestionTermsTest {
    private static final MissingFact ASKED_POST = MissingFact.notRecorded(Fact.ASKED_POST);
    private static final PostLevel LEVEL = PostLevel.COUNTY_DEPUTY;

    static List<Question> aboutAPost() {
        return List.of(
                new Question.Promotion(LEVEL, AS_OF),
                new Question.Candidacy(LEVEL, AS_OF),
                new Question.ExceptionalPromotion(LEVEL, AS_OF),
                new Question.FurtherUse(LEVEL, AS_OF));
    }

    static List<Question> aboutNoPost() {
        return List.of(
                new Question.RankPromotion(Rank.FIRST_CONSULTANT, AS_OF), new Question.AnnualAppraisal(2024, AS_OF));
    }

    @ParameterizedTest
    @CsvSource({
        "PROMOTION, 提拔, promotion",
        "CANDIDACY, 列为考察对象, candidacy",
        "EXCEPTIONAL_PROMOTION, 破格提拔, exceptional promotion",
        "FURTHER_USE, 进一步使用, further use",
        "RANK_PROMOTION, 晋升职级, promotion in rank",
        "ANNUAL_APPRAISAL, 年度考核, annual appraisal",
        "CONFIRMATION, 正式任职, confirmation in post",
        "COMMITTEE_MEMBERSHIP, 担任党的委员会委员, committee membership",
        "TRAINING, 完成培训任务, completion of training",
        "MERIT, 记三等功, merit of the third class"
    })
    void kind_always_hasTheWordsThatRuleFilesRelyOn(QuestionKind kind, String zh, String en) {
        assertThat(kind.phrase()).isEqualTo(new Text(zh, en));
    }

    @ParameterizedTest
    @MethodSource("aboutAPost")
    void question_aboutAPost_namesItsLevelAndTakesApprovalsForIt(Question question) {
        Approval approval =
                new Approval("s15", Authority.COUNTY_COMMITTEE, on("2024-06-01"), PartialDate.unknown(), true, LEVEL);
        CaseView view =
                derive(file().posts(History.complete(AS_OF)).approvals(History.complete(AS_OF, approval)), question);
        assertThat(view.known("target-level")).isEqualTo(Known.exactly("COUNTY_DEPUTY"));
        assertThat(view.known("target-principal")).isEqualTo(Known.exactly(false));
        assertThat(view.known("level-jump")).isEqualTo(Known.exactly(2));
        assertThat(view.approved("s15", "COUNTY_COMMITTEE")).isEqualTo(Known.exactly(true));
        assertThat(view.asks(question.kind().name())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("aboutNoPost")
    void question_aboutNoPost_leavesTheLevelUnknownAndSaysSo(Question question) {
        Post post = new Post(PostLevel.TOWNSHIP_DEPUTY, Stint.running(day("2020-07-01")), "a");
        Approval approval =
                new Approval("s15", Authority.COUNTY_COMMITTEE, on("2024-06-01"), PartialDate.unknown(), true, LEVEL);
        CaseView view = derive(
                file().posts(History.complete(AS_OF, post)).approvals(History.complete(AS_OF.plusDays(1), approval)),
                question);
        Known.Choice level = (Known.Choice) view.known("target-level");
        assertThat(level.codes()).hasSize(PostLevel.values().length);
        assertThat(level.missing()).containsExactly(ASKED_POST);
        assertThat(view.known("target-principal")).isEqualTo(Known.undecided(ASKED_POST));
        assertThat(view.known("level-jump")).isEqualTo(between(0, 8, ASKED_POST));
        assertThat(view.known("posts-at-level-below-target")).isEqualTo(between(0, 1, ASKED_POST));
        assertThat(view.approved("s15", "COUNTY_COMMITTEE")).isEqualTo(Known.exactly(false));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29", "2023-02-28", "2024-12-31", "2025-01-01"})
    void asOfDate_always_isTheDayAskedAbout(String asOf) {
        assertThat(derive(file(), day(asOf)).known("as-of-date"))
                .isEqualTo(Known.exactly(day(asOf).toEpochDay()));
    }

    @Test
    void ranks_always_followOneAnother() {
        assertThat(Rank.values()).hasSize(12);
        assertThat(Rank.SECOND_CLERK.next()).isEqualTo(Rank.FIRST_CLERK);
        assertThat(Rank.FIRST_INSPECTOR.next()).isEqualTo(Rank.FIRST_INSPECTOR);
        assertThat(Rank.FIRST_CONSULTANT.phrase()).isEqualTo(new Text("一级调研员", "first-rank consultant"));
    }
}
