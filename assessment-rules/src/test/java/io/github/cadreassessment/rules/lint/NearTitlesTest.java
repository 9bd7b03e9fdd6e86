package io.github.cadreassessment.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that a reader takes for each other, and titles that one character tells apart on purpose. */
class NearTitlesTest {
    private static Optional<String> like(String one, String other) {
        NearTitles titles = new NearTitles();
        assertThat(titles.add(one)).isEmpty();
        return titles.add(other);
    }

    @ParameterizedTest
    @CsvSource({
        "年轻干部,年青干部",
        "批准机关,批准的机关",
        "Ａ类干部,A类干部",
        "后备 干部,后备干部",
        "young cadre,young cadres",
        "age limit,Age  limit",
    })
    void titles_thatDifferInOneCharacterOrInWidthOrSpace_areNear(String one, String other) {
        assertThat(like(one, other)).contains(one);
        assertThat(like(other, one)).contains(other);
    }

    @ParameterizedTest
    @CsvSource({
        "第一档年限,第二档年限",
        "任正职年限,任副职年限",
        "上一年学时,近一年学时",
        "一般不予提拔,一律不予提拔",
        "达到要求的,未达到要求的",
        "age limit 1,age limit 2",
        "优秀,优良",
        "some,all",
        "学习学时任务,走访户数任务",
    })
    void titles_thatANumberOrAnotherTellingCharacterTellsApart_areNot(String one, String other) {
        assertThat(like(one, other)).isEmpty();
        assertThat(like(other, one)).isEmpty();
    }
}
