package id.payung.platform.coverage;

import id.payung.platform.access.Asking;
import id.payung.platform.region.Regions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Knows who sits at the desk, and what day it is in western Indonesia. */
@Component
class Desks {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Regions regions;
    private final Clock clock;

    Desks(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** The asker's desk in the period of that key; this year when the key names none. */
    @Transactional(readOnly = true)
    Desk open(@Nullable String key) {
        var asked = key == null ? "" : key.strip();
        var today = today();
        var office = regions.office(Asking.current().officeOrRefuse()).orElseThrow();
        var period = Period.of(asked, today);
        return new Desk(
                office,
                period.orElseGet(() -> Period.thisYear(today)),
                today,
                period.isPresent() ? "" : asked);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }
}
