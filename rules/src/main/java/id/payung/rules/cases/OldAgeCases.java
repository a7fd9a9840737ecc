package id.payung.rules.cases;

import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;
import id.payung.rules.oldage.Leaving;
import id.payung.rules.oldage.LeavingReason;
import id.payung.rules.oldage.PartialPayout;
import id.payung.rules.oldage.Payout;
import id.payung.rules.oldage.PayoutDay;
import id.payung.rules.oldage.PayoutPromise;
import id.payung.rules.oldage.PayoutTax;
import id.payung.rules.oldage.Returns;
import id.payung.rules.oldage.Savings;
import id.payung.rules.time.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds of case on old-age savings (JHT). */
final class OldAgeCases {

    static final List<Kind> KINDS =
            List.of(
                    new Kind("jht_payout", OldAgeCases::payout),
                    new Kind("jht_tax", OldAgeCases::payout),
                    new Kind("jht_partial", OldAgeCases::partial),
                    new Kind("jht_wait", OldAgeCases::waiting),
                    new Kind("jht_payment", OldAgeCases::promise),
                    new Kind("jht_returns", OldAgeCases::returns));

    private static final Map<String, LeavingReason> REASONS =
            Map.ofEntries(
                    Map.entry("age", LeavingReason.AGE),
                    Map.entry("usia", LeavingReason.AGE),
                    Map.entry("agreed_pension_age", LeavingReason.AGREED_PENSION_AGE),
                    Map.entry("pension", LeavingReason.AGREED_PENSION_AGE),
                    Map.entry("resign", LeavingReason.RESIGNATION),
                    Map.entry("resignation", LeavingReason.RESIGNATION),
                    Map.entry("layoff", LeavingReason.LAYOFF),
                    Map.entry("phk", LeavingReason.LAYOFF),
                    Map.entry("pkwt_end", LeavingReason.CONTRACT_END),
                    Map.entry("pkwt", LeavingReason.CONTRACT_END),
                    Map.entry("contract_end", LeavingReason.CONTRACT_END),
                    Map.entry("bpu_stop", LeavingReason.SELF_EMPLOYED_STOP),
                    Map.entry("leave_country", LeavingReason.LEAVING_COUNTRY),
                    Map.entry("leaving", LeavingReason.LEAVING_COUNTRY),
                    Map.entry("abroad", LeavingReason.LEAVING_COUNTRY),
                    Map.entry("disability", LeavingReason.TOTAL_DISABILITY),
                    Map.entry("total_disability", LeavingReason.TOTAL_DISABILITY),
                    Map.entry("death", LeavingReason.DEATH));

    private static final Map<String, PartialPayout.Purpose> PURPOSES =
            Map.of(
                    "house", PartialPayout.Purpose.HOUSE,
                    "rumah", PartialPayout.Purpose.HOUSE,
                    "pension", PartialPayout.Purpose.PENSION,
                    "pensiun", PartialPayout.Purpose.PENSION,
                    "other", PartialPayout.Purpose.PENSION);

    private OldAgeCases() {}

    private static Answer<Json.Obj> payout(Facts facts) {
        var payout =
                new Payout(
                        facts.has("amount") ? facts.rupiah("amount") : facts.rupiah("balance"),
                        BenefitInputs.day(facts, "paid_on", "payment_date"),
                        earlier(facts));
        return Kind.result(
                PayoutTax.of(payout, facts.law()),
                tax ->
                        Json.object()
                                .put("gross", payout.gross())
                                .put("tax", tax.tax())
                                .put("net", tax.net()));
    }

    private static List<Payout.Earlier> earlier(Facts facts) {
        for (var name : List.of("earlier", "earlier_payments")) {
            if (facts.has(name)) {
                return facts.objects(name).stream()
                        .map(part -> new Payout.Earlier(part.rupiah("amount"), part.day("paid_on")))
                        .toList();
            }
        }
        return List.of();
    }

    private static Answer<Json.Obj> partial(Facts facts) {
        facts.need("balance", "membership_months", "purpose");
        var wish =
                new PartialPayout.Wish(
                        facts.rupiah("balance"),
                        facts.whole("membership_months"),
                        facts.word("purpose", PURPOSES),
                        facts.flag("already_taken", false));
        return Kind.result(PartialPayout.of(wish, facts.day(), facts.law()), OldAgeCases::members);
    }

    private static Json.Builder members(PartialPayout part) {
        var allowed = part instanceof PartialPayout.Allowed;
        var most = part instanceof PartialPayout.Allowed(var sum) ? sum : Rupiah.ZERO;
        var members = Json.object().put("allowed", allowed).put("max_amount", most);
        return part instanceof PartialPayout.TooEarly(var left)
                ? members.put("months_left", left)
                : members;
    }

    private static Answer<Json.Obj> waiting(Facts facts) {
        facts.need("reason");
        var leaving =
                new Leaving(
                        facts.word("reason", REASONS),
                        BenefitInputs.day(facts, "event_date"),
                        BenefitInputs.dayOrNull(facts, "birth"));
        return Kind.result(
                PayoutDay.of(leaving, facts.law()),
                day -> Json.object().put("earliest", day.earliest().toString()));
    }

    private static Answer<Json.Obj> promise(Facts facts) {
        return Kind.result(
                PayoutPromise.of(BenefitInputs.day(facts, "papers_complete"), facts.law()),
                promise -> Json.object().put("due_date", promise.due().toString()));
    }

    private static Answer<Json.Obj> returns(Facts facts) {
        facts.need("balance", "from_date", "to_date");
        var first = facts.day("from_date");
        var last = facts.day("to_date");
        if (last.isBefore(first)) {
            throw new Facts.Wrong("to_date", last.toString(), "on or after " + first);
        }
        var movements =
                !facts.has("movements")
                        ? List.<Savings.Movement>of()
                        : facts.objects("movements").stream()
                                .map(movement ->
                                        new Savings.Movement(
                                                movement.day("date"), movement.rupiah("amount")))
                                .toList();
        var savings =
                new Savings(
                        facts.rupiah("balance"),
                        new Span(first, last),
                        movements,
                        rates(facts, "return_pct"),
                        rates(facts, "floor_pct"));
        return Kind.result(
                Returns.of(savings, facts.law()),
                returns ->
                        Json.object()
                                .put("returns", returns.total())
                                .put("balance", returns.closing()));
    }

    /** Percentages by year: {"2024": 5.5}. */
    static Map<Integer, Percent> rates(Facts facts, String name) {
        var rates = new HashMap<Integer, Percent>();
        if (!facts.has(name)) {
            return rates;
        }
        var byYear = facts.object(name);
        for (var year : byYear.members().keySet()) {
            try {
                rates.put(Integer.valueOf(year), facts.of(byYear).percent(year));
            } catch (NumberFormatException notAYear) {
                throw new Facts.Wrong(name, year, "a year");
            }
        }
        return rates;
    }
}
