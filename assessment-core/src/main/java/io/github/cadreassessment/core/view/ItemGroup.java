package io.github.cadreassessment.core.view;

import java.util.function.Function;

/** The collections of a cadre's case. */
enum ItemGroup {
    MASS_WORK(MassWorkValues.COLLECTION, MassWorkValues::items),
    SANCTIONS(SanctionItems.COLLECTION, SanctionItems::of),
    STUDY(StudyValues.COLLECTION, StudyValues::items),
    PETITIONS(
            PetitionItems.COLLECTION,
            file -> PetitionItems.of(file.cadre().work().petitions(), file.yearAsked(), file.asOf())),
    COURSES(CourseItems.COLLECTION, CourseItems::of);

    private final String collection;
    private final Function<CaseFile, Items> derivation;

    ItemGroup(String collection, Function<CaseFile, Items> derivation) {
        this.collection = collection;
        this.derivation = derivation;
    }

    String collection() {
        return collection;
    }

    Items items(CaseFile file) {
        return derivation.apply(file);
    }
}
