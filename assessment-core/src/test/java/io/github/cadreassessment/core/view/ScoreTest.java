package io.github.cadreassessment.core.view;

import static io.github.cadreassessment.core.view.CaseFiles.AS_OF;
import static io.github.cadreassessment.core.view.CaseFiles.derive;
import static io.github.cadreassessment.core.view.CaseFiles.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    private static final String HOURS = "training-hours-last-year";
    private static final String DAYS = "training-days-last-year";
    private static final Score SCORE =
            new Score(List.of(new Score.Item(40, HOURS, 1, 100), new Score.Item(60, DAYS, 25, 80)));

    private static Known score(Score score, Known hours, Known days) {
        return derive(file(), AS_OF).with(HOURS, hours).with(DAYS, days).known(score.id());
    }

    @Test
    void term_ofAScore_isFoundByItsIdAndSaysItInBothLanguages() {
        Term term = TermCatalogue.builtIn().require(SCORE.id());
        assertThat(SCORE.id()).isEqualTo("score(40 training-hours-last-year 1 100,60 training-days-last-year 25 80)");
        assertThat(Score.parse(SCORE.id())).contains(SCORE);
        assertThat(term.unit()).isEqualTo(Unit.POINT);
        assertThat(term.phrase().zh()).isEqualTo("得分 40% 上一年培训学时 × 1 分 最高 100 分、60% 上一年培训天数 × 25 分 最高 80 分");
        assertThat(term.phrase().en())
                .isEqualTo("score of 40% class-hours of training last year × 1 point up to 100 points,"
                        + " 60% days of training last year × 25 points up to 80 points");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score()",
                "score(90 training-hours-last-year 1 100)",
                "score(050 training-hours-last-year 1 100,50 training-days-last-year 1 100)",
                "score(50 training-hours-last-year 1 100,50 training-hours-last-year 1 100)",
                "score(100 training-hours-last-year 0 100)"
            })
    void parse_ofAnythingButTheOneForm_isEmpty(String id) {
        assertThat(Score.parse(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"score(100 work-duration 1 100)", "score(100 target-required 1 100)", "score(100 nothing 1 100)"
            })
    void term_ofWhatCannotBeCounted_isNone(String id) {
        assertThat(TermCatalogue.builtIn().term(id)).isEmpty();
    }

    @Test
    void score_whoseSharesAreNot100_isRefused() {
        assertThatThrownBy(() -> new Score(List.of(new Score.Item(99, HOURS, 1, 100))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The shares (99) of a score must be 100 together. Maybe an item was left out.");
        assertThatThrownBy(() -> new Score.Item(101, HOURS, 1, 100))
                .hasMessage(
                        "The share (101) of an item of a score must be from 1 to 100. Maybe it is in another unit.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "90, 3, 8100", "100, 4, 8800", "101, 5, 8800", "999999999, 999999999, 8800", "1, 1, 1540"})
    void score_ofKnownItems_isTheirSharesTogetherUpToTheMost(long hours, long days, long hundredths) {
        assertThat(score(SCORE, Known.exactly(hours), Known.exactly(days))).isEqualTo(Known.exactly(hundredths));
    }

    @Test
    void score_ofNothingKnown_isBetweenNothingAndTheMost() {
        assertThat(derive(file(), AS_OF).known(SCORE.id())).isInstanceOfSatisfying(Known.Range.class, range -> {
            assertThat(range.low()).isZero();
            assertThat(range.high()).isEqualTo(8800);
            assertThat(range.missing()).isNotEmpty();
        });
    }

    @Test
    void range_ofAScore_isThatOfAllValuesThatTheItemsCanTake() {
        Random random = new Random(20261123);
        for (int i = 0; i < 300; i++) {
            int first = 1 + random.nextInt(99);
            Score score = new Score(List.of(
                    new Score.Item(first, HOURS, 1 + random.nextInt(30), 1 + random.nextInt(120)),
                    new Score.Item(100 - first, DAYS, 1 + random.nextInt(30), 1 + random.nextInt(120))));
            long low = random.nextInt(20);
            long high = low + random.nextInt(6);
            long days = random.nextInt(20);
            List<Long> all = new ArrayList<>();
            for (long hours = low; hours <= high; hours++) {
                all.add(((Known.Range) score(score, Known.exactly(hours), Known.exactly(days))).low());
            }
            Known.Range range = (Known.Range) score(score, new Known.Range(low, high, List.of()), Known.exactly(days));
            assertThat(range.low())
                    .isEqualTo(all.stream().mapToLong(Long::longValue).min().orElseThrow());
            assertThat(range.high())
                    .isEqualTo(all.stream().mapToLong(Long::longValue).max().orElseThrow());
        }
    }
}
