package id.payung.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import id.payung.rules.fixture.UsesALibrary;

import org.junit.jupiter.api.Test;

/** The law knows nothing but the language, and its packages use each other in one direction. */
class ArchitectureTest {

    /** javax.crypto is in java.base too; the signature of SNAP needs it. */
    private static final ArchRule NOTHING_BUT_THE_LANGUAGE =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "id.payung.rules..", "java..", "javax.crypto..", "org.jspecify..");

    private static final JavaClasses RULES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("id.payung.rules");

    @Test
    void the_law_knows_nothing_but_the_language() {
        NOTHING_BUT_THE_LANGUAGE.check(RULES);
    }

    @Test
    void the_guard_bites() {
        var fixture = new ClassFileImporter().importClasses(UsesALibrary.class);

        assertThatThrownBy(() -> NOTHING_BUT_THE_LANGUAGE.check(fixture))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("UsesALibrary");
    }

    @Test
    void packages_use_each_other_in_one_direction() {
        slices().matching("id.payung.rules.(*)..").should().beFreeOfCycles().check(RULES);
    }
}
