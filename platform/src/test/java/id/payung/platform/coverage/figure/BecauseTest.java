package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Reasons are read by people: numbers and days look as they do in the reader's language. */
class BecauseTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void numbers_of_several_figures() {
        var because =
                Because.of(
                        "two-counts.counts",
                        new Because.Values(
                                List.of(
                                        new Because.Values.Value("S001", new BigDecimal(94433)),
                                        new Because.Values.Value(
                                                "S025", new BigDecimal("98433.5")))),
                        "PU",
                        "2016",
                        new BigDecimal("4000.5"));

        assertThat(because.in(INDONESIAN))
                .isEqualTo(
                        "Dua nilai untuk satu hal (PU, 2016): S001: 94.433; S025: 98.433,5."
                                + " Selisihnya 4.000,5.");
        assertThat(because.in(Locale.ENGLISH))
                .isEqualTo(
                        "Two values for one thing (PU, 2016): S001: 94,433; S025: 98,433.5."
                                + " They differ by 4,000.5.");
    }

    @Test
    void a_day() {
        var because = Because.of("ratio.dates", LocalDate.of(2026, 8, 17), "2025");

        assertThat(because.in(INDONESIAN)).startsWith("Dihitung pada 17 Agustus 2026, dibagi");
        assertThat(because.in(Locale.ENGLISH)).startsWith("Counted in 17 August 2026, divided");
    }
}
