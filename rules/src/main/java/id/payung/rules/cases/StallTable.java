package id.payung.rules.cases;

import id.payung.rules.Programme;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.IncomeBracket;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.contribution.SelfEmployedMonth;
import id.payung.rules.json.Json;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What the self-employed pay and what it buys, as a table to be looked up without signal: an
 * agent's page at a stall computes nothing. Every amount is asked of {@link
 * SelfEmployedContribution}.
 *
 * <p>{@code income_from}: the lowest income of each bracket. {@code periods}: months with the same
 * amounts, from and to; in each, by {@code transport}, {@code other} and {@code state_budget}, JKK
 * and JHT of each bracket and JKM; all in rupiah. {@code buys}: benefits, since Permenaker 1/2025.
 */
public final class StallTable {

    private static final Set<Programme> ALL =
            EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT);

    private StallTable() {}

    /**
     * The table of some months, for people without arrears of July 2020.
     *
     * @param first not before March 2025, from when the waiting time of Permenaker 1/2025 is known
     * @param last not before first
     */
    public static Json.Obj json(YearMonth first, YearMonth last, Law law) {
        var periods = new ArrayList<Json>();
        var begin = first;
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            var next = month.plusMonths(1);
            if (next.isAfter(last) || !amounts(next, law).equals(amounts(begin, law))) {
                periods.add(
                        Json.object()
                                .put("from", begin.toString())
                                .put("to", month.toString())
                                .put("amounts", amounts(begin, law))
                                .build());
                begin = next;
            }
        }
        return Json.object().put("periods", new Json.Arr(periods)).build();
    }

    private static Json.Obj amounts(YearMonth month, Law law) {
        var brackets = IncomeBracket.in(month, law).value();
        var amounts =
                Json.object()
                        .put("income_from", brackets.stream().map(IncomeBracket::from).toList())
                        .put("base", brackets.stream().map(IncomeBracket::base).toList());
        for (var sector : List.of(Sector.TRANSPORT, Sector.OTHER)) {
            amounts.put(
                    sector.name().toLowerCase(Locale.ROOT),
                    amounts(brackets, income -> paid(month, income, sector, law)));
        }
        return amounts.put(
                        "state_budget", amounts(brackets, income -> byTheState(month, income, law)))
                .put("buys", StallBenefits.on(month.atDay(1), brackets, law))
                .build();
    }

    private static Json.Obj amounts(
            List<IncomeBracket> brackets, Function<Rupiah, SelfEmployedContribution> paid) {
        var all = brackets.stream().map(bracket -> paid.apply(bracket.from())).toList();
        return Json.object()
                .put("jkk", all.stream().map(one -> one.of(Programme.JKK)).toList())
                .put("jkm", all.getFirst().of(Programme.JKM))
                .put("jht", all.stream().map(one -> one.of(Programme.JHT)).toList())
                .build();
    }

    private static SelfEmployedContribution paid(
            YearMonth month, Rupiah income, Sector sector, Law law) {
        return SelfEmployedContribution.of(
                        new SelfEmployedMonth(month, income, ALL, sector, Funding.OWN, false), law)
                .value();
    }

    private static SelfEmployedContribution byTheState(YearMonth month, Rupiah income, Law law) {
        return SelfEmployedContribution.of(
                        new SelfEmployedMonth(
                                month, income, ALL, Sector.OTHER, Funding.STATE_BUDGET, false),
                        law)
                .value();
    }
}
