package id.payung.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.json.Json;
import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** The inputs of a case: read by name, refused by name. */
class FactsTest {

    private static Facts facts(String inputs) {
        return new Facts(Law.builtIn(), "2025-03-10", (Json.Obj) Json.parse(inputs));
    }

    @Test
    void each_sort_is_read() {
        var facts =
                facts(
                        """
                        {"wage": 1234.5, "rate": 0.24, "count": 12, "yes": true, "name": "x",
                         "day": "2025-03-10", "month": "2025-03", "amounts": [1, 2.5],
                         "texts": ["a", "b"], "list": [1, "a"], "word": " Agency "}\
                        """);

        assertThat(facts.rupiah("wage")).isEqualTo(Rupiah.ofSen(123_450));
        assertThat(facts.percent("rate")).isEqualTo(Percent.of("0.24"));
        assertThat(facts.whole("count")).isEqualTo(12);
        assertThat(facts.flag("yes", false)).isTrue();
        assertThat(facts.text("name")).isEqualTo("x");
        assertThat(facts.day("day")).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(facts.month("month")).isEqualTo(YearMonth.of(2025, 3));
        assertThat(facts.amounts("amounts")).containsExactly(Rupiah.of(1), Rupiah.ofSen(250));
        assertThat(facts.texts("texts")).containsExactly("a", "b");
        assertThat(facts.list("list")).hasSize(2);
        assertThat(facts.word("word", Map.of("agency", 1))).isEqualTo(1);
        assertThat(facts.unused()).isEmpty();
        assertThat(facts.assumed()).isEmpty();
        assertThat(facts.law()).isSameAs(Law.builtIn());
    }

    @Test
    void what_is_not_given_is_otherwise() {
        var facts = facts("{\"nothing\": null}");

        assertThat(facts.rupiah("nothing", Rupiah.of(7))).isEqualTo(Rupiah.of(7));
        assertThat(facts.whole("nothing", 3)).isEqualTo(3);
        assertThat(facts.flag("nothing", true)).isTrue();
        assertThat(facts.assumed()).containsExactly(Map.entry("nothing", true));
        assertThat(facts.has("nothing")).isFalse();
    }

    @Test
    void what_nobody_read_is_named() {
        var facts = facts("{\"wage\": 1, \"colour\": 2, \"shape\": 3}");
        facts.rupiah("wage");

        assertThat(facts.unused()).containsExactly("colour", "shape");
    }

    @Test
    void all_that_is_missing_is_asked_at_once() {
        var facts = facts("{\"wage\": 1, \"size\": null}");

        facts.need("wage");
        assertThatThrownBy(() -> facts.need("wage", "risk_group", "size"))
                .isInstanceOf(Facts.Missing.class)
                .hasMessage("risk_group, size");
        assertThatThrownBy(() -> facts.rupiah("income")).hasMessage("income");
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    1.005     | rupiah  | x: 1.005 is not an amount of rupiah with at most two decimals
                    "1"       | rupiah  | x: "1" is not an amount of rupiah with at most two decimals
                    1e17      | rupiah  | x: 100000000000000000 is not an amount of rupiah with at most two decimals
                    0.0000001 | percent | x: 0.0000001 is not a percentage
                    true      | percent | x: true is not a percentage
                    1.5       | whole   | x: 1.5 is not a whole number
                    3000000000 | whole  | x: 3000000000 is not a whole number
                    "yes"     | flag    | x: "yes" is not true or false
                    1         | flag    | x: 1 is not true or false
                    5         | text    | x: 5 is not a text
                    5         | day     | x: 5 is not a text
                    "10 March" | day    | x: 10 March is not a day such as 2025-03-10
                    "2025-02-29" | day  | x: 2025-02-29 is not a day such as 2025-03-10
                    "2025-3"  | month   | x: 2025-3 is not a month such as 2025-03
                    {}        | list    | x: {} is not a list
                    [1, "a"]  | amounts | x: [1, "a"] is not a list of amounts of rupiah
                    [1, 0.001] | amounts | x: [1, 0.001] is not a list of amounts of rupiah
                    ["a", 1]  | texts   | x: ["a", 1] is not a list of texts
                    "boat"    | word    | x: boat is not known. Maybe one of agency
                    """)
    void what_is_of_another_sort_is_refused_by_name(String value, String sort, String message) {
        var facts = facts("{\"x\": " + value + "}");

        assertThatThrownBy(() -> read(facts, sort))
                .isInstanceOf(Facts.Wrong.class)
                .hasMessage(message);
    }

    private static Object read(Facts facts, String sort) {
        return switch (sort) {
            case "rupiah" -> facts.rupiah("x");
            case "percent" -> facts.percent("x");
            case "whole" -> facts.whole("x");
            case "flag" -> facts.flag("x", false);
            case "text" -> facts.text("x");
            case "day" -> facts.day("x");
            case "month" -> facts.month("x");
            case "list" -> facts.list("x");
            case "amounts" -> facts.amounts("x");
            case "texts" -> facts.texts("x");
            default -> facts.word("x", Map.of("agency", 1));
        };
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            textBlock =
                    """
                    2025-03,    2025-03, 2025-03-01
                    2025-03-10, 2025-03, 2025-03-10
                    2024-02-29, 2024-02, 2024-02-29
                    """)
    void the_date_is_a_day_or_a_month(String date, YearMonth month, LocalDate day) {
        var facts = new Facts(Law.builtIn(), date, Json.object().build());

        assertThat(facts.month()).isEqualTo(month);
        assertThat(facts.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025       | date: 2025 is not a month such as 2025-03
                    2025-13    | date: 2025-13 is not a month such as 2025-03
                    2025-02-30 | date: 2025-02-30 is not a day such as 2025-03-10
                    someday    | date: someday is not a month such as 2025-03
                    """)
    void another_date_is_refused(String date, String message) {
        var facts = new Facts(Law.builtIn(), date, Json.object().build());

        assertThatThrownBy(facts::day).isInstanceOf(Facts.Wrong.class).hasMessage(message);
        assertThatThrownBy(facts::month).isInstanceOf(Facts.Wrong.class).hasMessage(message);
    }
}
