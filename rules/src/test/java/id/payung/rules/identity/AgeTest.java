package id.payung.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** Completed years, and the birthday of people born on 29 February. */
class AgeTest {

    @ParameterizedTest(name = "born {0}: {1} on {2}")
    @CsvSource(
            textBlock =
                    """
                    1967-08-10, 59, 2026-08-10
                    1968-02-29, 56, 2024-02-29
                    1968-02-29, 57, 2025-03-01
                    1968-02-29, 58, 2026-03-01
                    1968-02-29, 60, 2028-02-29
                    1968-02-28, 57, 2025-02-28
                    1967-12-31, 56, 2023-12-31
                    """)
    void the_birthday_on_which_an_age_is_completed(LocalDate birth, int years, LocalDate birthday) {
        assertThat(Age.reachedOn(birth, years)).isEqualTo(birthday);
        assertThat(Age.on(birth, birthday)).isEqualTo(years);
        assertThat(Age.on(birth, birthday.minusDays(1))).isEqualTo(years - 1);
    }

    @Test
    void every_birthday_completes_a_year() {
        LocalDate.of(1995, 1, 1)
                .datesUntil(LocalDate.of(2001, 1, 1))
                .forEach(birth -> {
                    for (var years = 1; years < 70; years++) {
                        var birthday = Age.reachedOn(birth, years);
                        assertThat(Age.on(birth, birthday)).isEqualTo(years);
                        assertThat(Age.on(birth, birthday.minusDays(1))).isEqualTo(years - 1);
                    }
                });
    }
}
