package id.payung.platform.law.api;

import id.payung.rules.cases.Cases;
import id.payung.rules.json.Json;
import id.payung.rules.json.Json.Obj;
import id.payung.rules.json.Json.Text;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import org.springframework.http.HttpStatus;

import java.util.List;

/** One case asked by itself: an answer, or the problem that says why there is none. */
final class Asked {

    private final Law law;
    private final Explanation words;

    Asked(Law law, Explanation words) {
        this.law = law;
        this.words = words;
    }

    /**
     * @throws Problem 404 for a kind that is not known, 400 for a case without form, 422 where the
     *     law gives no answer
     */
    Obj answer(String kind, Json body) {
        if (!Cases.kinds().contains(kind)) {
            throw new Problem(
                            HttpStatus.NOT_FOUND,
                            "unknown-kind",
                            "kind: %s is not known. Maybe one of %s"
                                    .formatted(kind, String.join(", ", Cases.kinds())))
                    .with("kinds", Json.texts(Cases.kinds()));
        }
        if (!(body instanceof Obj question)) {
            throw formless("A case is an object of date and inputs, and id if you like");
        }
        sameKind(kind, question);
        var reply = Cases.ask(law, kind, date(question), inputs(question));
        return switch (reply.answer()) {
            case Answer.Known<Obj> _ -> new Cases(law, words).written(question.get("id"), reply);
            case Answer.NeedsToKnow<Obj>(var facts) ->
                    throw new Problem(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "needs-to-know",
                                    "still needs to know: " + String.join(", ", facts))
                            .with("missing", Json.texts(facts));
            case Answer.Refused<Obj>(var why) -> throw refused(why);
            case Answer.ForAnOfficer<Obj>(var about, var reasons) -> throw officer(about, reasons);
        };
    }

    private static void sameKind(String kind, Obj question) {
        var said = question.get("kind");
        if (said != Json.Null.NULL && !said.equals(Json.of(kind))) {
            throw formless(
                    "kind: %s is not the %s of the address. Maybe leave it out"
                            .formatted(said.print(), kind));
        }
    }

    private static String date(Obj question) {
        return switch (question.get("date")) {
            case Text(var date) -> date;
            case Json.Null _ ->
                    throw new Problem(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "needs-to-know",
                                    "still needs to know: date")
                            .with("missing", Json.texts(List.of("date")));
            case Json other ->
                    throw formless(
                            "date: %s is not a text. Maybe \"2025-03\" or \"2025-03-10\""
                                    .formatted(other.print()));
        };
    }

    private static Obj inputs(Obj question) {
        return switch (question.get("inputs")) {
            case Obj inputs -> inputs;
            case Json.Null _ -> Json.object().build();
            case Json other ->
                    throw formless("inputs: %s is not an object".formatted(other.print()));
        };
    }

    private static Problem formless(String why) {
        return new Problem(HttpStatus.BAD_REQUEST, "not-a-case", why);
    }

    private Problem refused(Step why) {
        var problem = new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", words.text(why));
        var rule = why.basis();
        return rule == null ? problem : problem.with("rule", Json.of(rule.toString()));
    }

    private Problem officer(Step about, Reasons reasons) {
        return new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "an-officer-must-decide",
                        "an officer must decide: " + words.text(about))
                .with("basis", Json.texts(reasons.articles()));
    }
}
