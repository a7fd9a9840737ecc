package id.payung.evidence.allocation;

import id.payung.evidence.BadInput;

/**
 * A way to spend.
 *
 * @param today what it gets now, in the same unit as the budget
 * @param low the least it may get
 * @param high the most it may get
 * @param worth what one of its results counts for, such as the months a member is worth
 */
public record Channel(String name, double today, double low, double high, double worth) {
    public Channel {
        if (!(low >= 0 && low <= high && today >= 0 && worth > 0)
                || Double.isInfinite(high)
                || Double.isInfinite(today)) {
            throw new BadInput(
                    "Channel '%s': today %s, from %s to %s, worth %s. None may be below 0, and the least not above the most."
                            .formatted(name, today, low, high, worth));
        }
    }
}
