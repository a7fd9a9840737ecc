package id.payung.platform.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person with a browser who does not give up: while nobody answers they wait and try again, and
 * when their session is gone they log in again.
 */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI site;
    private final String username;
    private final String password;
    private HttpClient http = newClient();
    private String token = "";

    Browser(int port, String username, String password) {
        this.site = URI.create("http://127.0.0.1:" + port);
        this.username = username;
        this.password = password;
    }

    /** What a page answered. */
    record Answer(int status, String location, String body) {

        /** The first group of a pattern on the page. */
        String find(String pattern) {
            var found = Pattern.compile(pattern).matcher(body);
            if (!found.find()) {
                throw new AssertionError("No %s on this page:%n%s".formatted(pattern, body));
            }
            return found.group(1);
        }

        boolean has(String pattern) {
            return Pattern.compile(pattern).matcher(body).find();
        }
    }

    Answer get(String path) {
        return patiently(HttpRequest.newBuilder(site.resolve(path))::GET, a -> a.status() == 200);
    }

    /** Sends a form until it is answered; what it is answered is for the caller to judge. */
    Answer post(String path, Map<String, String> fields) {
        return patiently(
                () ->
                        HttpRequest.newBuilder(site.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))),
                answer -> answer.status() != 403 && answer.status() < 500);
    }

    private Answer patiently(
            java.util.function.Supplier<HttpRequest.Builder> request, Predicate<Answer> isAnswer) {
        var last = "nothing";
        for (var tries = 0; tries < 3000; tries++) {
            try {
                if (token.isEmpty()) {
                    logIn();
                }
                var answer = send(request.get());
                last = answer.toString();
                if (!answer.location().endsWith("/login") && isAnswer.test(answer)) {
                    return answer;
                }
                if (answer.status() == 404) {
                    throw new AssertionError(
                            "%s looked for what is not there: %s".formatted(username, answer));
                }
                if (answer.status() < 500) {
                    token = ""; // The session is gone: the server began anew.
                }
            } catch (IOException _) {
                token = "";
            }
            rest();
        }
        throw new AssertionError(
                "Nobody answered %s as they expect; the last answer: %s".formatted(username, last));
    }

    private void logIn() throws IOException {
        http.close();
        http = newClient();
        var form = send(HttpRequest.newBuilder(site.resolve("/login")).GET());
        var fields = Map.of("username", username, "password", password);
        token = csrf(form);
        var answer =
                send(
                        HttpRequest.newBuilder(site.resolve("/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
        if (answer.status() != 302 || answer.location().contains("error")) {
            token = "";
            throw new IOException("%s was not let in: %s".formatted(username, answer));
        }
        // A new session has a new token.
        token = csrf(send(HttpRequest.newBuilder(site.resolve("/login")).GET()));
    }

    private static String csrf(Answer page) throws IOException {
        var found = CSRF.matcher(page.body());
        if (!found.find()) {
            throw new IOException("No form on a page that answered " + page.status());
        }
        return found.group(1);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var answer =
                    http.send(
                            request.timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String encoded(Map<String, String> fields) {
        var all = new java.util.TreeMap<>(fields);
        all.put("_csrf", token);
        return all.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
