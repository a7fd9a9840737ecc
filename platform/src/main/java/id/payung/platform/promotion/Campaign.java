package id.payung.platform.promotion;

import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an office does through one channel, for a time, to find people.
 *
 * @param channel one of the ten
 * @param segment whom it is for
 * @param starts its first day
 * @param ends its last day
 * @param target how many registrations it is to bring
 * @param budget what it may cost
 * @param closed true when the office ended it; nobody registers under it any more
 */
public record Campaign(
        UUID id,
        String office,
        Channel channel,
        String name,
        String purpose,
        Segment segment,
        LocalDate starts,
        LocalDate ends,
        int target,
        Rupiah budget,
        boolean closed) {

    /** The four segments; their results are never summed. */
    public enum Segment {
        /** Wage earners. */
        PU,
        /** The self-employed. */
        BPU,
        /** Construction. */
        JAKON,
        /** Migrant workers. */
        PMI
    }

    /** Where a campaign stands on a day. */
    public enum State {
        PLANNED,
        RUNNING,
        OVER,
        CLOSED
    }

    public State on(LocalDate day) {
        if (closed) {
            return State.CLOSED;
        }
        if (day.isBefore(starts)) {
            return State.PLANNED;
        }
        return day.isAfter(ends) ? State.OVER : State.RUNNING;
    }
}
