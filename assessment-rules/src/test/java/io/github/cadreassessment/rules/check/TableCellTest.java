package io.github.cadreassessment.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in the cells of tables. */
class TableCellTest {
    @ParameterizedTest
    @CsvSource({
        "secondary school or below, SECONDARY",
        "bachelor or secondary school or below, SECONDARY BACHELOR",
        "secondary school or below or bachelor, SECONDARY BACHELOR"
    })
    void cell_phraseThatHasOrInIt_isOneWord(String cell, String codes) {
        PolicyReading reading =
                PolicyReading.of(SourceFile.of("t.policy", """
                pack p "p"
                version d in force from 2013-01-01
                table years "years"
                    columns education
                    row %s | 2 years
                end
                rule r "r"
                    basis d "1" original text
                    applies to promotion
                    required
                        length of service is at least table years
                end
                """.formatted(cell)), TermCatalogue.builtIn());
        assertThat(reading.diagnostics()).isEmpty();
        Condition condition = Objects.requireNonNull(reading.policy())
                .rules()
                .get(0)
                .items()
                .get(0)
                .condition();
        assertThat(((Condition.AllOf) condition).conditions().get(0))
                .isEqualTo(new Condition.Among("education", List.of(codes.split(" ")), true));
    }
}
