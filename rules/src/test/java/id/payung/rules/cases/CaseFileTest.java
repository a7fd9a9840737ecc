package id.payung.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.json.Json;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class CaseFileTest {

    private static final String GOOD =
            """
            {"id": "A", "kind": "bpu_contribution", "date": "2024-04",
             "inputs": {"income": 1000000, "sector": "other", "government_paid": false,
                        "paid_to_july_2020": true}}\
            """;

    @TempDir Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String text) throws IOException {
        return run(Files.writeString(directory.resolve("cases.json"), text));
    }

    private int run(Path file) {
        var cases = new Cases(Law.builtIn(), Explanation.ENGLISH);
        return CaseFile.run(
                file,
                cases,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Json.Arr answers() {
        return (Json.Arr) Json.parse(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void an_answer_has_result_steps_and_basis() throws IOException {
        assertThat(run("[" + GOOD + "]")).isZero();

        assertThat(answers().items().getFirst().print())
                .isEqualTo(
                        "{\"id\": \"A\", \"result\": {\"base\": 1000000, \"jkk\": 10000, \"jkm\":"
                            + " 6800, \"jht\": 0, \"total\": 16800}, \"steps\": [\"An income of"
                            + " Rp1,000,000 is in bracket 1, whose base is Rp1,000,000 (PP 44/2015"
                            + " Lampiran II)\", \"Work accident (JKK): 1% of Rp1,000,000, of that"
                            + " 100% = Rp10,000 (PP 44/2015 Pasal 17, Lampiran II)\", \"Death"
                            + " (JKM): Rp6,800, of that 100% = Rp6,800 (PP 44/2015 Pasal 18(2))\"],"
                            + " \"basis\": [\"PP 44/2015 Lampiran II\", \"PP 44/2015 Pasal 17,"
                            + " Lampiran II\", \"PP 44/2015 Pasal 18(2)\"], \"confidence\":"
                            + " \"high\"}");
        assertThat(err.size()).isZero();
    }

    @Test
    void one_refusal_leaves_the_others_answered_and_the_status_one() throws IOException {
        assertThat(run("[{\"id\": 7}, " + GOOD + "]")).isOne();

        var answers = answers().items();
        assertThat(answers.getFirst().print())
                .isEqualTo("{\"id\": 7, \"error\": \"still needs to know: kind, date\"}");
        assertThat(((Json.Obj) answers.getLast()).members()).containsKey("result");
    }

    @Test
    void a_month_after_the_last_ceiling_is_answered_as_provisional() throws IOException {
        assertThat(
                        run(
                                """
                                [{"id": 1, "kind": "pu_contribution", "date": "2027-03",
                                  "inputs": {"wage": 20000000, "risk_group": 1, "size": "besar",
                                             "colour": "red"}}]\
                                """))
                .isZero();

        var answer = (Json.Obj) answers().items().getFirst();
        assertThat(answer.get("provisional")).isEqualTo(Json.of(true));
        assertThat(answer.get("ignored").print()).isEqualTo("[\"colour\"]");
        assertThat(answer.get("assumed").print())
                .isEqualTo(
                        "{\"labour_intensive\": false, \"paid_to_july_2020\": true, \"jkp_member\":"
                                + " false}");
        assertThat(((Json.Obj) answer.get("result")).get("jp_base")).isEqualTo(Json.of(11_086_300));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [5]                                   | A case is an object
                    [{"id": 1, "kind": 5, "date": "2025-05"}] | kind: 5 is not a text
                    [{"id": 1, "kind": "nik", "date": "2025-05", "inputs": []}] | inputs: [] is not an object
                    [{"id": 1, "kind": "nik", "date": "2025-05"}] | still needs to know: nik
                    [{"id": 1, "kind": "nik", "date": "2025-05", "inputs": {"nik": null}}] | still needs to know: nik
                    [{"id": 1, "kind": "nik", "date": "yesterday", "inputs": {"nik": "1"}}] | date: yesterday is not a day
                    [{"id": 1, "kind": "jakon_wage", "date": "2025-05", "inputs": {"total_monthly_wages": 1e30}}] | is not an amount
                    """)
    void every_bad_case_says_why(String text, String message) throws IOException {
        assertThat(run(text)).isOne();

        assertThat(((Json.Obj) answers().items().getFirst()).get("error").print())
                .contains(message);
    }

    @Test
    void no_cases_are_an_empty_array() throws IOException {
        assertThat(run("[]")).isZero();
        assertThat(answers().items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"id": 1} | must be an array
                    [1,       | The cases are no JSON: line 1, column
                    """)
    void a_file_of_something_else_is_refused(String text, String message) throws IOException {
        assertThat(run(text)).isOne();
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message);
    }

    @Test
    void a_file_that_is_no_text_is_refused() throws IOException {
        var file = Files.write(directory.resolve("cases.json"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(run(file)).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not UTF-8");
    }

    @Test
    void no_file_is_wrong_usage() {
        assertThat(run(directory.resolve("nowhere.json"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere.json");
    }

    @Test
    void the_words_are_indonesian_too() {
        var answer = new Cases(Law.builtIn(), Explanation.INDONESIAN).answer(Json.parse(GOOD));

        assertThat(answer.get("steps").print())
                .contains("Kecelakaan kerja (JKK): 1% dari Rp1.000.000, darinya 100% = Rp10.000");
    }
}
