package id.payung.platform.law.owed;

import id.payung.platform.law.owed.Said.Row;
import id.payung.rules.cases.Cases;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.law.Letter;
import id.payung.rules.law.Reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns what the rules say into what a page shows, in a language. */
final class Sayer {

    private final Law law;
    private final Explanation words;

    Sayer(Law law, Explanation words) {
        this.law = law;
        this.words = words;
    }

    Said say(Ask ask) {
        var kind = ask.kind();
        var reply = ask.reply(law);
        return switch (reply.answer()) {
            case Answer.Known<Json.Obj>(var result, var reasons) ->
                    known(ask, result, reasons, reply);
            case Answer.NeedsToKnow<Json.Obj>(var facts) -> Said.missing(kind, facts);
            case Answer.Refused<Json.Obj>(var why) -> Said.refused(kind, words.text(why));
            case Answer.ForAnOfficer<Json.Obj>(var question, var reasons) ->
                    Said.forAnOfficer(kind, words.text(question), reasons.articles());
        };
    }

    /** The same as the body of a letter. */
    Letter letter(Ask ask) {
        return Letter.of(ask.reply(law).answer(), words);
    }

    private Said known(Ask ask, Json.Obj result, Reasons reasons, Cases.Reply reply) {
        var rows = new ArrayList<Row>();
        for (var shown : ask.shown()) {
            var value = result.get(shown.name());
            if (value != Json.Null.NULL) {
                rows.add(new Row(shown.label(), shown.as(), value(shown.as(), value)));
            }
        }
        var large = rows.isEmpty() ? null : rows.removeFirst();
        return new Said(
                ask.kind(),
                Said.State.KNOWN,
                large,
                rows.stream().filter(Sayer::isWorthARow).toList(),
                "",
                List.of(),
                reasons.steps().stream().map(words::text).toList(),
                reasons.articles(),
                reasons.confidence(),
                reasons.provisional(),
                reply.assumed().entrySet().stream()
                        .map(one -> one.getKey() + "." + one.getValue())
                        .toList());
    }

    /** A part of nothing is left out; the number that comes first may be nothing. */
    private static boolean isWorthARow(Row row) {
        return row.as() != Shown.As.MONEY || !row.value().equals(0L);
    }

    private static Object value(Shown.As as, Json value) {
        return switch (value) {
            case Json.Num(var number) ->
                    as == Shown.As.MONEY ? number.movePointRight(2).longValueExact() : number;
            case Json.Text(var text) -> as == Shown.As.DAY ? LocalDate.parse(text) : text;
            case Json.Bool(var yes) -> yes;
            case Json.Arr(var items) ->
                    items.stream().map(item -> value(element(as), item)).toList();
            case Json.Obj _, Json.Null _ ->
                    throw new IllegalArgumentException("Nothing to show: " + value.print());
        };
    }

    private static Shown.As element(Shown.As list) {
        return list == Shown.As.MONTHLY ? Shown.As.MONEY : Shown.As.WORD;
    }
}
