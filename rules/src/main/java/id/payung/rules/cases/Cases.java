package id.payung.rules.cases;

import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.law.NoLawInForce;
import id.payung.rules.law.Reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers cases: {@code {id, kind, date, inputs}} becomes {@code {id, result, steps, basis,
 * confidence}}, or {@code {id, error}} when there is no answer.
 *
 * <p>An answer from a value that the law should have renewed meanwhile has {@code "provisional":
 * true}; what nobody said and was taken for granted stands under {@code assumed}, inputs that no
 * rule reads under {@code ignored}.
 */
public final class Cases {

    private static final Map<String, Kind> KINDS = new TreeMap<>();

    static {
        for (var kinds :
                List.of(
                        ContributionCases.KINDS,
                        ProjectCases.KINDS,
                        PaymentCases.KINDS,
                        IdentityCases.KINDS,
                        AccidentCases.KINDS,
                        CareCases.KINDS,
                        DeathCases.KINDS,
                        OldAgeCases.KINDS,
                        PensionCases.KINDS,
                        JobLossCases.KINDS)) {
            for (var kind : kinds) {
                if (KINDS.putIfAbsent(kind.name(), kind) != null) {
                    throw new IllegalStateException("Two kinds are named " + kind.name());
                }
            }
        }
    }

    private final Law law;
    private final Explanation words;

    public Cases(Law law, Explanation words) {
        this.law = law;
        this.words = words;
    }

    /** The names of all kinds, in order of the alphabet. */
    public static List<String> kinds() {
        return List.copyOf(KINDS.keySet());
    }

    /** Answers one case. Never throws for what the case says. */
    public Json.Obj answer(Json question) {
        if (!(question instanceof Json.Obj(var members))) {
            return error(Json.Null.NULL, "A case is an object of id, kind, date and inputs");
        }
        var id = members.getOrDefault("id", Json.Null.NULL);
        try {
            return answer(id, members);
        } catch (Facts.Missing missing) {
            return error(id, "still needs to know: " + missing.getMessage());
        } catch (Facts.Wrong | NoLawInForce wrong) {
            return error(id, String.valueOf(wrong.getMessage()));
        } catch (ArithmeticException tooLarge) {
            return error(id, "An amount is too large. Maybe it is in sen, or has digits too many");
        }
    }

    private Json.Obj answer(Json id, Map<String, Json> members) {
        var head = new Facts(law, "", new Json.Obj(members));
        head.need("kind", "date");
        var kind = KINDS.get(head.text("kind"));
        if (kind == null) {
            return error(
                    id,
                    "kind: %s is not known. Maybe one of %s"
                            .formatted(head.text("kind"), String.join(", ", KINDS.keySet())));
        }
        var inputs = members.getOrDefault("inputs", Json.object().build());
        if (!(inputs instanceof Json.Obj object)) {
            return error(id, "inputs: %s is not an object".formatted(inputs.print()));
        }
        var facts = new Facts(law, head.text("date"), object);
        facts.day();
        return switch (kind.rule().apply(facts)) {
            case Answer.Known<Json.Obj>(var result, var reasons) ->
                    known(id, result, reasons, facts);
            case Answer.NeedsToKnow<Json.Obj>(var missing) ->
                    error(id, "still needs to know: " + String.join(", ", missing));
            case Answer.Refused<Json.Obj>(var why) -> error(id, words.text(why));
            case Answer.ForAnOfficer<Json.Obj>(var question, _) ->
                    error(id, "an officer must decide: " + words.text(question));
        };
    }

    private Json.Obj known(Json id, Json.Obj result, Reasons reasons, Facts facts) {
        var steps = new ArrayList<String>();
        reasons.steps().forEach(step -> steps.add(words.text(step)));
        var out =
                Json.object()
                        .put("id", id)
                        .put("result", result)
                        .put("steps", Json.texts(steps))
                        .put("basis", Json.texts(reasons.basis()))
                        .put("confidence", reasons.confidence().name().toLowerCase(Locale.ROOT));
        if (reasons.provisional()) {
            out.put("provisional", true);
        }
        if (!facts.assumed().isEmpty()) {
            var assumed = Json.object();
            facts.assumed().forEach(assumed::put);
            out.put("assumed", assumed.build());
        }
        if (!facts.unused().isEmpty()) {
            out.put("ignored", Json.texts(facts.unused()));
        }
        return out.build();
    }

    private static Json.Obj error(Json id, String error) {
        return Json.object().put("id", id).put("error", error).build();
    }
}
