package id.payung.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The kernel knows the language, null annotations and one library of linear algebra. */
@AnalyzeClasses(
        packages = "id.payung.evidence",
        importOptions = ImportOption.DoNotIncludeTests.class)
class KernelTest {

    @ArchTest
    static final ArchRule it_uses_nothing_else =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("id.payung.evidence..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_values_know_no_method =
            noClasses()
                    .that()
                    .resideInAnyPackage("id.payung.evidence", "id.payung.evidence.algebra")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "id.payung.evidence.panel..",
                            "id.payung.evidence.estimate..",
                            "id.payung.evidence.design..");
}
