package id.payung.rules.pension;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The wages of which contributions to JP were paid.
 *
 * @param stretches months of one wage; months without contribution are in none
 * @param until the year to whose prices the wages are brought: that of the pension's begin
 * @param inflation of calendar years, where given; it goes before what is recorded here
 */
public record WageHistory(List<Stretch> stretches, int until, Map<Integer, Percent> inflation) {

    /**
     * Months of one wage.
     *
     * @param wage a month, before the ceiling
     */
    public record Stretch(YearMonth first, YearMonth last, Rupiah wage) {
        public Stretch {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "Wages from %s to %s: the last month lies before the first"
                                .formatted(first, last));
            }
        }
    }

    public WageHistory {
        stretches = stretches.stream().sorted(Comparator.comparing(Stretch::first)).toList();
        inflation = Map.copyOf(inflation);
    }

    /** With the inflation that is recorded here. */
    public static WageHistory of(int until, Stretch... stretches) {
        return new WageHistory(List.of(stretches), until, Map.of());
    }
}
