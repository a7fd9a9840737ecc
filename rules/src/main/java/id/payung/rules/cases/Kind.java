package id.payung.rules.cases;

import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;

import java.util.function.Function;

/**
 * A kind of case and the rule that answers it.
 *
 * @param name as in a case: "pu_contribution"
 */
record Kind(String name, Function<Facts, Answer<Json.Obj>> rule) {

    /** The answer's value as the members of a result, its reasons kept. */
    static <T> Answer<Json.Obj> result(Answer<T> answer, Function<T, Json.Builder> members) {
        return switch (answer) {
            case Answer.Known<T>(var value, var reasons) ->
                    new Answer.Known<>(members.apply(value).build(), reasons);
            case Answer.NeedsToKnow<T>(var facts) -> new Answer.NeedsToKnow<>(facts);
            case Answer.Refused<T>(var why) -> new Answer.Refused<>(why);
            case Answer.ForAnOfficer<T>(var question, var reasons) ->
                    new Answer.ForAnOfficer<>(question, reasons);
        };
    }
}
