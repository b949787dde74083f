package com.havenjob.console.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The console sees what features offer, and nothing of how they do it. */
@AnalyzeClasses(packages = "com.havenjob.console", importOptions = DoNotIncludeTests.class)
class ConsoleBoundariesTest {

    @ArchTest
    static final ArchRule NO_TOOLS_OF_THE_WORKER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.jobrunr..",
                    "org.quartz..",
                    "org.springframework.batch..",
                    "org.apache.tika..");

    @ArchTest
    static final ArchRule ONLY_ROOT_PACKAGES_OF_FEATURES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.havenjob.accounts.*..",
                    "com.havenjob.applications.*..",
                    "com.havenjob.database.*..",
                    "com.havenjob.inbox.*..",
                    "com.havenjob.notifications.*..",
                    "com.havenjob.rereading.*..",
                    "com.havenjob.triage.*..");

    @ArchTest
    static final ArchRule VIEWS_KNOW_NO_PROCESS = noClasses()
            .that()
            .resideInAPackage("com.havenjob.console.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.havenjob.worker..", "com.havenjob.process..", "com.havenjob.cli..", "com.havenjob.demo..");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("com.havenjob.console.(*)..").should().beFreeOfCycles();
}
