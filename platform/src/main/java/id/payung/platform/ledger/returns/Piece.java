package id.payung.platform.ledger.returns;

import id.payung.rules.money.Percent;
import id.payung.rules.time.Span;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Days under one rate within one month, which are credited together on the last of them: the rate
 * of the year on the sum of the balances of all days, rounded once, as {@code rules.oldage.Returns}
 * explains it for one account.
 */
record Piece(Span days, Percent rate) {

    /** Cuts a time at the months and wherever the rate changes; refuses days without a rate. */
    static List<Piece> of(Span time, List<ReturnRate> rates) {
        var cuts = new ArrayList<LocalDate>();
        for (var month = YearMonth.from(time.first());
                !month.isAfter(YearMonth.from(time.last()));
                month = month.plusMonths(1)) {
            cuts.add(month.atDay(1));
        }
        for (var rate : rates) {
            cuts.add(rate.first());
            cuts.add(rate.last().plusDays(1));
        }
        var months = new ArrayList<Piece>();
        for (var days : time.cutAt(cuts)) {
            var rate = ReturnRates.on(days.first(), rates);
            if (rate == null) {
                throw new IllegalArgumentException(
                        """
                        No return is known for %s to %s, and none is assumed. Maybe it was not \
                        entered yet: payung credit rate --help\
                        """
                                .formatted(days.first(), days.last()));
            }
            join(months, new Piece(days, rate.effective()));
        }
        return months;
    }

    /** An entry that was repeated changes nothing: equal rates within a month are one piece. */
    private static void join(List<Piece> pieces, Piece next) {
        var last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null
                && last.rate().equals(next.rate())
                && YearMonth.from(last.days().first())
                        .equals(YearMonth.from(next.days().first()))) {
            pieces.removeLast();
            pieces.add(new Piece(new Span(last.days().first(), next.days().last()), next.rate()));
        } else {
            pieces.add(next);
        }
    }

    /** In SQL: both days included. */
    String period() {
        return "[%s,%s]".formatted(days.first(), days.last());
    }

    /** How many parts a sen has in which the exact amount is whole. */
    long partsOfASen() {
        return Percent.WHOLE * days.first().lengthOfYear();
    }
}
