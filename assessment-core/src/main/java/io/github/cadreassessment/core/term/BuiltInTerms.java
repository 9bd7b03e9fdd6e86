package io.github.cadreassessment.core.term;

import java.util.List;
import java.util.stream.Stream;

/** The built-in terms, put together from their topics in the order in which they are listed to readers. */
final class BuiltInTerms {
    static final TermCatalogue CATALOGUE = new TermCatalogue(
            Stream.of(
                            QuestionTerms.ALL,
                            PersonTerms.ALL,
                            PostTerms.ALL,
                            RankTerms.ALL,
                            GrassrootsTerms.ALL,
                            RecordTerms.ALL,
                            TenureTerms.ALL,
                            SanctionTerms.ALL,
                            YearTerms.ALL,
                            JudgementTerms.ALL,
                            MassWorkTerms.ALL,
                            StudyTerms.ALL,
                            WorkTerms.ALL,
                            PetitionTerms.ALL,
                            CourseTerms.ALL,
                            UnitTerms.ALL)
                    .flatMap(List::stream)
                    .toList(),
            List.of(
                    MassWorkTerms.TARGETS,
                    SanctionTerms.SANCTIONS,
                    StudyTerms.HALF_YEARS,
                    PetitionTerms.PETITIONS,
                    CourseTerms.COURSES,
                    UnitTerms.MONTHS,
                    UnitTerms.HEADS,
                    UnitTerms.FESTIVALS,
                    UnitTerms.DEPARTMENT_HALVES));

    private BuiltInTerms() {}
}
