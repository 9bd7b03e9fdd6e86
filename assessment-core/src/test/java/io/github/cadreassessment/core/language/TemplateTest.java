package io.github.cadreassessment.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Text ONE = new Text("一{1}", "one");
    private static final Text TWO = new Text("二", "two");

    @Test
    void with_arguments_fillsEachOnceAndNeverLooksIntoThem() {
        assertThat(new Template("{1}，{0}。", "{0}, {1}.").with(ONE, TWO)).isEqualTo(new Text("二，一{1}。", "one, two."));
    }

    @Test
    void between_parts_standsBetweenThem() {
        assertThat(new Template("、", ", ").between(List.of(ONE, TWO))).isEqualTo(new Text("一{1}、二", "one, two"));
        assertThat(new Template("、", ", ").between(List.of())).isEqualTo(Text.NONE);
    }
}
