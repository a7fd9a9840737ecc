package id.payung.platform.promotion;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Days and moments in western Indonesian time, by the clock that the shell lends. */
@Component
class Wib {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    Wib(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    OffsetDateTime moment() {
        return OffsetDateTime.ofInstant(clock.instant(), ZONE);
    }
}
