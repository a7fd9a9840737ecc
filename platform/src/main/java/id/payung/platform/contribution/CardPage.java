package id.payung.platform.contribution;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What anybody sees who scans a card: whether it is real and protects today. No name and no number,
 * so that a shop or a hospital can check without learning more.
 */
@Controller
class CardPage {

    private final JdbcClient jdbc;
    private final Clock clock;

    CardPage(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping("/card/{token}")
    @Transactional(readOnly = true)
    public String page(@PathVariable String token, Model model) {
        var membership =
                jdbc.sql("select registry.card_membership(:token)")
                        .param("token", token)
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        model.addAttribute("today", today)
                .addAttribute("protection", protection(membership, today));
        return "contribution/card";
    }

    private Protection protection(UUID membership, LocalDate today) {
        return jdbc.sql("select * from registry.card_employment(:membership)")
                .param("membership", membership)
                .query((row, _) ->
                        Protection.ofWork(
                                today,
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class)))
                .optional()
                .orElseGet(() -> byPayment(membership, today));
    }

    private Protection byPayment(UUID membership, LocalDate today) {
        return jdbc.sql("select * from contribution.card_protection(:membership, :today)")
                .param("membership", membership)
                .param("today", today)
                .query((row, _) ->
                        Protection.on(
                                today,
                                row.getObject("until", LocalDate.class),
                                row.getInt("grace_days"),
                                row.getBoolean("paid_that_day")))
                .optional()
                .orElseGet(Protection.NotYet::new);
    }
}
