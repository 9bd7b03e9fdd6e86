package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.Question.Promotion;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** Short forms for worked examples, all asked on 1 July 2024 about a county-level deputy post. */
final class CaseFiles {
    static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);

    private CaseFiles() {}

    static Cadre.Builder file() {
        return Cadre.withId("tl-1");
    }

    static CaseView derive(Cadre.Builder file) {
        return derive(file, AS_OF);
    }

    static CaseView derive(Cadre.Builder file, LocalDate asOf) {
        return CaseDerivation.derive(
                file.build(), new Promotion(PostLevel.COUNTY_DEPUTY, asOf), TermCatalogue.builtIn());
    }

    static CaseView derive(Cadre.Builder file, Question question) {
        return CaseDerivation.derive(file.build(), question, TermCatalogue.builtIn());
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static PartialDate on(String iso) {
        return PartialDate.on(day(iso));
    }

    static Known between(long low, long high, MissingFact... missing) {
        return new Known.Range(low, high, List.of(missing));
    }

    static Known months(int months, int days) {
        return Known.exactly(32L * months + days);
    }
}
