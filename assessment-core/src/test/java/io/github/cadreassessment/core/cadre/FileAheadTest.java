package io.github.cadreassessment.core.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FileAheadTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Cadre on(String day, Cadre cadre) {
        return new FileAhead(AS_OF, day(day), day(day).getYear() > AS_OF.getYear()).of(cadre);
    }

    private static Cadre complete(LocalDate through) {
        return Cadre.withId("x-1")
                .posts(History.complete(through))
                .sanctions(History.complete(through))
                .massWork(History.complete(through))
                .appraisals(History.complete(through))
                .training(History.complete(through))
                .marksThrough(through)
                .build();
    }

    @Test
    void file_onTheDayItStartsFrom_isTheSame() {
        Cadre cadre = complete(AS_OF.minusDays(1));
        assertThat(on("2024-06-01", cadre)).isEqualTo(cadre);
    }

    @Test
    void history_declaredCompleteForTheFirstDay_staysComplete() {
        Cadre later = on("2030-03-01", complete(AS_OF.minusDays(1)));
        assertThat(later.posts().covers(day("2030-03-01"))).isTrue();
        assertThat(later.sanctions().completeness()).isEqualTo(new CompleteThrough(day("2030-02-28")));
        assertThat(later.marksThrough()).isEqualTo(day("2030-02-28"));
    }

    @Test
    void history_notDeclaredCompleteForTheFirstDay_isLeftAsItIs() {
        Cadre cadre = complete(AS_OF.minusDays(2));
        Cadre later = on("2024-07-01", cadre);
        assertThat(later).isEqualTo(cadre);
    }

    @Test
    void rowsByYear_inTheSameYear_stayComplete() {
        Cadre later = on("2024-12-31", complete(AS_OF));
        assertThat(later.massWork().covers(day("2024-12-31"))).isTrue();
        assertThat(later.appraisals().covers(day("2024-12-31"))).isTrue();
    }

    @Test
    void rowsByYear_ofALaterYear_cannotBeThereYet() {
        Cadre later = on("2025-01-01", complete(day("2024-12-31")));
        assertThat(later.massWork().covers(day("2025-01-01"))).isFalse();
        assertThat(later.appraisals().covers(day("2025-01-01"))).isFalse();
        assertThat(later.training().covers(day("2025-01-01"))).isFalse();
        assertThat(later.posts().covers(day("2025-01-01"))).isTrue();
    }

    @Test
    void rowsByYear_declaredToTheEndOfALaterYear_areThere() {
        Cadre cadre = complete(day("2025-12-31"));
        assertThat(on("2025-03-01", cadre).appraisals().covers(day("2025-03-01")))
                .isTrue();
        assertThat(on("2026-01-01", cadre).appraisals().covers(day("2026-01-01")))
                .isFalse();
    }

    @Test
    void rowsOfANamedYear_stayCompleteWhileGradesOfThePastDoNot() {
        Cadre later = new FileAhead(AS_OF, day("2025-02-01"), false).of(complete(AS_OF));
        assertThat(later.massWork().covers(day("2025-02-01"))).isTrue();
        assertThat(later.appraisals().covers(day("2025-02-01"))).isFalse();
    }
}
