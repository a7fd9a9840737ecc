package id.payung.rules.contribution;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How a wage is agreed; PP 44/2015 Pasal 19 and PP 46/2015 Pasal 17 turn each into a month's. */
public sealed interface Wage {

    /** Basic wage and fixed allowances of the month. No overtime, no bonus, no THR. */
    record Monthly(Rupiah amount) implements Wage {}

    /** By the day: 25 days make a month (Pasal 19(3)). */
    record Daily(Rupiah amount) implements Wage {}

    /**
     * By the piece: the average of the last three months, or of twelve where the weather decides
     * how much can be done (Pasal 19(4) and (5)).
     *
     * @param months the wages of those months
     * @param thisMonth the wage of the month itself, which alone counts for the pension (PP 45/2015
     *     Pasal 29(1)); may be missing where there is no pension
     */
    record PieceWork(List<Rupiah> months, boolean weatherDependent, @Nullable Rupiah thisMonth)
            implements Wage {
        public PieceWork {
            months = List.copyOf(months);
        }
    }
}
