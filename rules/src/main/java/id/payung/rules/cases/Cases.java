package id.payung.rules.cases;

import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.law.NoLawInForce;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers cases: {@code {id, kind, date, inputs}} becomes {@code {id, result, steps, basis,
 * confidence}}, or {@code {id, error}} when there is no answer.
 *
 * <p>A case may name its segment beside the inputs. An answer from a value that the law should have
 * renewed meanwhile has {@code "provisional": true}; what nobody said and was taken for granted
 * stands under {@code assumed}, inputs that no rule reads under {@code ignored}.
 */
public final class Cases {

    private static final Map<String, Kind> KINDS = new TreeMap<>();

    private static final String SEGMENT = "segment";

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

    /**
     * What is said to one question.
     *
     * @param answer the members of the result, with reasons
     * @param assumed what nobody said, and was taken for granted
     * @param ignored inputs that no rule reads
     */
    public record Reply(
            Answer<Json.Obj> answer, Map<String, Boolean> assumed, List<String> ignored) {
        public Reply {
            assumed = Collections.unmodifiableMap(new LinkedHashMap<>(assumed));
            ignored = List.copyOf(ignored);
        }

        private static Reply of(Answer<Json.Obj> answer) {
            return new Reply(answer, Map.of(), List.of());
        }
    }

    /**
     * Asks one question of a kind that is known. Never throws for what the question says: a value
     * of the wrong sort is refused by its name.
     *
     * @param date a day or a month, "2025-03-10" or "2025-03"
     * @throws IllegalArgumentException if there is no such kind
     */
    public static Reply ask(Law law, String kind, String date, Json.Obj inputs) {
        var known = KINDS.get(kind);
        if (known == null) {
            throw new IllegalArgumentException(unknown(kind));
        }
        try {
            var facts = new Facts(law, date, inputs);
            facts.day();
            var answer = known.rule().apply(facts);
            return new Reply(answer, facts.assumed(), facts.unused());
        } catch (Facts.Missing missing) {
            return Reply.of(new Answer.NeedsToKnow<>(missing.names()));
        } catch (Facts.Wrong wrong) {
            return Reply.of(new Answer.Refused<>(wrong.why()));
        } catch (NoLawInForce none) {
            var why = Step.note("law.not_in_force", String.valueOf(none.getMessage()));
            return Reply.of(new Answer.Refused<>(why));
        } catch (ArithmeticException tooLarge) {
            return Reply.of(new Answer.Refused<>(Step.note("law.too_large")));
        }
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
        } catch (Facts.Wrong wrong) {
            return error(id, words.text(wrong.why()));
        }
    }

    private Json.Obj answer(Json id, Map<String, Json> members) {
        var head = new Facts(law, "", new Json.Obj(members));
        head.need("kind", "date");
        var kind = head.text("kind");
        if (!KINDS.containsKey(kind)) {
            return error(id, unknown(kind));
        }
        var inputs = members.getOrDefault("inputs", Json.object().build());
        if (!(inputs instanceof Json.Obj object)) {
            return error(id, "inputs: %s is not an object".formatted(inputs.print()));
        }
        return written(id, askOf(members, kind, head.text("date"), object));
    }

    /** A segment beside the inputs counts as one of them, where they have none and a rule asks. */
    private Reply askOf(Map<String, Json> members, String kind, String date, Json.Obj inputs) {
        if (inputs.get(SEGMENT) != Json.Null.NULL
                || !(members.get(SEGMENT) instanceof Json.Text(var segment))
                || !BenefitInputs.SEGMENTS.containsKey(segment.toLowerCase(Locale.ROOT))) {
            return ask(law, kind, date, inputs);
        }
        var all = Json.object();
        inputs.members().forEach(all::put);
        var reply = ask(law, kind, date, all.put(SEGMENT, segment).build());
        var ignored = reply.ignored().stream().filter(name -> !name.equals(SEGMENT)).toList();
        return new Reply(reply.answer(), reply.assumed(), ignored);
    }

    /** A reply as {id, result, steps, basis, confidence} or {id, error}. */
    public Json.Obj written(Json id, Reply reply) {
        return switch (reply.answer()) {
            case Answer.Known<Json.Obj>(var result, var reasons) ->
                    known(id, result, reasons, reply);
            case Answer.NeedsToKnow<Json.Obj>(var missing) ->
                    error(id, "still needs to know: " + String.join(", ", missing));
            case Answer.Refused<Json.Obj>(var why) -> error(id, words.text(why));
            case Answer.ForAnOfficer<Json.Obj>(var question, _) ->
                    error(id, "an officer must decide: " + words.text(question));
        };
    }

    private static String unknown(String kind) {
        return "kind: %s is not known. Maybe one of %s"
                .formatted(kind, String.join(", ", KINDS.keySet()));
    }

    private Json.Obj known(Json id, Json.Obj result, Reasons reasons, Reply reply) {
        var steps = new ArrayList<String>();
        reasons.steps().forEach(step -> steps.add(words.text(step)));
        var out =
                Json.object()
                        .put("id", id)
                        .put("result", result)
                        .put("steps", Json.texts(steps))
                        .put("basis", Json.texts(reasons.articles()))
                        .put("confidence", reasons.confidence().name().toLowerCase(Locale.ROOT));
        if (reasons.provisional()) {
            out.put("provisional", true);
        }
        if (!reply.assumed().isEmpty()) {
            var assumed = Json.object();
            reply.assumed().forEach(assumed::put);
            out.put("assumed", assumed.build());
        }
        if (!reply.ignored().isEmpty()) {
            out.put("ignored", Json.texts(reply.ignored()));
        }
        return out.build();
    }

    private static Json.Obj error(Json id, String error) {
        return Json.object().put("id", id).put("error", error).build();
    }
}
