package io.github.cadreassessment.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.time.CountingConvention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInTermsTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();

    static List<Term> terms() {
        return CATALOGUE.terms();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void term_always_hasWordsAndMeaningInBothLanguages(Term term) {
        for (Language language : Language.values()) {
            assertThat(term.phrase().only(language))
                    .isNotBlank()
                    .isEqualTo(term.phrase().only(language).strip());
            assertThat(term.meaning().only(language)).isNotBlank().matches(".*[.。]");
            assertThat(term.negative().only(language).isEmpty()).isEqualTo(term.type() != TermType.FLAG);
        }
        assertThat(term.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(term.phrase().en()).isEqualTo(term.phrase().en().toLowerCase(Locale.ROOT));
        assertThat(term.negative().en()).isEqualTo(term.negative().en().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void term_ofItsType_hasUnitWordsAndConventionThatFit(Term term) {
        assertThat(term.unit() == Unit.NONE)
                .isEqualTo(term.type() != TermType.NUMBER && term.type() != TermType.DURATION);
        assertThat(term.unit() == Unit.MONTH).isEqualTo(term.type() == TermType.DURATION);
        assertThat(term.enumeration() != null).isEqualTo(term.type() == TermType.WORD);
        boolean countsTime = term.type() == TermType.DURATION || term.unit() == Unit.AGE;
        assertThat(term.convention()).isEqualTo(countsTime ? CountingConvention.DAY_ANNIV : null);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void phrases_ofTermsAndCollections_areAllDifferent(Language language) {
        List<String> phrases = new ArrayList<>();
        for (Term term : CATALOGUE.terms()) {
            phrases.add(term.phrase().only(language));
            if (!term.negative().equals(Text.NONE)) {
                phrases.add(term.negative().only(language));
            }
        }
        for (ItemCollection collection : CATALOGUE.collections()) {
            phrases.add(collection.phrase().only(language));
        }
        assertThat(phrases).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "age, NUMBER, AGE, 年龄, age",
        "birth-date, DATE, NONE, 出生日期, date of birth",
        "work-duration, DURATION, MONTH, 工龄, length of service",
        "education, WORD, NONE, 文化程度, education",
        "reserve-cadre, FLAG, NONE, 后备干部, reserve cadre",
        "current-level, WORD, NONE, 现任职务层次, current post level",
        "target-level, WORD, NONE, 拟任职务层次, level of the post asked for",
        "grassroots-count, NUMBER, TIMES, 基层锻炼次数, grassroots stints",
        "grassroots-duration, DURATION, MONTH, 基层工作经历累计, total grassroots experience",
        "grassroots-current, FLAG, NONE, 正在基层锻炼, now at the grassroots",
        "last-year-grade, WORD, NONE, 上一年年度考核等次, grade of last year's appraisal",
        "excellent-count-3y, NUMBER, TIMES, 近三年优秀次数, excellent grades of the last three years",
        "sanction-in-effect, FLAG, NONE, 处分影响期未满, sanction still in effect",
        "target-assigned, FLAG, NONE, 目标已布置, target assigned",
        "target-required, NUMBER, COUNT, 目标要求数, required number of the target",
        "target-achieved, NUMBER, COUNT, 目标完成数, achieved number of the target"
    })
    void term_byId_isWhatRuleFilesRelyOn(String id, TermType type, Unit unit, String zh, String en) {
        Term term = CATALOGUE.require(id);
        assertThat(term.type()).isEqualTo(type);
        assertThat(term.unit()).isEqualTo(unit);
        assertThat(term.phrase()).isEqualTo(new Text(zh, en));
    }

    @Test
    void collection_ofMassWork_hasSixItemTerms() {
        assertThat(CATALOGUE.collections())
                .extracting(ItemCollection::phrase)
                .containsExactly(new Text("本年度群众工作目标", "mass-work target of the year"), new Text("处分", "sanction"));
        assertThat(CATALOGUE.terms().stream().filter(term -> term.collection().equals("mass-work-targets")))
                .extracting(Term::id)
                .containsExactly(
                        "target-assigned",
                        "target-inspected",
                        "target-assessed",
                        "target-inspection-count",
                        "target-required",
                        "target-achieved");
    }

    @Test
    void words_ofPostLevelsAndEducation_areOrderedAndGradesAreNot() {
        Enumeration levels =
                Objects.requireNonNull(CATALOGUE.require("current-level").enumeration());
        Enumeration grades =
                Objects.requireNonNull(CATALOGUE.require("last-year-grade").enumeration());
        Enumeration education =
                Objects.requireNonNull(CATALOGUE.require("education").enumeration());
        assertThat(List.of(levels.id(), education.id(), grades.id()))
                .containsExactly("post-level", "education", "grade");
        assertThat(List.of(levels.ordered(), education.ordered(), grades.ordered()))
                .containsExactly(true, true, false);
        assertThat(levels.words()).hasSize(PostLevel.values().length);
        assertThat(levels.word("COUNTY_DEPUTY")).contains(new Word("COUNTY_DEPUTY", PostLevel.COUNTY_DEPUTY.phrase()));
        assertThat(grades.words()).extracting(Word::code).contains(Grade.NO_GRADE.name());
        assertThat(grades.word("GOOD")).isEmpty();
    }

    @Test
    void require_ofUnknownId_throwsSayingWhichAndWhy() {
        assertThatThrownBy(() -> CATALOGUE.require("shoe-size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The term (shoe-size) must be in the catalogue. Maybe a rule was not checked.");
    }

    @Test
    void withConvention_ofOneTerm_changesOnlyThat() {
        TermCatalogue changed = CATALOGUE.withConvention("work-duration", CountingConvention.MONTH);
        assertThat(changed.require("work-duration").convention()).isEqualTo(CountingConvention.MONTH);
        assertThat(CATALOGUE.require("work-duration").convention()).isEqualTo(CountingConvention.DAY_ANNIV);
        List<Term> others = new ArrayList<>(changed.terms());
        others.remove(changed.require("work-duration"));
        assertThat(CATALOGUE.terms()).containsAll(others);
    }

    @Test
    void catalogue_withTwoTermsOfOneId_throws() {
        Term age = CATALOGUE.require("age");
        assertThatThrownBy(() -> new TermCatalogue(List.of(age, age), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The id (age) of a term must be unique. Maybe it was declared twice.");
    }

    @Test
    void catalogue_withoutTheCollectionOfATerm_throws() {
        Term target = CATALOGUE.require("target-assigned");
        assertThatThrownBy(() -> new TermCatalogue(List.of(target), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The collection (mass-work-targets) of term (target-assigned) must be in the catalogue. "
                        + "Maybe declare it first.");
    }
}
