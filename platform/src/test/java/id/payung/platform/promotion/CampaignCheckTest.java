package id.payung.platform.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import id.payung.platform.registry.Problem;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class CampaignCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID AGENT = new UUID(1, 1);
    private static final CampaignCheck.Choices CHOICES =
            new CampaignCheck.Choices(Set.of("16.71", "16.06"), Set.of(AGENT));

    private final CampaignForm right =
            new CampaignForm(
                    "AGENT",
                    "Pasar 16 Ilir",
                    "",
                    "BPU",
                    "2026-11-01",
                    "31/12/2026",
                    List.of("16.71"),
                    "1.000",
                    "Rp 12.500.000",
                    List.of(AGENT.toString()));

    @Test
    void a_right_form_becomes_a_plan() {
        var plan = requireNonNull(new CampaignCheck(right, TODAY, CHOICES).plan());

        assertThat(plan.ends()).isEqualTo("2026-12-31");
        assertThat(plan.target()).isEqualTo(1000);
        assertThat(plan.budget()).isEqualTo(Rupiah.of(12_500_000));
        assertThat(plan.agents()).containsExactly(AGENT);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    channel   | OWN_INITIATIVE | channel
                    channel   | ''             | channel
                    channel   | EVENT          | ok
                    name      | XY             | name
                    segment   | ALL            | segment
                    starts    | ''             | day_missing
                    starts    | 31/02/2026     | day
                    starts    | 2027-01-01     | ends_before_start
                    starts    | 2023-01-01     | too_long
                    ends      | 2026-11-22     | over_already
                    ends      | 2026-11-23     | ok
                    regencies | ''             | regencies_missing
                    regencies | 16.07          | regency
                    target    | 0              | target
                    target    | banyak         | target
                    budget    | 5 juta         | budget
                    budget    | 0              | ok
                    agents    | ''             | agents_missing
                    agents    | 00000000-0000-0002-0000-000000000002 | agent
                    agents    | nobody         | agent
                    """)
    void whatever_is_wrong_is_named(String field, String value, String expected) {
        var check = new CampaignCheck(with(field, value), TODAY, CHOICES);

        var plan = check.plan();

        if (expected.equals("ok")) {
            assertThat(check.problems()).isEmpty();
            assertThat(plan).isNotNull();
        } else {
            assertThat(plan).isNull();
            assertThat(check.problems())
                    .extracting(Problem::key)
                    .containsExactly("promotion.problem." + expected);
        }
    }

    @Test
    void everything_wrong_is_said_at_once() {
        var check =
                new CampaignCheck(
                        new CampaignForm(
                                null,
                                null,
                                "x".repeat(501),
                                null,
                                null,
                                "besok",
                                List.of(),
                                "-1",
                                "?",
                                List.of()),
                        TODAY,
                        CHOICES);

        assertThat(check.plan()).isNull();
        assertThat(check.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "channel",
                        "name",
                        "purpose",
                        "segment",
                        "starts",
                        "ends",
                        "regencies",
                        "target",
                        "budget");
    }

    @Test
    void only_the_agents_channel_needs_agents() {
        var check = new CampaignCheck(with("channel", "MEDIA", List.of()), TODAY, CHOICES);

        assertThat(check.plan()).isNotNull();
    }

    private CampaignForm with(String field, String value) {
        return with(field, value, right.agents());
    }

    private CampaignForm with(String field, String value, List<String> agents) {
        return new CampaignForm(
                field.equals("channel") ? value : right.channel(),
                field.equals("name") ? value : right.name(),
                right.purpose(),
                field.equals("segment") ? value : right.segment(),
                field.equals("starts") ? value : right.starts(),
                field.equals("ends") ? value : right.ends(),
                field.equals("regencies") ? listOf(value) : right.regencies(),
                field.equals("target") ? value : right.target(),
                field.equals("budget") ? value : right.budget(),
                field.equals("agents") ? listOf(value) : agents);
    }

    private static List<String> listOf(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
