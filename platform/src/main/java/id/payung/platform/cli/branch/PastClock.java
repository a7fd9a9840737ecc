package id.payung.platform.cli.branch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The shell's clock. It tells the time; but where the demo writes its past, that thread is told the
 * day on which the invented people did what they did.
 */
public final class PastClock extends Clock {

    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();

    private final Clock clock;

    public PastClock(Clock clock) {
        this.clock = clock;
    }

    /** Does the work as if it were then. */
    static <T> T at(Instant then, Supplier<T> work) {
        return ScopedValue.where(PAST, then).call(work::get);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PastClock(clock.withZone(zone));
    }

    @Override
    public Instant instant() {
        return PAST.isBound() ? PAST.get() : clock.instant();
    }
}
