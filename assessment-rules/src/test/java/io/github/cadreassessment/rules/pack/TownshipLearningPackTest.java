package io.github.cadreassessment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TownshipLearningPackTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final Question QUESTION = new Question.Promotion(PostLevel.TOWNSHIP_PRINCIPAL, AS_OF);
    private static final Pack PACK = Pack.bundled("township-learning").orElseThrow();

    private static Cadre.Builder youngWithoutGrassroots() {
        return Cadre.withId("c-1")
                .birth(PartialDate.on(LocalDate.of(1995, 3, 1)))
                .reserve(false)
                .grassroots(History.complete(AS_OF))
                .approvals(History.complete(AS_OF))
                .massWork(History.complete(AS_OF, new MassWorkTarget("t1", 2024, true, 2, true, 10, 10)));
    }

    private static Assessment assess(Cadre cadre, Choices choices, Execution execution) {
        try (Assessor assessor = PACK.assessor(choices, execution)) {
            return assessor.assess(cadre, QUESTION);
        }
    }

    @Test
    void pack_inChineseEnglishAndCanonicalForm_meansTheSame() {
        List<SourceFile> files = PackFiles.bundled("township-learning");
        assertThat(files)
                .extracting(SourceFile::name)
                .containsExactly("township-learning.zh.policy", "township-learning.en.policy", "township-learning.drl");
        PackReading reading = Pack.bundled("township-learning");
        assertThat(reading.diagnostics()).isEmpty();
        // Each by itself is the same policy in force.
        for (SourceFile file : files) {
            Pack alone = Pack.read(List.of(file), TermCatalogue.builtIn()).orElseThrow();
            assertThat(alone.inForce(Choices.on(AS_OF)).policy())
                    .as(file.name())
                    .isEqualTo(PACK.inForce(Choices.on(AS_OF)).policy());
        }
    }

    @Test
    void pack_withCanonicalFormChanged_isRefused() {
        List<SourceFile> files = PackFiles.bundled("township-learning");
        String changed = files.get(2).text().orElseThrow().replace("35", "36");
        PackReading reading = Pack.read(
                List.of(files.get(0), SourceFile.of("township-learning.drl", changed)), TermCatalogue.builtIn());
        assertThat(reading.pack()).isNull();
        assertThat(reading.diagnostics())
                .extracting(diagnostic ->
                        diagnostic.code() + " " + diagnostic.message().zh())
                .containsExactly("P420 规范形式的文件与规则文字的含义不同");
    }

    @Test
    void pack_withOneLanguageChanged_isRefusedNamingTheRule() {
        List<SourceFile> files = PackFiles.bundled("township-learning");
        String changed = files.get(1).text().orElseThrow().replace("generally not to be", "not to be");
        PackReading reading =
                Pack.read(List.of(files.get(0), SourceFile.of("x.en.policy", changed)), TermCatalogue.builtIn());
        assertThat(reading.pack()).isNull();
        assertThat(reading.diagnostics())
                .extracting(diagnostic -> diagnostic.print())
                .containsExactly(
                        "x.en.policy:1:1 P419 the files in the two languages do not mean the same, for example `s15`");
    }

    @ParameterizedTest
    @EnumSource(Execution.class)
    void youngCadre_withoutGrassroots_needsApprovalBecauseOfS15(Execution execution) {
        Assessment assessment = assess(youngWithoutGrassroots().build(), Choices.on(AS_OF), execution);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
        assertThat(assessment.deciding())
                .extracting(finding -> finding.clause().id())
                .containsExactly("s15");
        assertThat(assessment.deciding().get(0).clause().title().in(Language.EN))
                .isEqualTo("no promotion, generally, without grassroots experience");
    }

    @ParameterizedTest
    @EnumSource(Execution.class)
    void youngCadre_underTheHardReading_isIneligibleBecauseOfS15Hard(Execution execution) {
        Choices hard = Choices.on(AS_OF).withReading("s15-strength", "hard");
        Assessment assessment = assess(youngWithoutGrassroots().build(), hard, execution);
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.deciding())
                .extracting(finding -> finding.clause().id())
                .containsExactly("s15-hard");
    }

    @ParameterizedTest
    @EnumSource(Execution.class)
    void cadre_aboveTheAgeSet_isEligibleAndTheSettingShown(Execution execution) {
        Choices younger = Choices.on(AS_OF).withParameter("young-age", "25");
        Assessment assessment = assess(youngWithoutGrassroots().build(), younger, execution);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.findings().get(0).clause().settings())
                .anySatisfy(setting -> assertThat(setting.value().zh()).isEqualTo("25 岁"));
    }

    @ParameterizedTest
    @EnumSource(Execution.class)
    void allCadres_underTheWideReading_areCovered(Execution execution) {
        Cadre older = youngWithoutGrassroots()
                .birth(PartialDate.on(LocalDate.of(1970, 1, 1)))
                .build();
        assertThat(assess(older, Choices.on(AS_OF), execution).verdict()).isEqualTo(Verdict.ELIGIBLE);
        Choices wide = Choices.on(AS_OF).withReading("s15-scope", "all-cadres");
        assertThat(assess(older, wide, execution).verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
    }

    @ParameterizedTest
    @EnumSource(Execution.class)
    void target_notInspectedByTheOrganisation_isPendingOrUnmetByReading(Execution execution) {
        Cadre cadre = youngWithoutGrassroots()
                .birth(PartialDate.on(LocalDate.of(1970, 1, 1)))
                .massWork(History.complete(AS_OF, new MassWorkTarget("t1", 2024, true, 0, true, 10, 10)))
                .build();
        Assessment pending = assess(cadre, Choices.on(AS_OF), execution);
        assertThat(pending.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(pending.stillNeeded())
                .extracting(MissingFact::reason)
                .containsExactly(MissingFact.Reason.ORGANISATION_GAP);
        assertThat(pending.askFirst()).isEqualTo(pending.stillNeeded());
        Choices strict = Choices.on(AS_OF).withReading("s16-organisation-gap", "unmet");
        assertThat(assess(cadre, strict, execution).verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void policy_beforeItsDocument_isNotInForceNamingTheDates() {
        assertThatThrownBy(() -> PACK.inForce(Choices.on(LocalDate.of(2012, 12, 31))))
                .isInstanceOf(NotInForceException.class)
                .hasMessage("no clause of pack township-learning is in force on 2012-12-31; "
                        + "township is in force from 2013-01-01");
        assertThat(PACK.inForce(Choices.on(LocalDate.of(2013, 1, 1))).policy().clauses())
                .hasSize(31);
    }

    @Test
    void choice_ofUnknownReading_isRefusedNamingTheKnownOnes() {
        Choices wrong = new Choices(AS_OF, Map.of("s15-stength", "hard"), Map.of(), false);
        assertThatThrownBy(() -> PACK.inForce(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "Maybe it is one of [s1-excused, s4-grades, s9-organisation-gap, s15-scope, s15-strength, s16-organisation-gap].");
    }
}
