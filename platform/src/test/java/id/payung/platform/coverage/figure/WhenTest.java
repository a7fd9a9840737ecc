package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

class WhenTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2020               | 2020-01..2020-12
                    2020-02            | 2020-02..2020-02
                    2020/02            | 2020-02..2020-02
                    02/2020            | 2020-02..2020-02
                    2021-02-08         | 2021-02..2021-02
                    08/02/2021         | 2021-02..2021-02
                    Februari 2020      | 2020-02..2020-02
                    Aug 2023           | 2023-08..2023-08
                    per September 2020 | 2020-09..2020-09
                    31 Oktober 2018    | 2018-10..2018-10
                    2016-2020          | 2016-01..2020-12
                    2016 s/d 2020      | 2016-01..2020-12
                    2024-01..06        | 2024-01..2024-06
                    2025 (late)        | 2025-01..2025-12
                    2020 Covid 19      | 2020-01..2020-12
                    per year           | per year
                    target             | target
                    """)
    void a_date_is_as_exact_as_it_is_given(String text, String key) {
        assertThat(When.of(text).key()).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    labour force, August 2015              | 2015-08..2015-08
                    angkatan kerja Februari 2020 dan 2021  | 2020-02..2020-02 2021-01..2021-12
                    population 2010                        | 2010-01..2010-12
                    workers 2019-08                        | 2019-08..2019-08
                    2016 peserta                           | -
                    UU 2011                                | -
                    2,016 workers                          | -
                    Rp2000                                 | -
                    12019 workers                          | -
                    employed 131.63 million                | -
                    """)
    void a_description_may_name_dates(String text, String keys) {
        var found = When.mentionedIn(text).stream().map(When::key).collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(keys == null ? "" : keys);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    2020,    2020,    false
                    2020,    2020-02, false
                    2020-09, 2020-02, false
                    2020-12, 2020-01, false
                    2020-01, 2019-08, false
                    2020-02, 2019-08, false
                    2020-03, 2019-08, true
                    2020,    2019,    true
                    2020-09, 2015,    true
                    2021-02, 2019-08, true
                    2016-2020, 2018,  false
                    2016-2020, 2021,  true
                    per year, 2020,   false
                    """)
    void dates_are_apart_beyond_one_survey_round(String one, String other, boolean apart) {
        assertThat(When.of(one).apart(When.of(other))).isEqualTo(apart);
        assertThat(When.of(other).apart(When.of(one))).isEqualTo(apart);
    }
}
