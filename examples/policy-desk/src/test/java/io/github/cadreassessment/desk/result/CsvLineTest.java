package io.github.cadreassessment.desk.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\u3000=1",
                "\u00A0-1",
                "\uFEFF=1",
                "\u200B=1",
                "\n=1",
                "\u0000=1"
            })
    void cell_thatCouldStartAFormula_getsAnApostrophe(String cell) {
        assertThat(CsvLine.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "tl-0001", "2024-12-31", "a=b", "结论：不符合"})
    void cell_thatIsPlain_staysAsItIs(String cell) {
        assertThat(CsvLine.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void line_quotesEveryCell() {
        assertThat(CsvLine.of(List.of("a", "say \"b\", c", "=d"))).isEqualTo("\"a\",\"say \"\"b\"\", c\",\"'=d\"\n");
    }
}
