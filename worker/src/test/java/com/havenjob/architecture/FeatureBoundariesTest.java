package com.havenjob.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;

/** Which feature may know which: a declared list without circles. Adding a line here is a decision, not a fix. */
@AnalyzeClasses(packages = "com.havenjob", importOptions = DoNotIncludeTests.class)
class FeatureBoundariesTest {

    private static final String ROOT = "com.havenjob.";

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("database", Set.of("kernel")),
            Map.entry("accounts", Set.of("kernel", "database")),
            Map.entry("applications", Set.of("kernel", "database")),
            Map.entry("inbox", Set.of("kernel", "database", "accounts")),
            Map.entry("notifications", Set.of("kernel", "database", "applications", "inbox")),
            Map.entry("triage", Set.of("kernel", "database", "accounts", "applications", "inbox", "notifications")),
            Map.entry("rereading", Set.of("kernel", "applications", "inbox", "notifications", "triage")),
            Map.entry("demo", Set.of("kernel")),
            Map.entry("lab", Set.of("kernel", "inbox", "triage", "demo")),
            Map.entry("process", Set.of("kernel", "database")),
            Map.entry(
                    "worker",
                    Set.of(
                            "kernel",
                            "database",
                            "accounts",
                            "applications",
                            "inbox",
                            "notifications",
                            "rereading",
                            "triage",
                            "demo",
                            "process")),
            Map.entry(
                    "cli",
                    Set.of(
                            "kernel",
                            "database",
                            "accounts",
                            "applications",
                            "inbox",
                            "notifications",
                            "rereading",
                            "triage",
                            "demo",
                            "lab",
                            "process",
                            "worker")));

    @ArchTest
    static void featuresUseOnlyWhatTheyDeclare(JavaClasses all) {
        Set<String> found = all.stream().map(FeatureBoundariesTest::feature).collect(Collectors.toSet());
        assertThat(found)
                .as("every package has a line in the list, and every line a package")
                .isEqualTo(MAY_USE.keySet());
        MAY_USE.forEach((feature, mayUse) -> {
            var others = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(feature) && !mayUse.contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because(feature + " may use " + new TreeSet<>(mayUse) + " only")
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule THERE_ARE_NO_CIRCLES_BETWEEN_FEATURES =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static void onlyTheRootPackageOfAFeatureIsItsApi(JavaClasses all) {
        for (var feature :
                List.of("accounts", "applications", "database", "inbox", "notifications", "rereading", "triage")) {
            noClasses()
                    .that(resideOutsideOfPackage(ROOT + feature + ".."))
                    .should()
                    .dependOnClassesThat(resideInAPackage(ROOT + feature + ".*.."))
                    .because("sub-packages of " + feature + " are its own business")
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule READING_AND_JUDGING_MAIL_NEEDS_NO_SPRING_BELOW_THE_ROOT = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "triage.*..", ROOT + "inbox.*..", ROOT + "kernel..", ROOT + "demo..", ROOT + "lab..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule ONLY_THE_WORKER_KNOWS_QUEUE_AND_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "worker..", ROOT + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jobrunr..", "org.quartz..", "org.springframework.batch..");

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_INSIDE_THEIR_FEATURE = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(false);

    private static String feature(JavaClass javaClass) {
        var rest = javaClass.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
