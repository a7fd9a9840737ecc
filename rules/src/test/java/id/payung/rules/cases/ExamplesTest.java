package id.payung.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.json.Json;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The worked examples of the statutory fact sheet: every expected member, as it stands there. */
class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> every_example() throws IOException {
        var cases = new Cases(Law.builtIn(), Explanation.ENGLISH);
        return examples()
                .map(example ->
                        DynamicTest.dynamicTest(
                                text(example, "id") + " " + text(example, "kind"),
                                () -> check(cases, example)));
    }

    private static void check(Cases cases, Json.Obj example) {
        var answer = cases.answer(example);

        assertThat(answer.members()).as(answer.print()).containsKey("result");
        var result = ((Json.Obj) answer.get("result")).members();
        var expected = ((Json.Obj) example.get("expected")).members();
        assertThat(result).as(answer.print()).containsAllEntriesOf(expected);
    }

    private static Stream<Json.Obj> examples() throws IOException {
        try (var stream =
                Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("examples.json"))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return ((Json.Arr) Json.parse(text)).items().stream().map(Json.Obj.class::cast);
        }
    }

    private static String text(Json.Obj example, String member) {
        return ((Json.Text) example.get(member)).value();
    }
}
