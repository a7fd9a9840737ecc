package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

class FigureCheckTest {

    @TempDir private Path folder = Path.of(".");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void findings_are_printed_as_one_array_and_are_no_failure() throws IOException {
        var status =
                run(
                        """
                        id,year,office,segment,measure,target,participants,percentage_printed
                        A,2017,Cabang Jambi,JAKON,achievement of target,145069,200006,102
                        """);

        assertThat(status).isZero();
        assertThat(err.size()).isZero();
        assertThat(json())
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        [{"figures": ["A"],
                                          "kind": "wrong-percentage",
                                          "says": "102",
                                          "computed": "137.87",
                                          "because": "200,006 of 145,069 is 137.87 %, not 102."}]
                                        """));
    }

    @Test
    void nothing_found_is_an_empty_array() throws IOException {
        assertThat(run("id,year,measure,participants\nA,2017,participants,5\n")).isZero();
        assertThat(json()).isEmpty();
    }

    @Test
    void a_refused_row_is_named_and_the_others_are_checked() throws IOException {
        var status =
                run(
                        """
                        id,year,measure,target,participants,percentage_printed
                        A,2017,achievement,145069,200006,102
                        B,2017,achievement,145069,many,102
                        """);

        assertThat(status).isEqualTo(1);
        assertThat(json()).hasSize(1);
        assertThat(err.toString(UTF_8))
                .isEqualToIgnoringNewLines(
                        "line 3, column participants: \"many\" is no number. Maybe 94433, 94.433 or"
                                + " 2,3 juta.");
    }

    @Test
    void what_is_no_table_is_refused_with_an_empty_array() throws IOException {
        assertThat(run("<html>\n<body>Not found</body>\n")).isEqualTo(1);
        assertThat(json()).isEmpty();
        assertThat(err.toString(UTF_8)).contains("column id");
    }

    @Test
    void a_file_that_is_not_there_is_wrong_usage() {
        var status =
                FigureCheck.run(
                        folder.resolve("none.csv"), new PrintStream(out), new PrintStream(err));

        assertThat(status).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8)).contains("none.csv").contains("Maybe");
    }

    private int run(String text) throws IOException {
        var file = folder.resolve("figures.csv");
        Files.writeString(file, text);
        return FigureCheck.run(
                file, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString(UTF_8));
    }
}
