package id.payung.platform.law.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;
import id.payung.rules.cases.Cases;
import id.payung.rules.cases.LawShow;
import id.payung.rules.json.Json;
import id.payung.rules.json.Json.Obj;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;

/** The open API over real HTTP, as a stranger without a session calls it. */
class LawApiTest extends PlatformTest {

    private static final String LAW = "/api/v1/law/";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void every_example_of_the_document_is_answered_as_the_document_says() throws Exception {
        var document = (Obj) Json.parse(get("/api/v1/openapi.json").body());
        var paths = (Obj) document.get("paths");

        assertThat(document.get("openapi").print()).startsWith("\"3.1");
        for (var kind : Cases.kinds()) {
            var post = at(paths.get(LAW + kind), "post");
            var asked = worked(at(post, "requestBody"));
            var expected = worked(at(at(post, "responses"), "200"));

            var answer = post(LAW + kind, asked.print());

            assertThat(answer.statusCode()).as(kind + answer.body()).isEqualTo(200);
            var said = (Obj) Json.parse(answer.body());
            assertThat(said.members()).as(kind).containsAllEntriesOf(expected.members());
            assertThat(said.members()).as(kind).containsKeys("steps", "basis", "confidence");
            assertThat(said.members()).as(kind).doesNotContainKeys("ignored", "error");
        }
    }

    @Test
    void the_document_names_a_path_for_each_kind_and_no_other() throws Exception {
        var document = (Obj) Json.parse(get("/api/v1/openapi.json").body());
        var named =
                ((Obj) document.get("paths"))
                        .members().keySet().stream()
                                .filter(path -> path.startsWith(LAW))
                                .map(path -> path.substring(LAW.length()))
                                .toList();

        assertThat(named)
                .containsAll(Cases.kinds())
                .contains("cases", "kinds", "parameters")
                .hasSize(Cases.kinds().size() + 3);
    }

    @Test
    void an_array_is_answered_as_on_the_command_line() throws Exception {
        var items =
                Example.all().stream()
                        .<Json>map(example ->
                                Json.object()
                                        .put("id", example.kind())
                                        .put("kind", example.kind())
                                        .put("date", example.question().get("date"))
                                        .put("inputs", example.question().get("inputs"))
                                        .build())
                        .toList();
        var odd =
                Json.parse(
                        "[{\"id\": 1, \"kind\": \"none\", \"date\": \"2025-01\"}, 7, {\"id\": 2}]");
        var all = new ArrayList<>(items);
        all.addAll(((Json.Arr) odd).items());
        var cases = new Cases(Law.builtIn(), Explanation.ENGLISH);

        var answer = post(LAW + "cases", new Json.Arr(all).print());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.parse(answer.body()))
                .isEqualTo(new Json.Arr(all.stream().<Json>map(cases::answer).toList()));
    }

    @Test
    void numbers_of_the_law_are_shown_as_on_the_command_line() throws Exception {
        var shown = get(LAW + "parameters?on=2026-11-23&name=jp");

        assertThat(Json.parse(shown.body()))
                .isEqualTo(LawShow.json(Law.builtIn(), LocalDate.of(2026, 11, 23), "jp"));
        assertThat(get(LAW + "parameters").body()).contains("jkk.rate.group5");
    }

    @Test
    void kinds_are_listed_with_what_they_answer() throws Exception {
        var kinds = ((Json.Arr) Json.parse(get(LAW + "kinds").body())).items();

        assertThat(kinds).hasSize(Cases.kinds().size());
        assertThat(((Obj) kinds.getFirst()).members())
                .containsKeys("kind", "asks", "tanya", "example", "result", "working");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    nonsense    | {"date": "2025-01"}                 | 404 | unknown-kind  | nonsense is not known
                    pu_contribution | nothing                         | 400 | not-json      | line 1, column 1
                    pu_contribution | []                              | 400 | not-a-case    | A case is an object
                    pu_contribution | {"date": 5}                     | 400 | not-a-case    | date: 5 is not a text
                    pu_contribution | {"date": "2025-01", "inputs": 3} | 400 | not-a-case   | inputs: 3 is not an object
                    stmb        | {"kind": "nik", "date": "2025-01"}  | 400 | not-a-case    | "nik" is not the stmb
                    pu_contribution | {"inputs": {}}                  | 422 | needs-to-know | date
                    pu_contribution | {"date": "2025-01"}             | 422 | needs-to-know | wage, risk_group, size
                    stmb        | {"date": "soon"}                    | 422 | refused       | date: soon is not a month
                    total_permanent | {"date": "2026-03-10", "inputs": {"wage": -4}} | 422 | refused | A wage of -Rp4
                    vision      | {"date": "2026-03-10", "inputs": {"best_pct": 50, "worst_pct": 80}} | 422 | an-officer-must-decide | 27.5%
                    cases       | {"date": "2025-01"}                 | 400 | not-cases     | must be an array
                    """)
    void what_has_no_answer_is_a_problem_that_names_the_value(
            String kind, String body, int status, String type, String detail) throws Exception {
        var answer = post(LAW + kind, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        var problem = (Obj) Json.parse(answer.body());
        assertThat(problem.get("type")).isEqualTo(Json.of("urn:payung:problem:" + type));
        assertThat(problem.get("status")).isEqualTo(Json.of(status));
        assertThat(((Json.Text) problem.get("detail")).value()).contains(detail);
    }

    @Test
    void a_refusal_names_the_rule_and_what_is_missing_is_a_list() throws Exception {
        var refused =
                (Obj)
                        Json.parse(
                                post(
                                                LAW + "total_permanent",
                                                "{\"date\": \"2026-03-10\","
                                                        + " \"inputs\": {\"wage\": -4}}")
                                        .body());
        var missing =
                (Obj) Json.parse(post(LAW + "jkk_death", "{\"date\": \"2026-03-10\"}").body());

        assertThat(refused.get("rule")).isEqualTo(Json.of("PP 44/2015 Pasal 19"));
        assertThat(missing.get("missing").print()).isEqualTo("[\"wage\"]");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    parameters?on=someday,      400, someday
                    parameters?name=no.such,    404, no.such
                    nothing/at/all,             404, GET
                    pu_contribution,            404, GET
                    """)
    void other_addresses_are_problems_too(String path, int status, String named) throws Exception {
        var answer = get(LAW + path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(answer.body()).contains(named).contains("\"detail\"");
    }

    @Test
    void a_body_above_a_megabyte_is_not_read() throws Exception {
        var body = ("[" + " ".repeat(Body.MOST_BYTES) + "]").getBytes(StandardCharsets.UTF_8);

        var declared = post(LAW + "cases", BodyPublishers.ofByteArray(body));
        var streamed =
                post(
                        LAW + "cases",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(declared.statusCode()).isEqualTo(413);
        assertThat(declared.body()).contains("1000000 bytes");
        assertThat(streamed.statusCode()).isEqualTo(413);
        var fits = ("[" + " ".repeat(Body.MOST_BYTES - 2) + "]").getBytes(StandardCharsets.UTF_8);
        assertThat(post(LAW + "cases", BodyPublishers.ofByteArray(fits)).body()).isEqualTo("[]");
    }

    @Test
    void bytes_that_are_no_text_are_told_of() throws Exception {
        var answer =
                post(LAW + "cases", BodyPublishers.ofByteArray(new byte[] {'[', (byte) 0xff, ']'}));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not UTF-8");
    }

    @Test
    void nobody_is_remembered_and_every_site_may_ask() throws Exception {
        var request =
                request(LAW + "kinds").header("Origin", "https://elsewhere.example").GET().build();
        var answer = http.send(request, BodyHandlers.ofString());

        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        assertThat(answer.headers().firstValue("access-control-allow-origin")).hasValue("*");
    }

    @Test
    void steps_are_in_the_language_that_is_asked_for() throws Exception {
        var request =
                request(LAW + "total_permanent")
                        .header("Accept-Language", "id-ID,id;q=0.9")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"date\": \"2026-03-10\", \"inputs\": {\"wage\":"
                                                + " 4000000}}"))
                        .build();

        assertThat(http.send(request, BodyHandlers.ofString()).body()).contains("Santunan");
    }

    private static Obj worked(Obj part) {
        var example = at(at(at(at(part, "content"), "application/json"), "examples"), "worked");
        return at(example, "value");
    }

    private static Obj at(Json part, String name) {
        return (Obj) ((Obj) part).get(name);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> post(String path, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = request(path).header("Content-Type", "application/json").POST(body).build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
