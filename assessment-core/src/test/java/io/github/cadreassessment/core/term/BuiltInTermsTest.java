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

    /** A rule reads a phrase up to its end, so none may go on where another ends with a word of comparison. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void phrases_thatBeginAlike_doNotGoOnWithAWordOfComparison(Language language) {
        List<String> phrases = new ArrayList<>();
        for (Term term : CATALOGUE.terms()) {
            phrases.add(term.phrase().only(language));
            phrases.add(term.negative().only(language));
        }
        phrases.removeIf(String::isEmpty);
        List<String> comparisons = new ArrayList<>(List.of("不", "为", "是", "均", "未", "is ", "not ", "at "));
        for (Relation relation : Relation.values()) {
            comparisons.add(relation.phrase().only(language));
        }
        for (String phrase : phrases) {
            for (String longer : phrases) {
                if (longer.length() > phrase.length() && longer.startsWith(phrase)) {
                    String rest = longer.substring(phrase.length()).strip();
                    assertThat(comparisons).as("%s / %s", phrase, longer).noneMatch(rest::startsWith);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void phrases_inChinese_haveHanOnlyAndInEnglishLettersOnly(Language language) {
        String form = language == Language.ZH ? "\\p{IsHan}+" : "[a-z' -]+";
        for (Term term : CATALOGUE.terms()) {
            assertThat(term.phrase().only(language)).matches(form);
            assertThat(term.negative().only(language)).matches(form + "|");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "as-of-date, DATE, NONE, 查询日, date asked about",
        "current-rank, WORD, NONE, 现任职级, current rank",
        "current-rank-duration, DURATION, MONTH, 任现职级年限, time at the current rank",
        "target-rank, WORD, NONE, 拟晋升职级, rank asked for",
        "rank-jump, NUMBER, COUNT, 越职级数, ranks skipped",
        "excellent-years-at-rank, NUMBER, COUNT, 任现职级期间优秀年度数, excellent years at the current rank",
        "uncounted-duration-at-level, DURATION, MONTH, 任现职务层次期间不计算年度的时间, uncounted time at the current post level",
        "consecutive-excellent-years, NUMBER, COUNT, 连续优秀年度数, excellent years in a row",
        "on-trial, FLAG, NONE, 在任职试用期, in a trial period",
        "last-promotion-duration, DURATION, MONTH, 本次提拔任职年限, time since the last promotion",
        "low-recognition, FLAG, NONE, 群众公认度不高, has low public recognition",
        "sanction-kind, WORD, NONE, 处分种类, kind of sanction",
        "time-since-sanction, DURATION, MONTH, 处分决定后时间, time since the sanction",
        "sick-and-personal-leave-days, NUMBER, DAY, 本年度病事假天数, days of sick and personal leave in the year",
        "training-hours-5y, NUMBER, HOUR, 近五年培训学时, class-hours of training in the last five years",
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
    void collection_ofMassWork_hasSevenItemTerms() {
        assertThat(CATALOGUE.collections())
                .extracting(ItemCollection::phrase)
                .containsExactly(
                        new Text("本年度群众工作目标", "mass-work target of the year"),
                        new Text("处分", "sanction"),
                        new Text("本年度各半年学习", "half-year of study"),
                        new Text("本年度信访件", "petition of the year"),
                        new Text("本年度脱产培训班", "course of the year"),
                        new Text("本年度各月", "month of the year"),
                        new Text("部门负责人", "department head"),
                        new Text("本年度重大节日", "major festival of the year"),
                        new Text("本年度各部门各半年", "department and half-year"));
        assertThat(CATALOGUE.terms().stream().filter(term -> term.collection().equals("mass-work-targets")))
                .extracting(Term::id)
                .containsExactly(
                        "target-assigned",
                        "target-inspected",
                        "target-assessed",
                        "target-inspection-count",
                        "target-required",
                        "target-achieved",
                        "target-field-records");
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
