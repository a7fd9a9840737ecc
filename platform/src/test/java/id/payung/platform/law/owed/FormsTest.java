package id.payung.platform.law.owed;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Each form with facts whose answer was worked by hand, and words for all that it can say. */
class FormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Sayer SAYER = new Sayer(Law.builtIn(), Explanation.ENGLISH);

    static List<Form> forms() {
        return Forms.ALL;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # form         | facts                                                          | kind             | first number | sure
                    # 12 x 4 million + 50% of 4 million
                    unable         | accident_date=2026-03-10&segment=PU&wage=4000000&months=13     | stmb             | 5000000000   | HIGH
                    # ten days of 30 of 3 million, by practice
                    unable         | accident_date=2026-03-10&segment=PU&wage=3.000.000&days=10     | stmb             | 100000000    | MEDIUM
                    # of 1,500,000 the base is 1,600,000
                    unable         | accident_date=2026-03-10&segment=BPU&wage=1500000&months=1     | stmb             | 160000000    | HIGH
                    # one foot: 25% x 80 x 4 million
                    lost-part      | accident_date=2026-03-10&segment=PU&wage=4000000&table_no=10   | partial_anatomical | 8000000000 | MEDIUM
                    # left-handed: the left thumb counts as the right: 15% + 9% x 50% = 19.5% x 80 x 4 million
                    lost-part      | accident_date=2026-03-10&wage=4000000&table_no=16&table_no_2=17&loss_pct_2=50 | partial_anatomical | 5280000000 | MEDIUM
                    disabled       | accident_date=2026-03-10&wage=4000000                          | total_permanent  | 23600000000  | HIGH
                    killed         | accident_date=2026-03-10&wage=4000000&children=1               | jkk_death        | 21400000000  | HIGH
                    # 700,000 + at most 10 million
                    transport      | accident_date=2026-03-10&land=700000&air=12000000              | transport        | 1070000000   | MEDIUM
                    # SD 1.5 million and SMA 3 million beside the 42
                    death          | death_date=2026-03-10&segment=PU&masa_iur_months=48&level_1=SD&level_2=SMA | jkm_death | 4200000000 | HIGH
                    # one full month
                    death          | death_date=2026-03-10&segment=BPU&member_since=2026-02-01      | jkm_death        | 1000000000   | MEDIUM
                    # 5% of 30 million
                    savings-tax    | balance=80000000&paid_on=2026-11-23                            | jht_payout       | 7850000000   | HIGH
                    # 70 million within two years: 5% of 20 million
                    savings-tax    | balance=30000000&paid_on=2026-11-23&earlier_amount=40000000&earlier_paid_on=2025-12-01 | jht_payout | 2900000000 | HIGH
                    savings-part   | balance=60000000&membership_months=130&purpose=house&paid_on=2026-11-23 | jht_partial | 1800000000 | HIGH
                    # 61 on 2033-12-31; 2015-07 to 2033-12 are 222 months of 5 million: 1% x 222/12 x 5 million
                    pension-amount | birth=1972-12-31&started=2015-07&wage=5000000&growth_pct=0&inflation_pct=0 | jp_pension | 92500000 | MEDIUM
                    # 15 x 1% x 5 million = 750,000; half of it
                    pension-family | death_date=2026-03-10&membership_months=30&density_pct=90&average_wage=5000000&spouse=yes | jp_formula | 41140000 | HIGH
                    # 6 x 60% of 4.5 million
                    job-loss-cash  | phk_date=2026-03-10&cause=layoff&last_wage=4500000&paid_months=14 | jkp_cash      | 1620000000   | HIGH
                    # half of 16,000 and 6,800
                    self-employed  | month=2026-11&income=1500000&sector=other                      | bpu_contribution | 1140000      | HIGH
                    # the state pays in full
                    self-employed  | month=2026-11&income=1500000&sector=other&government_paid=yes&with_jht=yes | bpu_contribution | 5480000 | HIGH
                    # 2% JHT and 1% JP of 8 million
                    employee       | month=2026-11&wage=8000000&risk_group=3&size=medium&jkp_member=yes | pu_contribution | 24000000  | HIGH
                    project        | contract_date=2026-11-02&contract_value=2500000000             | jakon_contract   | 355000000    | HIGH
                    migrant        | registered=2026-11-02&route=agency&contract_months=24&extension_months=2 | pmi_contribution | 39700000 | HIGH
                    """)
    void the_first_number_is_the_one_worked_by_hand(
            String slug, String facts, String kind, long sen, String sure) {
        var first = answers(slug, facts).getFirst();

        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.state()).as(first.toString()).isEqualTo(Said.State.KNOWN);
        assertThat(Objects.requireNonNull(first.large()).value()).isEqualTo(sen);
        assertThat(first.confidence()).hasToString(sure);
        assertThat(first.steps()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    savings-when   | reason=layoff&event_date=2026-11-02       | 2026-12-02
                    pension-age    | birth=1970-05-20                          | 2030-06-01
                    """)
    void the_first_day_is_the_one_worked_by_hand(String slug, String facts, LocalDate day) {
        var first = answers(slug, facts).getFirst();

        assertThat(Objects.requireNonNull(first.large()).value()).isEqualTo(day);
    }

    @Test
    void relatives_by_blood_come_before_brothers_and_sisters() {
        var heirs = answers("heirs", "death_date=2026-03-10&sibling=yes&blood_relative=yes");

        assertThat(Objects.requireNonNull(heirs.getFirst().large()).value())
                .isEqualTo(List.of("blood_relative"));
    }

    /**
     * 2 x 5 million this year, 4 years at 10% growth, no index: 16 years of months and their mean.
     */
    @Test
    void the_assumptions_move_the_projection() {
        var flat = monthly("growth_pct=0&inflation_pct=0");
        var grown = monthly("growth_pct=5&inflation_pct=0");
        var indexed = monthly("growth_pct=0&inflation_pct=3");

        assertThat(flat).isEqualTo(92_500_000L);
        assertThat(indexed).isGreaterThan(flat);
        assertThat(grown).isNotEqualTo(flat);
    }

    private static long monthly(String assumptions) {
        var facts = "birth=1972-12-31&started=2015-07&wage=5000000&" + assumptions;
        var large = answers("pension-amount", facts).getFirst().large();
        return (Long) Objects.requireNonNull(large).value();
    }

    @Test
    void a_short_life_of_contributions_is_paid_as_one_sum() {
        var said = answers("pension-amount", "birth=1970-05-20&started=2020-01&wage=5000000");

        assertThat(said.getFirst().kind()).isEqualTo("jp_old_age");
        assertThat(Objects.requireNonNull(said.getFirst().large()).value()).isEqualTo("lump_sum");
    }

    @Test
    void who_resigned_is_told_only_that_there_is_no_right() {
        var said =
                answers(
                        "job-loss-cash",
                        "phk_date=2026-03-10&cause=resign&last_wage=4500000&paid_months=14");

        assertThat(said).hasSize(1);
        assertThat(Objects.requireNonNull(said.getFirst().large()).value()).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unable         |                                  | accident_date,months
                    killed         | accident_date=2026-03-10         | wage
                    pension-amount | birth=1970-05-20                 | started,wage
                    employee       | month=2026-11                    | wage,risk_group,size
                    self-employed  | month=2027-02&income=1000000     | sector
                    death          | death_date=2026-03-10            | segment,member_since
                    job-loss-cash  |                                  | phk_date,last_wage
                    """)
    void what_is_missing_is_asked_for_at_once(String slug, String facts, String missing) {
        var first = answers(slug, facts == null ? "" : facts).getFirst();

        assertThat(first.state()).isEqualTo(Said.State.MISSING);
        assertThat(String.join(",", first.missing())).isEqualTo(missing);
    }

    @Test
    void an_officer_must_decide_what_the_law_leaves_open() {
        var said = answers("savings-when", "reason=resign&event_date=2015-08-10").getFirst();

        assertThat(said.state()).isEqualTo(Said.State.OFFICER);
        assertThat(said.why()).contains("how long is the wait");
    }

    @Test
    void what_cannot_be_is_refused_with_its_value() {
        var said = answers("killed", "accident_date=2026-03-10&wage=-4").getFirst();

        assertThat(said.state()).isEqualTo(Said.State.REFUSED);
        assertThat(said.why()).contains("-Rp4");
    }

    @Test
    void what_cannot_be_read_is_a_fault_of_its_field() {
        var form = Forms.at("lost-part").orElseThrow();
        var filled =
                Filled.by(
                        Map.of(
                                "accident_date", "soon",
                                "wage", "1,5 juta",
                                "table_no", "47",
                                "loss_pct", "150",
                                "segment", "x".repeat(70)),
                        form,
                        TODAY);

        assertThat(filled.faults())
                .containsOnlyKeys("accident_date", "wage", "table_no", "loss_pct", "segment")
                .containsEntry("wage", "law.fault.MONEY");
        assertThat(filled.typed().get("segment")).hasSize(60);
        assertThat(filled.has("wage")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"law", "law_en"})
    void there_are_words_for_all_fields_options_and_answers(String bundle) throws IOException {
        var words = words(bundle);
        for (var form : Forms.ALL) {
            assertThat(words)
                    .containsKeys(
                            "law.form.%s.title".formatted(form.slug()),
                            "law.form.%s.lead".formatted(form.slug()),
                            "law.topic." + form.topic());
            for (var field : form.fields()) {
                assertThat(words).containsKeys("law.field." + field.name());
                assertThat(words).containsKeys("law.fault." + field.sort());
                if (!field.name().startsWith("table_no")) {
                    field.options()
                            .forEach(option ->
                                    assertThat(words)
                                            .containsKey(
                                                    "law.word.%s.%s"
                                                            .formatted(field.name(), option)));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void there_are_words_for_what_an_empty_form_is_asked(Form form) throws IOException {
        for (var bundle : List.of("law", "law_en")) {
            var words = words(bundle);
            for (var ask : form.asks().apply(Filled.by(Map.of(), form, TODAY))) {
                var said = SAYER.say(ask);
                assertThat(words).containsKey("law.ask." + ask.kind());
                said.missing().forEach(fact -> assertThat(words).containsKey("law.field." + fact));
                said.assumed().forEach(one -> assertThat(words).containsKey("law.assumed." + one));
                ask.shown()
                        .forEach(one -> assertThat(words).containsKey("law.shown." + one.label()));
            }
        }
    }

    /** Whatever one field says, the others being sensible, there is an answer of some sort. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void nothing_that_can_be_typed_breaks_a_form(Form form) {
        for (var field : form.fields()) {
            for (var odd : ODD) {
                var sent =
                        form.fields().stream()
                                .collect(Collectors.toMap(Field::name, FormsTest::sensible));
                sent.put(field.name(), odd);
                var filled = Filled.by(sent, form, TODAY);
                for (var ask : form.asks().apply(filled)) {
                    assertThat(SAYER.say(ask).state()).as("%s=%s", field.name(), odd).isNotNull();
                    assertThat(SAYER.letter(ask).text()).isNotBlank();
                }
                form.fields().stream()
                        .filter(one -> one.sort() == Sort.MONEY)
                        .forEach(one -> assertThat(filled.sen(one.name()) % 100).isZero());
            }
        }
    }

    private static final List<String> ODD =
            List.of(
                    "",
                    "0",
                    "-1",
                    "100",
                    "9999999",
                    "-9999999",
                    "9999999999999",
                    "99,9999",
                    "0001-01-01",
                    "9999-12-31",
                    "2024-02-29",
                    "0001-01",
                    "9999-12",
                    "2015-06",
                    "<script>",
                    "'; drop table",
                    "\u0000\uD83D",
                    "x".repeat(10_000));

    private static String sensible(Field field) {
        return switch (field.sort()) {
            case MONEY -> "4000000";
            case DAY -> field.name().startsWith("birth") ? "1980-05-20" : "2026-03-10";
            case MONTH -> "2026-03";
            case COUNT -> "12";
            case PERCENT -> "50";
            case CHOICE -> field.options().getFirst();
            case TICK -> "yes";
        };
    }

    private static List<Said> answers(String slug, String facts) {
        var form = Forms.at(slug).orElseThrow();
        var sent =
                Arrays.stream(facts.split("&"))
                        .filter(one -> one.contains("="))
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        sent.keySet().forEach(name -> assertThat(form.has(name)).as(name).isTrue());
        var filled = Filled.by(sent, form, TODAY);
        assertThat(filled.faults()).isEmpty();
        return form.asks().apply(filled).stream().map(SAYER::say).toList();
    }

    private static Map<String, String> words(String bundle) throws IOException {
        var words = new Properties();
        try (var in = FormsTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, words::getProperty));
    }
}
