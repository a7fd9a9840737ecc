package id.payung.platform.contribution.employer;

import id.payung.platform.access.Asking;
import id.payung.platform.registry.Workers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The employer's first page: is this month done, and what is wrong. */
@Controller
class DeskPage {

    private final Us us;
    private final Overview overview;
    private final Gaps gaps;
    private final Workers workers;

    DeskPage(Us us, Overview overview, Gaps gaps, Workers workers) {
        this.us = us;
        this.overview = overview;
        this.gaps = gaps;
        this.workers = workers;
    }

    @GetMapping("/employer")
    String page(Model model) {
        if (Asking.current().employer() == null) {
            return "contribution/employer-none";
        }
        var employer = us.employer();
        var months = overview.of(employer.id(), us.today());
        var now = months.now();
        model.addAttribute("employer", employer)
                .addAttribute("today", us.today())
                .addAttribute("months", months)
                .addAttribute("workers", workers.count(employer.id(), us.today()));
        if (now != null) {
            var found = gaps.in(now.report());
            model.addAttribute("month", now)
                    .addAttribute("gaps", found)
                    .addAttribute("next", now.next(found));
        }
        return "contribution/employer";
    }
}
