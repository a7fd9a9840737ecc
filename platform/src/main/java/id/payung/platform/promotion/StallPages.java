package id.payung.platform.promotion;

import id.payung.rules.cases.StallTable;
import id.payung.rules.law.Law;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.YearMonth;

/**
 * What it costs and what it buys, for an agent at a stall without signal. The page computes
 * nothing: it looks up a table that the rules made, which the browser keeps beside the page.
 */
@Controller
class StallPages {

    /** The longest time that is paid ahead, and as much again for a phone that stays offline. */
    private static final int MONTHS_AHEAD = 24;

    private final Wib wib;

    StallPages(Wib wib) {
        this.wib = wib;
    }

    @GetMapping("/agent/stall")
    String stall(Model model) {
        model.addAttribute("day", wib.today());
        return "promotion/stall";
    }

    /** The table of this month and those ahead. */
    @GetMapping("/agent/stall/table.json")
    ResponseEntity<String> table() {
        var first = YearMonth.from(wib.today());
        var table = StallTable.json(first, first.plusMonths(MONTHS_AHEAD), Law.builtIn());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(table.print());
    }
}
