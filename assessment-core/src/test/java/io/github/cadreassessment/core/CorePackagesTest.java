package io.github.cadreassessment.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the packages: each may use those before it only. */
class CorePackagesTest {
    private static final String CORE = "io.github.cadreassessment.core.";
    private static final List<String> ORDER = List.of(
            "time",
            "language",
            "cadre",
            "unit",
            "question",
            "known",
            "term",
            "view",
            "finding",
            "assessment",
            "explanation");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.cadreassessment.core");

    @Test
    void packages_always_useOnlyThoseBeforeThem() {
        assertThat(CLASSES.size()).isGreaterThan(50);
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> CORE + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(CORE + ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CLASSES);
        }
    }

    @Test
    void packages_always_areInTheOrder() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(CORE))
                        .map(name -> name.substring(CORE.length()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @Test
    void core_always_usesTheJdkGuavaAndJSpecifyOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "com.google.common..", "org.jspecify..", "io.github.cadreassessment.core..")
                .check(CLASSES);
    }

    @Test
    void publicMethods_always_keepGuavaInside() {
        methods()
                .that()
                .arePublic()
                .or()
                .areProtected()
                .should(new ArchCondition<JavaMethod>("not show Guava") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean shows = method.getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.getPackageName().startsWith("com.google"));
                        events.add(new SimpleConditionEvent(method, !shows, method.getFullName()));
                    }
                })
                .check(CLASSES);
    }
}
