package id.payung.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class NikTest {

    @Test
    void a_woman_has_forty_added_to_her_day() {
        var nik = Nik.parse("3273015708900002").value();

        assertThat(nik.region()).isEqualTo("327301");
        assertThat(nik.birthDdmmyy()).isEqualTo("170890");
        assertThat(nik.sex()).isEqualTo(Nik.Sex.P);
        assertThat(nik.serial()).isEqualTo("0002");
        assertThat(nik.birthOnOrBefore(LocalDate.of(2026, 1, 1)))
                .isEqualTo(LocalDate.of(1990, 8, 17));
        assertThat(nik).hasToString("Nik[3273************]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    327301570890000,   identity.not_sixteen_digits
                    32730157089000022, identity.not_sixteen_digits
                    327301570890000A,  identity.not_sixteen_digits
                    0073015708900002,  identity.no_such_region
                    3200015708900002,  identity.no_such_region
                    3273005708900002,  identity.no_such_region
                    3273010008900002,  identity.no_such_birth_date
                    3273013208900002,  identity.no_such_birth_date
                    3273014008900002,  identity.no_such_birth_date
                    3273017208900002,  identity.no_such_birth_date
                    3273011713900002,  identity.no_such_birth_date
                    3273012902910002,  identity.no_such_birth_date
                    3273011708900000,  identity.no_such_serial
                    """)
    void what_is_wrong_is_named(String text, String key) {
        assertThat(Nik.parse(text))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    3273013112990001, 2026-01-01, 1999-12-31
                    3273010101260001, 2026-01-01, 2026-01-01
                    3273010201260001, 2026-01-01, 1926-01-02
                    3273012902000001, 2026-01-01, 2000-02-29
                    """)
    void the_century_is_the_latest_possible(String text, LocalDate day, LocalDate birth) {
        assertThat(Nik.parse(text).value().birthOnOrBefore(day)).isEqualTo(birth);
    }
}
