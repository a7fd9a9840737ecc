package id.payung.platform.contribution.sipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;

class WordsTest {

    @ParameterizedTest
    @EnumSource
    void every_problem_says_what_is_wrong_and_what_may_help(Problem problem) {
        var fault = new Fault(2, "NIK", "A", "x", problem, List.of("first", "second", "third"));

        for (var language : List.of(Locale.of("id"), Locale.ENGLISH)) {
            assertThat(fault.says(language)).endsWith(".").doesNotContain("{");
            assertThat(fault.mend(language)).endsWith(".").doesNotContain("{");
        }
        assertThat(fault.says(Locale.ENGLISH)).isNotEqualTo(fault.says(Locale.of("id")));
    }

    @ParameterizedTest
    @EnumSource
    void every_template_can_be_explained(Template template) {
        assertThat(Help.lines(template, Words.in(Locale.of("id"))))
                .hasSizeGreaterThan(template.columns().size())
                .anySatisfy(line -> assertThat(line.toString()).contains(template.fileName()));
    }

    /** It may end up in a log. */
    @Test
    void values_are_not_in_the_text_of_a_fault() {
        var fault = new Fault(2, "NIK", "A", "1671015708909001", Problem.NIK_LENGTH, List.of("15"));

        assertThat(fault.toString()).doesNotContain("1671015708909001");
    }
}
