package id.payung.rules.contribution;

import id.payung.rules.Programme;
import id.payung.rules.money.Rupiah;

/** One amount of a month's contribution: which programme, who pays, how much. */
public record ContributionLine(Programme programme, Payer payer, Rupiah amount) {

    static Rupiah total(Iterable<ContributionLine> lines) {
        var total = Rupiah.ZERO;
        for (var line : lines) {
            total = total.plus(line.amount());
        }
        return total;
    }
}
