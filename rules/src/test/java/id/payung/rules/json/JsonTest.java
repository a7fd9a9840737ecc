package id.payung.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** RFC 8259, and nothing more liberal. */
class JsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {}                        | {}
                    []                        | []
                    ' '                       | x
                    null                      | null
                    true                      | true
                    false                     | false
                    0                         | 0
                    -0.50                     | -0.5
                    1e3                       | 1000
                    12.50E-1                  | 1.25
                    1234567890123456789.01    | 1234567890123456789.01
                    ""                        | ""
                    "a\\"\\\\\\/\\b\\f\\n\\r\\t"         | "a\\"\\\\/\\u0008\\u000c\\n\\r\\t"
                    "\\u0041\\u00e9\\u20AC"        | "Aé€"
                    [1, [2, {"a": 3}], "b"]   | [1, [2, {"a": 3}], "b"]
                    {"b":1,"a":[true , null]} | {"b": 1, "a": [true, null]}
                    """)
    void what_is_read_is_printed(String text, String printed) {
        if (printed.equals("x")) {
            assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(Json.BadJson.class);
        } else {
            assertThat(Json.parse(text).print()).isEqualTo(printed);
            assertThat(Json.parse(printed)).isEqualTo(Json.parse(text));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [1,]             | line 1, column 4: a value is expected
                    [1 2]            | line 1, column 4: ']' is expected
                    {"a" 1}          | line 1, column 6: ':' is expected
                    {a: 1}           | line 1, column 2: a member's name in quotes is expected
                    {"a":1,"a":2}    | the member "a" stands there twice
                    {"a":1           | '}' is expected
                    [                | a value is expected
                    01               | this is no number
                    1.               | this is no number
                    .5               | a value is expected
                    +1               | a value is expected
                    1e               | this is no number
                    0x10             | this is no number
                    NaN              | a value is expected
                    nul              | a value is expected
                    "a               | a text without end
                    "\\x"             | no such escape
                    "\\u12"           | four hexadecimal digits are expected
                    1 2              | line 1, column 3: nothing may follow the value
                    {} x             | nothing may follow
                    """)
    void what_is_no_json_is_refused_with_its_place(String text, String message) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(Json.BadJson.class)
                .hasMessageContaining(message);
    }

    @Test
    void the_line_is_counted() {
        assertThatThrownBy(() -> Json.parse("[\n1,\n  tru]"))
                .hasMessageContaining("line 3, column 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\n", "\t", "\u001f"})
    void a_control_character_in_a_text_is_refused(String control) {
        assertThatThrownBy(() -> Json.parse("\"a" + control + "b\""))
                .hasMessageContaining("raw control character");
    }

    @Test
    void only_so_deep() {
        assertThat(Json.parse("[".repeat(100) + "]".repeat(100))).isInstanceOf(Json.Arr.class);
        assertThatThrownBy(() -> Json.parse("[".repeat(101) + "]".repeat(101)))
                .hasMessageContaining("more than 100 deep");
        assertThatThrownBy(() -> Json.parse("{\"a\":".repeat(5_000)))
                .hasMessageContaining("more than 100 deep");
    }

    /** Neighbours may be nested as often as they like; only depth counts. */
    @Test
    void as_wide_as_one_likes() {
        assertThat(Json.parse("[" + "[[]],".repeat(500) + "{}]"))
                .isInstanceOfSatisfying(
                        Json.Arr.class, array -> assertThat(array.items()).hasSize(501));
    }

    @Test
    void surrogates_survive() {
        assertThat(Json.parse("\"\\ud83d\\ude00\"")).isEqualTo(Json.of("😀"));
        assertThat(Json.of("😀").print()).isEqualTo("\"\\ud83d\\ude00\"");
    }

    @Test
    void numbers_are_equal_by_value() {
        assertThat(Json.parse("1.50")).isEqualTo(Json.of(new BigDecimal("1.5")));
        assertThat(Json.of(Rupiah.ofSen(150_000))).isEqualTo(Json.of(1500));
        assertThat(Json.of(Rupiah.ofSen(150_010)).print()).isEqualTo("1500.1");
    }

    @Test
    void an_object_is_built_in_order() {
        var object =
                Json.object()
                        .put("z", 1)
                        .put("a", "text")
                        .put("m", true)
                        .put("l", List.of(Rupiah.of(1), Rupiah.ofSen(1)))
                        .build();

        assertThat(object.print())
                .isEqualTo("{\"z\": 1, \"a\": \"text\", \"m\": true, \"l\": [1, 0.01]}");
        assertThat(object.get("a")).isEqualTo(Json.of("text"));
        assertThat(object.get("b")).isEqualTo(Json.Null.NULL);
    }

    /** Whatever is printed is read back as the same value. */
    @Test
    void printed_and_read_back() {
        var random = new SplittableRandom(8259);
        for (var i = 0; i < 2_000; i++) {
            var value = value(random, 4);

            assertThat(Json.parse(value.print())).isEqualTo(value);
        }
    }

    private static Json value(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> Json.of(BigDecimal.valueOf(random.nextLong(), random.nextInt(-3, 20)));
            case 1 -> Json.of(random.nextBoolean());
            case 2 -> Json.Null.NULL;
            case 3 -> Json.of(text(random));
            case 4 -> array(random, depth);
            default -> object(random, depth);
        };
    }

    private static Json array(SplittableRandom random, int depth) {
        var items = new Json[random.nextInt(4)];
        for (var i = 0; i < items.length; i++) {
            items[i] = value(random, depth - 1);
        }
        return new Json.Arr(List.of(items));
    }

    private static Json object(SplittableRandom random, int depth) {
        var object = Json.object();
        for (var i = random.nextInt(4); i > 0; i--) {
            object.put(text(random), value(random, depth - 1));
        }
        return object.build();
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(8); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 128 : 0xD800));
        }
        return text.toString();
    }
}
