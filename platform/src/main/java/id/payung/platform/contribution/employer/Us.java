package id.payung.platform.contribution.employer;

import id.payung.platform.access.Asking;
import id.payung.platform.access.NotVisible;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Worker;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** The employer for whom the asker works, and the day in western Indonesian time. */
@Component
class Us {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Employers employers;
    private final Clock clock;

    Us(Employers employers, Clock clock) {
        this.employers = employers;
        this.clock = clock;
    }

    /**
     * The employer's id.
     *
     * @throws NotVisible when the asker works for none
     */
    UUID id() {
        var asker = Asking.current();
        var employer = asker.employer();
        if (employer == null) {
            throw new NotVisible("employer", asker.userOrRefuse());
        }
        return employer;
    }

    Employer employer() {
        return employers.find(id(), today());
    }

    /**
     * The worker, if it is one of ours; office staff see more, and have no desk here.
     *
     * @throws NotVisible when it works elsewhere
     */
    Worker own(Worker worker) {
        if (!worker.employer().equals(id())) {
            throw new NotVisible("membership", worker.membership());
        }
        return worker;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }

    OffsetDateTime moment() {
        return OffsetDateTime.ofInstant(clock.instant(), WIB);
    }
}
