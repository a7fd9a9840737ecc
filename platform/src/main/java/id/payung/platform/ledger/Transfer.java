package id.payung.platform.ledger;

import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Money that moves between accounts, all of it or nothing.
 *
 * @param id chosen by the caller, so that a retry is recognised
 * @param what why the money moves, in capitals: {@code RECEIPT}, {@code CONTRIBUTION}
 * @param reference what it moves for, for example a payment code or a bill's id; never personal
 *     data
 * @param bookedOn the day from which it counts
 * @param office code of the branch office where it is booked
 * @param entries two or more, one for each account, which sum to zero within every fund
 */
public record Transfer(
        UUID id,
        String what,
        String reference,
        LocalDate bookedOn,
        String office,
        List<Entry> entries) {

    /** Refuses what the database would refuse at commit, with a message that names the fund. */
    public Transfer {
        entries = List.copyOf(entries);
        if (!what.matches("[A-Z][A-Z_]{1,39}")) {
            throw new IllegalArgumentException(
                    "'%s' does not say why the money moves. Maybe use capitals, such as CONTRIBUTION."
                            .formatted(what));
        }
        if (entries.size() < 2) {
            throw new IllegalArgumentException(
                    "Transfer %s has %d entries; money comes from somewhere and goes somewhere."
                            .formatted(id, entries.size()));
        }
        eachAccountOnce(id, entries);
        everyFundBalances(id, entries);
    }

    private static void eachAccountOnce(UUID id, List<Entry> entries) {
        var seen = new HashSet<UUID>();
        for (var entry : entries) {
            if (!seen.add(entry.account().id())) {
                throw new IllegalArgumentException(
                        "Transfer %s names account %s twice. Maybe add the two amounts up."
                                .formatted(id, entry.account().name()));
            }
        }
    }

    private static void everyFundBalances(UUID id, List<Entry> entries) {
        var sums = new EnumMap<Fund, Rupiah>(Fund.class);
        entries.forEach(e -> sums.merge(e.account().fund(), e.amount(), Rupiah::plus));
        sums.forEach((fund, sum) -> {
            if (!sum.isZero()) {
                throw new IllegalArgumentException(
                        """
                        Transfer %s leaves %s in fund %s; funds never mix. \
                        Maybe an entry on Account.Interfund is missing.\
                        """
                                .formatted(id, sum, fund));
            }
        });
    }
}
