package id.payung.platform.payment.snap;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Moments as SNAP writes them: {@code 2026-11-22T09:00:00+07:00}. */
@Component
class Timestamps {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** How far a bank's clock may be from ours. */
    static final Duration SKEW = Duration.ofMinutes(5);

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX")
                    .withResolverStyle(ResolverStyle.STRICT);

    private final Clock clock;

    Timestamps(Clock clock) {
        this.clock = clock;
    }

    /**
     * The moment of X-TIMESTAMP; one that is not about now is refused, since it may be a replay.
     */
    OffsetDateTime require(Call call) {
        var moment = read(call.header("X-TIMESTAMP", ".+"), "X-TIMESTAMP");
        if (Duration.between(moment.toInstant(), now()).abs().compareTo(SKEW) > 0) {
            throw new Refusal(Case.UNAUTHORIZED, "X-TIMESTAMP");
        }
        return moment;
    }

    static OffsetDateTime read(String text, String field) {
        try {
            return OffsetDateTime.parse(text, FORMAT);
        } catch (DateTimeException e) {
            throw new Refusal(Case.INVALID_FORMAT, field);
        }
    }

    Instant now() {
        return clock.instant();
    }

    String written(Instant moment) {
        return FORMAT.format(moment.atZone(WIB));
    }
}
