package id.payung.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.json.Json;
import id.payung.rules.law.Law;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class LawShowTest {

    private static final Law LAW = Law.builtIn();

    @Test
    void one_parameter_on_a_day() {
        var shown = LawShow.json(LAW, LocalDate.of(2024, 6, 1), "jp.wage_ceiling");

        assertThat(shown.print())
                .isEqualTo(
                        "[{\"id\": \"jp.wage_ceiling\", \"from\": \"2024-03-01\", \"to\":"
                            + " \"2025-02-28\", \"due\": null, \"value\": 10042300, \"unit\":"
                            + " \"rupiah\", \"instrument\": \"PP 45/2015\", \"article\": \"Pasal"
                            + " 29\", \"confidence\": \"high\", \"note\": \"5.05 %; letter"
                            + " B/1387/022024\"}]");
    }

    @Test
    void all_versions_of_a_parameter() {
        assertThat(LawShow.json(LAW, null, "jp.wage_ceiling").items()).hasSize(12);
        assertThat(LawShow.json(LAW, null, "jkk.rate").items()).hasSize(5);
    }

    @Test
    void a_beginning_is_a_whole_word() {
        assertThat(LawShow.json(LAW, null, "jkp.rate.from_jkk").items()).hasSize(2);
        assertThatThrownBy(() -> LawShow.json(LAW, null, "jkp.rate.from"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jkp.rate.from")
                .hasMessageContaining("jp.wage_ceiling");
    }

    @Test
    void what_was_not_in_force_is_not_shown() {
        assertThat(LawShow.json(LAW, LocalDate.of(2026, 1, 1), "covid").items()).isEmpty();
        assertThat(LawShow.json(LAW, LocalDate.of(2020, 9, 1), "covid").items()).hasSize(2);
    }

    @Test
    void beyond_its_renewal_a_value_is_provisional() {
        assertThat(provisional(LocalDate.of(2027, 2, 28))).isEqualTo(Json.Null.NULL);
        assertThat(provisional(LocalDate.of(2027, 3, 1))).isEqualTo(Json.of(true));
    }

    private static Json provisional(LocalDate day) {
        var shown = LawShow.json(LAW, day, "jp.wage_ceiling");
        return ((Json.Obj) shown.items().getFirst()).get("provisional");
    }

    @Test
    void everything_has_a_unit_and_a_source() {
        for (var line : LawShow.json(LAW, null, null).items()) {
            var members = ((Json.Obj) line);
            assertThat(members.get("unit").print()).isNotEqualTo("\"\"");
            assertThat(members.get("instrument").print()).isNotEqualTo("\"\"");
        }
    }
}
