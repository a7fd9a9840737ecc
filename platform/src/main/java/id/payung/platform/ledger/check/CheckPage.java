package id.payung.platform.ledger.check;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** What the continuous check found last: all well, or an alarm with the rows. */
@Controller
class CheckPage {

    /** The check runs every minute; one that is silent for longer has stopped. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final CheckResults results;
    private final Clock clock;

    CheckPage(CheckResults results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    @GetMapping("/audit/ledger")
    @Transactional(readOnly = true)
    public String page(Model model) {
        var last = results.last(false);
        var now = OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
        model.addAttribute("last", last.orElse(null))
                .addAttribute("whole", results.last(true).orElse(null))
                .addAttribute("totals", results.totals())
                .addAttribute("findings", results.open())
                .addAttribute("gone", results.gone())
                .addAttribute(
                        "silent",
                        last.filter(run -> run.finishedAt().isBefore(now.minus(PATIENCE)))
                                .isPresent());
        return "ledger/check";
    }
}
