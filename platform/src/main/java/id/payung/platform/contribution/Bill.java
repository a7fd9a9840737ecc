package id.payung.platform.contribution;

import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What a self-employed person owes for one month or several ahead.
 *
 * @param code the payment code, twelve digits
 * @param months how many, from {@code first}
 * @param total of all months and programmes
 * @param lines one a month and programme
 * @param reasons why, month by month, as the rules said it
 */
public record Bill(
        UUID id,
        UUID membership,
        String code,
        YearMonth first,
        int months,
        Rupiah total,
        List<BillLine> lines,
        List<Step> reasons) {

    public Bill {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    public YearMonth last() {
        return first.plusMonths(months - 1);
    }
}
