package id.payung.platform.law.owed;

import id.payung.rules.cases.Cases;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question to the rules, in their vocabulary.
 *
 * @param kind of case; its words are {@code law.ask.KIND}
 * @param date day or month
 * @param lacking fields without which nothing can be asked
 */
record Ask(String kind, String date, List<String> lacking, Json.Obj inputs, List<Shown> shown) {

    Ask {
        lacking = List.copyOf(lacking);
        shown = List.copyOf(shown);
    }

    /** On some day or month that is known. */
    static Ask at(String date, String kind, Json.Builder inputs, List<Shown> shown) {
        return new Ask(kind, date, List.of(), inputs.build(), shown);
    }

    /** A history of wages that nobody can ask for before these are known. */
    static Ask lacking(List<String> fields, String kind, Filled filled) {
        var nothing = Json.object().put("wages", new Json.Arr(List.of())).build();
        return new Ask(kind, filled.today().toString(), fields, nothing, List.of());
    }

    /** The result alone, for what is asked next; empty where there is none. */
    Optional<Json.Obj> result() {
        return reply(Law.builtIn()).answer() instanceof Answer.Known<Json.Obj>(var result, _)
                ? Optional.of(result)
                : Optional.empty();
    }

    /** What the rules say; all that is missing is asked for at once. */
    Cases.Reply reply(Law law) {
        var reply = Cases.ask(law, kind, date, inputs);
        if (lacking.isEmpty()) {
            return reply;
        }
        var missing = new ArrayList<>(lacking);
        if (reply.answer() instanceof Answer.NeedsToKnow<Json.Obj>(var facts)) {
            facts.stream().filter(fact -> !missing.contains(fact)).forEach(missing::add);
        }
        return new Cases.Reply(new Answer.NeedsToKnow<>(missing), Map.of(), List.of());
    }
}
