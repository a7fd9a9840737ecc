package id.payung.platform.coverage;

import id.payung.platform.promotion.Span;
import id.payung.platform.region.Office;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose board it is, and of when.
 *
 * @param office of whoever looks
 * @param period what the flows are of; stocks are of its last day
 * @param misread what was asked for and is no period, or empty
 */
record Desk(Office office, Period period, LocalDate today, String misread) {

    Span span() {
        return new Span(period.from(), period.to());
    }

    /** The periods of that kind to choose from, with the chosen one among them. */
    public List<Period> offered(Period.Kind kind) {
        var offered = Period.offered(today);
        return Stream.concat(
                        offered.stream(),
                        Stream.of(period).filter(chosen -> !offered.contains(chosen)))
                .filter(one -> one.kind() == kind)
                .toList();
    }
}
