package id.payung.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class EvidenceCommandTest {

    private static final Pattern ANSWER =
            Pattern.compile("estimate (-?[\\d.]+)(?:, se ([\\d.]+))?");

    private static final String PANEL =
            """
            unit,time,y,first
            A,1,1,3
            A,2,2,3
            A,3,5,3
            B,1,1,
            B,2,3,
            B,3,3,
            """;

    @TempDir private Path folder = Path.of(".");

    private final PrintStream screen = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(screen);
    }

    static List<String> methods() {
        var evidence = Main.commands().getSubcommands().get("evidence");
        return List.copyOf(evidence.getSubcommands().keySet());
    }

    /**
     * The examples in the help are true: each is run, and its answer is as exact as it is printed.
     */
    @ParameterizedTest
    @MethodSource("methods")
    void the_example_in_the_help_gives_its_answer(String method) {
        var evidence = Main.commands().getSubcommands().get("evidence");
        var spec = evidence.getSubcommands().get(method).getCommandSpec();
        var footer = spec.usageMessage().footer();
        var words = footer[0].split(" ");
        var answer = ANSWER.matcher(footer[1]);

        var status = execute(Arrays.copyOfRange(words, 1, words.length));

        assertThat(status).isZero();
        assertThat(answer.find()).isTrue();
        var report = report();
        if (footer[1].contains(" to ")) {
            var ends = footer[1].split("estimate ")[1].split(" to ");
            assertThat(report.get("estimate").asDouble())
                    .isBetween(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
        } else {
            close(report.get("estimate"), answer.group(1));
        }
        if (answer.group(2) != null) {
            close(report.get("se"), answer.group(2));
        }
        assertThat(report.propertyNames())
                .containsExactly(
                        "method",
                        "estimand",
                        "estimate",
                        "se",
                        "interval",
                        "level",
                        "inference",
                        "cells",
                        "warnings",
                        "seed",
                        "inputHash",
                        "version");
        assertThat(report.get("method").asString()).isEqualTo(method);
    }

    /** Up to half a unit of the last digit. */
    private static void close(JsonNode found, String printed) {
        var digits = printed.length() - printed.indexOf('.') - 1;

        assertThat(found.asDouble())
                .isCloseTo(Double.parseDouble(printed), within(0.51 * Math.pow(10, -digits)));
    }

    @Test
    void data_that_cannot_tell_are_an_answer() throws IOException {
        var status = run("imputation", PANEL.lines().limit(4).toList(), "--cohort", "first");

        assertThat(status).isZero();
        assertThat(report().get("estimate").isNull()).isTrue();
        assertThat(report().get("cannotTell").asString()).contains("no", "untreated unit");
        assertThat(report().get("whatWould").asString()).isNotEmpty();
    }

    /** Two units: (5 - 1.5) - (3 - 2), a number; and no interval, with the reason. */
    @Test
    void two_units_have_a_number_and_no_interval() throws IOException {
        var status = run("imputation", PANEL.lines().toList(), "--cohort", "first");

        assertThat(status).isZero();
        assertThat(report().get("estimate").asDouble()).isCloseTo(2.5, within(1e-12));
        assertThat(report().get("interval").isNull()).isTrue();
        assertThat(report().get("inference").get("why").asString())
                .startsWith("1 units were never treated, too few");
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A,2,x,3   | A,2,2,3  | d.csv line 3: "x" in column y is no number
                    A,2,1,3,9 | A,2,2,3  | d.csv line 3 has 5 values under 4 columns
                    A,1,2,3   | A,2,2,3  | d.csv lines 2 and 3 are both A in 1
                    A,2,2,1   | A,2,2,3  | d.csv lines 2 and 3 give A two values of first
                    A,May,2,3 | A,2,2,3  | Column time holds no periods that can be put in order
                    u,time,y,first | unit,time,y,first | d.csv has no column unit
                    """)
    void bad_input_is_refused_by_line_and_column(String bad, String good, String says)
            throws IOException {
        var lines = PANEL.replace(good + "\n", bad + "\n").lines().toList();

        assertThat(run("did", lines, "--cohort", "first")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("payung: " + says);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_and_a_word_that_is_missing_are_wrong_usage() throws IOException {
        assertThat(
                        execute(
                                "evidence",
                                "did",
                                "no.csv",
                                "--unit",
                                "a",
                                "--time",
                                "b",
                                "--outcome",
                                "c"))
                .isEqualTo(2);
        assertThat(execute("evidence", "did")).isEqualTo(2);
        assertThat(run("did", PANEL.lines().toList())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Name --cohort COLUMN");
        assertThat(execute("evidence", "did", "--help")).isZero();
    }

    @Test
    void another_row_gives_another_hash_and_the_same_rows_the_same_bytes() throws IOException {
        run("did", PANEL.lines().toList(), "--cohort", "first");
        var first = out.toString(UTF_8);
        out.reset();
        run("did", PANEL.lines().toList(), "--cohort", "first");
        assertThat(out.toString(UTF_8)).isEqualTo(first);
        out.reset();
        run("did", PANEL.replace("B,3,3,", "B,3,4,").lines().toList(), "--cohort", "first");

        var before = JsonMapper.shared().readTree(first);
        assertThat(report().get("inputHash")).isNotEqualTo(before.get("inputHash"));
        assertThat(report().get("estimate")).isNotEqualTo(before.get("estimate"));
    }

    private int run(String method, List<String> lines, String... more) throws IOException {
        var file = Files.write(folder.resolve("d.csv"), lines);
        var words = List.of(file.toString(), "--unit", "unit", "--time", "time", "--outcome", "y");
        return execute(
                Stream.of(List.of("evidence", method), words, List.of(more))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    /** The examples name files from the root of the repository, one folder up from here. */
    private int execute(String... words) {
        var line = Main.commands();
        line.setErr(new PrintWriter(err, true, UTF_8));
        for (var i = 0; i < words.length; i++) {
            if (words[i].startsWith("evidence/src/")) {
                words[i] = "../" + words[i];
            }
        }
        return line.execute(words);
    }

    private JsonNode report() {
        return JsonMapper.shared().readTree(out.toString(UTF_8));
    }
}
