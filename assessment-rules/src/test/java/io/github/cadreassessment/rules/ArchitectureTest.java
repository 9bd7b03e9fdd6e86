package io.github.cadreassessment.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package order of the module, as the package-infos say it. */
class ArchitectureTest {
    private static final String BASE = "io.github.cadreassessment.rules";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("io.github.cadreassessment");

    /** Which packages of this module each may import. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("policy", List.of()),
            Map.entry("source", List.of()),
            Map.entry("syntax", List.of("source", "policy")),
            Map.entry("check", List.of("source", "syntax", "policy")),
            Map.entry("lint", List.of("source", "policy")),
            Map.entry("text", List.of("source", "syntax", "policy", "inforce")),
            Map.entry("format", List.of("source", "syntax", "policy", "check", "text")),
            Map.entry("inforce", List.of("policy")),
            Map.entry("finding", List.of("inforce", "policy")),
            Map.entry("interpret", List.of("inforce", "finding")),
            Map.entry("straightline", List.of("inforce", "policy")),
            Map.entry("drl", List.of("source", "inforce", "policy")),
            Map.entry("diagnostics", List.of("source", "drl")),
            Map.entry("drools", List.of("source", "inforce", "policy", "drl")));

    /** The packages that work on whole packs: each may be imported by those after it only. */
    private static final List<String> ON_PACKS = List.of("pack", "scenario", "coverage", "mutation", "suggest");

    @TestFactory
    List<DynamicTest> package_onPacks_isImportedByLaterOnesOnly() {
        return ON_PACKS.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] earlier = Stream.concat(
                                    MAY_IMPORT.keySet().stream(), ON_PACKS.subList(0, ON_PACKS.indexOf(name)).stream())
                            .map(other -> BASE + "." + other)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAnyPackage(earlier)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(BASE + "." + name)
                            .check(CLASSES);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> package_importsOnlyWhatItsPlaceInTheOrderAllows() {
        return MAY_IMPORT.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] others = MAY_IMPORT.keySet().stream()
                            .filter(other -> !other.equals(entry.getKey())
                                    && !entry.getValue().contains(other))
                            .map(other -> BASE + "." + other)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(BASE + "." + entry.getKey())
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .check(CLASSES);
                    noClasses()
                            .that()
                            .resideInAPackage(BASE + "." + entry.getKey())
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(BASE, BASE + ".pack")
                            .check(CLASSES);
                }))
                .toList();
    }

    @Test
    void drools_isNamedInOnePackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".drools")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
                .check(CLASSES);
    }

    @Test
    void javaCompiler_isNamedInOnePackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".straightline")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse..")
                .check(CLASSES);
    }

    @Test
    void prospect_looksAheadWithEveryPackageAndIsImportedByNone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".prospect")
                .and()
                .resideInAPackage(BASE + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".prospect")
                .check(CLASSES);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void library_asksNeitherClockNorLocaleNorProperties() {
        DescribedPredicate<JavaClass> ambient =
                DescribedPredicate.describe("the clock", type -> type.isEquivalentTo(java.time.Clock.class));
        noClasses().should().dependOnClassesThat(ambient).check(CLASSES);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(CLASSES);
        noClasses().should().callMethod(java.util.Locale.class, "getDefault").check(CLASSES);
        noClasses()
                .should()
                .callMethod(System.class, "getProperty", String.class)
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(System.class, "setProperty", String.class, String.class)
                .check(CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        noClasses().should().callMethod(System.class, "nanoTime").check(CLASSES);
    }

    @Test
    void publicSignatures_nameNeitherDroolsNorGuava() {
        ArchCondition<JavaMethod> clean = new ArchCondition<>("name neither Drools nor Guava") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.drools")
                                || name.startsWith("org.kie")
                                || name.startsWith("com.google"))
                        .forEach(name -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " names " + name)));
            }
        };
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(clean)
                .check(CLASSES);
    }

    @Test
    void typeNames_sayWhatTheyAre() {
        // A rule base is what the field calls a compiled set of rules.
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|(?<!Rule)Base)$")
                .check(CLASSES);
    }
}
