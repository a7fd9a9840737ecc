package id.payung.platform.contribution.sipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest(name = "\"{0}\" is {1} sen")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1500000          | 150000000
                    1.500.000        | 150000000
                    1,500,000        | 150000000
                    1500000,99       | 150000099
                    1500000.99       | 150000099
                    1500000.5        | 150000050
                    1.500.000,99     | 150000099
                    1,500,000.99     | 150000099
                    1.500.000,5      | 150000050
                    1.500,50         |    150050
                    Rp 1.500.000     | 150000000
                    Rp1.500.000,00   | 150000000
                    rp. 1.500.000,-  | 150000000
                    IDR 1500000      | 150000000
                    1 500 000        | 150000000
                    -250000          | -25000000
                    0                |         0
                    0,5              |        50
                    """)
    void either_mark_is_understood(String text, long sen) {
        assertThat(Amounts.parse(Book.Cell.ofText(text)))
                .isEqualTo(new Parsed.Known<>(new Amounts.Amount(sen, false)));
    }

    /** Half a sen up, away from zero. */
    @ParameterizedTest(name = "\"{0}\" is rounded to {1} sen")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3333333.3333 | 333333333
                    1500000,9950 | 150000100
                    0,0049       | 0
                    """)
    void more_than_sen_is_rounded_and_told(String text, long sen) {
        assertThat(Amounts.parse(Book.Cell.ofText(text)))
                .isEqualTo(new Parsed.Known<>(new Amounts.Amount(sen, true)));
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.500             | AMBIGUOUS_MONEY
                    1,500             | AMBIGUOUS_MONEY
                    500.000           | AMBIGUOUS_MONEY
                    1.500,000         | AMBIGUOUS_MONEY
                    Rp 1.500          | AMBIGUOUS_MONEY
                    1.50.000          | NOT_MONEY
                    1,500.000,00      | NOT_MONEY
                    15.00.000,00      | NOT_MONEY
                    1.500.000.00      | NOT_MONEY
                    satu juta         | NOT_MONEY
                    1,5 jt            | NOT_MONEY
                    1.5E6             | NOT_MONEY
                    1000000000000     | NOT_MONEY
                    --5               | NOT_MONEY
                    1500000.          | NOT_MONEY
                    99999999999999999999999999999999 | NOT_MONEY
                    """)
    void what_cannot_be_read_or_can_be_read_twice_is_refused(String text, Problem problem) {
        assertThat(Amounts.parse(Book.Cell.ofText(text)))
                .isInstanceOfSatisfying(
                        Parsed.Wrong.class,
                        wrong -> assertThat(wrong.problem()).isEqualTo(problem));
    }

    /** A number cell has a point for its mark, so that 1.500 is one and a half. */
    @ParameterizedTest(name = "number {0} is {1} sen")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1500000            | 150000000 | false
                    1.5E6              | 150000000 | false
                    1500000.99         | 150000099 | false
                    1.500              |       150 | false
                    1500000.3333333333 | 150000033 | true
                    """)
    void numbers_are_numbers(String raw, long sen, boolean rounded) {
        assertThat(Amounts.parse(new Book.Cell(Book.Cell.Kind.NUMBER, raw)))
                .isEqualTo(new Parsed.Known<>(new Amounts.Amount(sen, rounded)));
    }

    @ParameterizedTest(name = "number {0} is no money")
    @CsvSource({"1E999999999", "NaN", "-1E300", "x"})
    void a_number_that_is_none_costs_nothing(String raw) {
        assertThat(Amounts.parse(new Book.Cell(Book.Cell.Kind.NUMBER, raw)))
                .isInstanceOf(Parsed.Wrong.class);
    }
}
