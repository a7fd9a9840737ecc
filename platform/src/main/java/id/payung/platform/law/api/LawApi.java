package id.payung.platform.law.api;

import id.payung.rules.cases.Cases;
import id.payung.rules.cases.LawShow;
import id.payung.rules.json.Json;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The rules for programs of others: as {@code payung law} answers, over HTTP. */
@RestController
@Hidden // described by LawDocument, a path and an example for each kind
class LawApi {

    static final String PATH = "/api/v1/law";

    private static final Logger LOG = LoggerFactory.getLogger(LawApi.class);
    private static final int PATIENCE_MILLIS = 3000;

    private final Law law = Law.builtIn();
    private final List<Example> examples = Example.all();
    private final Turnstile turnstile =
            new Turnstile(
                    Math.max(1, Runtime.getRuntime().availableProcessors() / 2), PATIENCE_MILLIS);

    /** All kinds of case: what each answers, and an example. */
    @GetMapping(PATH + "/kinds")
    ResponseEntity<String> kinds() {
        return json(
                new Json.Arr(
                        examples.stream()
                                .<Json>map(example ->
                                        Json.object()
                                                .put("kind", example.kind())
                                                .put("asks", example.asks())
                                                .put("tanya", example.tanya())
                                                .put("example", example.question())
                                                .put("result", example.result())
                                                .put("working", example.working())
                                                .build())
                                .toList()));
    }

    /** The law's numbers, all versions or those in force on a day. */
    @GetMapping(PATH + "/parameters")
    ResponseEntity<String> parameters(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String name) {
        var day = on == null || on.isBlank() ? null : day(on);
        var wanted = name == null || name.isBlank() ? null : name;
        try {
            return json(turnstile.pass(() -> LawShow.json(law, day, wanted)));
        } catch (IllegalArgumentException unknown) {
            throw new Problem(
                    HttpStatus.NOT_FOUND,
                    "unknown-parameter",
                    String.valueOf(unknown.getMessage()));
        }
    }

    private static LocalDate day(String on) {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException _) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST,
                    "not-a-day",
                    "on: %s is no day. Maybe write it as 2026-11-23".formatted(on));
        }
    }

    /** Many cases of any kinds; each is answered or has its error in its place. */
    @PostMapping(PATH + "/cases")
    ResponseEntity<String> cases(HttpServletRequest request) throws IOException {
        if (!(Body.of(request) instanceof Json.Arr(var items))) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST,
                    "not-cases",
                    "The cases must be an array of {id, kind, date, inputs}");
        }
        var cases = new Cases(law, words(request));
        return json(
                turnstile.pass(
                        () -> new Json.Arr(items.stream().<Json>map(cases::answer).toList())));
    }

    /** One case of one kind. */
    @PostMapping(PATH + "/{kind}")
    ResponseEntity<String> one(@PathVariable String kind, HttpServletRequest request)
            throws IOException {
        var body = Body.of(request);
        return json(turnstile.pass(() -> new Asked(law, words(request)).answer(kind, body)));
    }

    /** Whatever else is tried here is told in the same form. */
    @RequestMapping({PATH, PATH + "/**"})
    ResponseEntity<String> elsewhere(HttpServletRequest request) {
        throw new Problem(
                HttpStatus.NOT_FOUND,
                "nothing-here",
                "%s %s: there is nothing. Maybe POST a case to %s/{kind}; GET %s/kinds lists them"
                        .formatted(request.getMethod(), request.getRequestURI(), PATH, PATH));
    }

    @ExceptionHandler
    ResponseEntity<String> on(Problem problem) {
        return problem.answer();
    }

    @ExceptionHandler
    ResponseEntity<String> on(RuntimeException fault) {
        LOG.error("The law could not be asked", fault);
        return new Problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "our-fault",
                        "This is a fault of ours, and is written down")
                .answer();
    }

    /** English, as on the command line, unless Indonesian is asked for. */
    private static Explanation words(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        var indonesian = asked != null && asked.strip().toLowerCase(Locale.ROOT).startsWith("id");
        return indonesian ? Explanation.INDONESIAN : Explanation.ENGLISH;
    }

    private static ResponseEntity<String> json(Json body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body.print());
    }
}
