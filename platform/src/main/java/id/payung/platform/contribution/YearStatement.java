package id.payung.platform.contribution;

import id.payung.platform.ledger.Line;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened to a member's savings in a year.
 *
 * @param last the year's last day, or today while the year runs
 * @param before what stood there when the year began
 * @param lines everything that was booked, oldest first
 */
record YearStatement(LocalDate first, LocalDate last, Rupiah before, List<Line> lines) {

    Rupiah contributions() {
        return sum("CONTRIBUTION");
    }

    Rupiah returns() {
        return sum("RETURNS");
    }

    /** Whatever is neither a contribution nor a return, such as a payout. */
    Rupiah others() {
        return after().minus(before).minus(contributions()).minus(returns());
    }

    Rupiah after() {
        return lines.isEmpty() ? before : lines.getLast().balance();
    }

    private Rupiah sum(String what) {
        return lines.stream()
                .filter(line -> line.what().equals(what))
                .map(Line::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
