package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/** Answers in words, and as letters. */
class LetterTest {

    private static final Citation SURE = Citation.of("PP 44/2015", "Pasal 18(1)");
    private static final Citation UNSURE = new Citation("PP 49/2020", "", Confidence.MEDIUM);

    private static final Step JKM =
            Step.of(
                    "contribution.jkm",
                    SURE,
                    Percent.of("0.3"),
                    Rupiah.of(6_000_000),
                    Rupiah.ofSen(1_800_050));

    private static Reasons reasons(boolean provisional) {
        var trail = new Reasons.Trail();
        trail.add(JKM);
        trail.add(Step.of("time.due_day", UNSURE, LocalDate.of(2025, 8, 15)));
        if (provisional) {
            trail.markProvisional();
        }
        return trail.reasons();
    }

    @Test
    void a_known_answer_in_indonesian() {
        var letter =
                Letter.of(new Answer.Known<>("x", reasons(false)), Explanation.INDONESIAN).text();

        assertThat(letter)
                .isEqualTo(
                        """
                        Begini perhitungannya:
                        1. Kematian (JKM): 0,3% dari Rp6.000.000 = Rp18.000,50, dibayar pemberi kerja (PP 44/2015 Pasal 18(1)).
                        2. Pembayaran jatuh tempo pada 15 Agustus 2025 (PP 49/2020).

                        Dasarnya:
                        - PP 44/2015 Pasal 18(1)
                        - PP 49/2020

                        Seberapa pasti: satu aturan adalah kebiasaan, atau teksnya belum dibaca
                        """);
    }

    @Test
    void a_provisional_answer_in_english() {
        var letter = Letter.of(new Answer.Known<>("x", reasons(true)), Explanation.ENGLISH);

        assertThat(letter.lines().get(1))
                .isEqualTo(
                        "1. Death (JKM): 0.3% of Rp6,000,000 = Rp18,000.50, paid by the employer"
                                + " (PP 44/2015 Pasal 18(1)).");
        assertThat(letter.lines().getLast()).contains("may still change");
    }

    @Test
    void what_is_not_known_is_said() {
        assertThat(
                        Letter.of(
                                        new Answer.NeedsToKnow<>(List.of("wage", "size")),
                                        Explanation.ENGLISH)
                                .lines())
                .containsExactly("Still needs to know: wage, size");
        assertThat(Letter.of(new Answer.Refused<>(JKM), Explanation.ENGLISH).lines()).hasSize(1);
        assertThat(
                        Letter.of(
                                        new Answer.ForAnOfficer<>(JKM, reasons(false)),
                                        Explanation.ENGLISH)
                                .lines())
                .startsWith("An officer will decide this first:")
                .endsWith("- PP 49/2020");
        assertThat(
                        Letter.of(new Answer.ForAnOfficer<>(JKM, Reasons.NONE), Explanation.ENGLISH)
                                .lines())
                .hasSize(2);
    }

    @Test
    void a_value_is_there_or_the_reason_why_not() {
        assertThat(new Answer.Known<>("x", reasons(false)).value()).isEqualTo("x");
        assertThatThrownBy(() -> new Answer.NeedsToKnow<>("wage").value())
                .isInstanceOfSatisfying(
                        Answer.Undecided.class,
                        why -> {
                            assertThat(why).hasMessage("Still needs to know: wage");
                            assertThat(why.why().key()).isEqualTo("law.needs");
                        });
        assertThatThrownBy(() -> new Answer.Refused<>(JKM).value())
                .hasMessageStartingWith("Death (JKM)");
        assertThatThrownBy(() -> new Answer.ForAnOfficer<>(JKM, Reasons.NONE).value())
                .hasMessageStartingWith("Death (JKM)");
        assertThatThrownBy(() -> new Answer.NeedsToKnow<>(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reasons_are_as_sure_as_the_weakest_and_cite_each_article_once() {
        var trail = new Reasons.Trail().after(reasons(true));
        trail.cite(SURE);
        trail.add(JKM);

        assertThat(trail.reasons().basis()).containsExactly(SURE, UNSURE);
        assertThat(trail.reasons().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(trail.reasons().provisional()).isTrue();
        assertThat(trail.reasons().steps()).hasSize(3);
        assertThat(Reasons.NONE.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(SURE.with(Confidence.LOW).confidence()).isEqualTo(Confidence.LOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id | 0     | Rp0
                    id | 1     | Rp0,01
                    id | 100   | Rp1
                    id | -100  | -Rp1
                    id | 123456789012 | Rp1.234.567.890,12
                    en | 123456789012 | Rp1,234,567,890.12
                    fr | 100000 | Rp1.000
                    """)
    void amounts_as_people_write_them(String language, long sen, String written) {
        assertThat(Explanation.in(Locale.of(language)).money(Rupiah.ofSen(sen))).isEqualTo(written);
    }

    @Test
    void a_month_and_a_word_are_written_in_the_language() {
        var step = Step.note("contribution.no_labour_relief", YearMonth.of(2026, 2));

        assertThat(Explanation.INDONESIAN.text(step)).contains("Februari 2026");
        assertThat(Explanation.ENGLISH.text(step)).contains("February 2026");
    }

    @Test
    void a_key_without_words_is_a_fault() {
        assertThatThrownBy(() -> Explanation.ENGLISH.text(Step.note("law.no_such_words")))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Explanation.ENGLISH.text(Step.note("law.needs")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{0}");
        assertThatThrownBy(() -> Step.note("law.needs", new Object()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Citation.of(" ", "Pasal 1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
