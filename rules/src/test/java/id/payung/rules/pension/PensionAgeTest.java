package id.payung.rules.pension;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.identity.Age;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** PP 45/2015 Pasal 15: from when a pension is paid. */
class PensionAgeTest {

    private static final LocalDate BEGIN = LocalDate.of(2015, 7, 1);

    /** Both sides of each birthday that decides. */
    @ParameterizedTest(name = "born {0}: {1} on {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # birth   | age | reached    | paid from  | working
                    1959-07-01 | 56 | 2015-07-01 | 2015-08-01 | 56 on the first day of JP
                    1962-12-31 | 56 | 2018-12-31 | 2019-01-01 | 56 on the last day of 56
                    1963-01-01 | 57 | 2020-01-01 | 2020-02-01 | 56 on 2019-01-01, when 57 is asked
                    1964-12-31 | 57 | 2021-12-31 | 2022-01-01 | 57 on the last day of 57
                    1965-01-01 | 58 | 2023-01-01 | 2023-02-01 | 57 on 2022-01-01, when 58 is asked
                    1966-12-31 | 58 | 2024-12-31 | 2025-01-01 | 58 on the last day of 58
                    1967-01-01 | 59 | 2026-01-01 | 2026-02-01 | 58 on 2025-01-01, when 59 is asked
                    1967-08-10 | 59 | 2026-08-10 | 2026-09-01 | 58 on 2025-08-10: no; 59 on 2026-08-10: yes
                    1968-12-31 | 59 | 2027-12-31 | 2028-01-01 | 59 on the last day of 59
                    1969-01-01 | 60 | 2029-01-01 | 2029-02-01 | 59 on 2028-01-01, when 60 is asked
                    1970-12-31 | 60 | 2030-12-31 | 2031-01-01 | 60 on the last day of 60
                    1971-01-01 | 61 | 2032-01-01 | 2032-02-01 | 60 on 2031-01-01, when 61 is asked
                    1973-01-01 | 62 | 2035-01-01 | 2035-02-01 | 61 on 2034-01-01, when 62 is asked
                    1975-01-01 | 63 | 2038-01-01 | 2038-02-01 | 62 on 2037-01-01, when 63 is asked
                    1977-01-01 | 64 | 2041-01-01 | 2041-02-01 | 63 on 2040-01-01, when 64 is asked
                    1978-12-31 | 64 | 2042-12-31 | 2043-01-01 | 64 on the last day of 64
                    1979-01-01 | 65 | 2044-01-01 | 2044-02-01 | 64 on 2043-01-01, when 65 is asked
                    2000-05-17 | 65 | 2065-05-17 | 2065-06-01 | 65 for all later ones
                    1960-02-29 | 56 | 2016-02-29 | 2016-03-01 | a leap year
                    1964-02-29 | 57 | 2021-03-01 | 2021-04-01 | no 29 February in 2021: 1 March
                    1968-02-29 | 59 | 2027-03-01 | 2027-04-01 | no 29 February in 2027: 1 March
                    1972-02-29 | 61 | 2033-03-01 | 2033-04-01 | 61 on 2033-03-01, when 61 is asked
                    1967-07-31 | 59 | 2026-07-31 | 2026-08-01 | last day of a month
                    1967-08-01 | 59 | 2026-08-01 | 2026-09-01 | first day of a month: still the next month
                    """)
    void the_birthday_on_which_the_age_in_force_is_completed(
            LocalDate birth, int age, LocalDate reached, LocalDate from, String working) {
        var answer = PensionAge.of(birth).value();

        assertThat(answer.age()).as(working).isEqualTo(age);
        assertThat(answer.reached()).as(working).isEqualTo(reached);
        assertThat(answer.from()).as(working).isEqualTo(from);
        assertThat(answer.deferredUntil()).as(working).isEqualTo(reached.plusYears(3));
    }

    /** Who had completed 56 before JP began is no member by age. */
    @ParameterizedTest(name = "born {0}")
    @CsvSource({"1959-06-30", "1955-01-01", "1958-02-28", "1930-08-17"})
    void who_was_beyond_the_age_when_it_began(LocalDate birth) {
        assertThat(PensionAge.of(birth))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused ->
                                assertThat(Explanation.ENGLISH.text(refused.why()))
                                        .contains("age of 56", "1 July 2015", "Maybe"));
    }

    /** Every birthday from 1955 to 2000: the first day on which the age in force is completed. */
    @Test
    void every_birthday_1955_to_2000() {
        var ages = Law.builtIn().number("jp.age");
        LocalDate.of(1955, 1, 1)
                .datesUntil(LocalDate.of(2001, 1, 1))
                .forEach(birth -> {
                    if (Age.reachedOn(birth, 56).isBefore(BEGIN)) {
                        assertThat(PensionAge.of(birth)).isInstanceOf(Answer.Refused.class);
                        return;
                    }
                    var answer = PensionAge.of(birth).value();
                    var before = answer.reached().minusDays(1);

                    assertThat(Age.on(birth, answer.reached())).isEqualTo(answer.age());
                    assertThat(ages.on(answer.reached()).value()).isEqualTo(answer.age());
                    assertThat(Age.on(birth, before)).isLessThan(answer.age());
                    for (var year = 56; year < answer.age(); year++) {
                        assertThat(ages.on(Age.reachedOn(birth, year)).value()).isGreaterThan(year);
                    }
                    assertThat(answer.from().getDayOfMonth()).isEqualTo(1);
                    assertThat(answer.from()).isAfter(answer.reached());
                    assertThat(answer.from().minusMonths(1)).isBeforeOrEqualTo(answer.reached());
                });
    }

    /** Who is born a day later never has the pension earlier. */
    @Test
    void a_later_birth_is_never_an_earlier_pension() {
        var last = LocalDate.MIN;
        for (var birth = LocalDate.of(1959, 7, 1);
                birth.isBefore(LocalDate.of(2001, 1, 1));
                birth = birth.plusDays(1)) {
            var reached = PensionAge.of(birth).value().reached();
            assertThat(reached).isAfterOrEqualTo(last);
            last = reached;
        }
    }

    @Test
    void its_steps_show_each_birthday_that_was_asked() {
        var reasons = PensionAge.of(LocalDate.of(1967, 8, 10)).known().reasons();

        assertThat(reasons.steps().stream().map(Explanation.ENGLISH::text).toList())
                .containsExactly(
                        "56 on 10 August 2023, when the pension age is 58: not yet (PP 45/2015"
                                + " Pasal 15)",
                        "57 on 10 August 2024, when the pension age is 58: not yet (PP 45/2015"
                                + " Pasal 15)",
                        "58 on 10 August 2025, when the pension age is 59: not yet (PP 45/2015"
                                + " Pasal 15)",
                        "59 on 10 August 2026, when the pension age is 59: reached (PP 45/2015"
                                + " Pasal 15)",
                        "The pension is paid from the first of the next month, 1 September 2026",
                        "Who works on may put it off for 3 years, until 10 August 2029 (PP 45/2015"
                                + " Pasal 15(4))");
    }
}
