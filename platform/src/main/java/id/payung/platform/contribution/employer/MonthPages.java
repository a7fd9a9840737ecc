package id.payung.platform.contribution.employer;

import id.payung.platform.contribution.report.ReportRefused;
import id.payung.platform.contribution.report.WageReport;
import id.payung.platform.payment.Payables;
import id.payung.platform.payment.PaymentCode;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.YearMonth;

/** One month of an employer: its state, its amounts, its lines, and the steps that move it. */
@Controller
class MonthPages {

    static final String MONTH = "/employer/months/{month:\\d{4}-\\d{2}}";

    private final Us us;
    private final Reports reports;
    private final Gaps gaps;
    private final Payables payables;

    MonthPages(Us us, Reports reports, Gaps gaps, Payables payables) {
        this.us = us;
        this.reports = reports;
        this.gaps = gaps;
        this.payables = payables;
    }

    @GetMapping(MONTH)
    String page(
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        var report = report(month);
        var shown = Month.on(us.today(), report);
        var found = gaps.in(report);
        model.addAttribute("employer", us.employer())
                .addAttribute("month", shown)
                .addAttribute("gaps", found)
                .addAttribute("next", shown.next(found))
                .addAttribute("totals", reports.lines().totals(report.id()))
                .addAttribute("lines", reports.lines().page(report.id(), q, Math.max(0, from)))
                .addAttribute("page", new Page(q, Math.max(0, from)))
                .addAttribute("missing", found.missing() > 0 ? gaps.missing(report) : null)
                .addAttribute(
                        "payable",
                        report.code() == null
                                ? null
                                : payables.find(new PaymentCode(report.code())).orElse(null));
        return "contribution/employer-month";
    }

    @PostMapping("/employer/months")
    String open(@RequestParam YearMonth month, RedirectAttributes next) {
        return step(month, next, () -> reports.all().open(us.id(), month));
    }

    @PostMapping(MONTH + "/compute")
    String compute(@PathVariable YearMonth month, RedirectAttributes next) {
        return step(month, next, () -> reports.all().compute(report(month).id()));
    }

    @PostMapping(MONTH + "/finalise")
    String finalise(@PathVariable YearMonth month, RedirectAttributes next) {
        return step(month, next, () -> reports.finalising().finalise(report(month).id()));
    }

    @PostMapping(MONTH + "/take-back")
    String takeBack(@PathVariable YearMonth month, RedirectAttributes next) {
        return step(month, next, () -> reports.finalising().takeBack(report(month).id()));
    }

    private String step(YearMonth month, RedirectAttributes next, Runnable work) {
        try {
            work.run();
        } catch (ReportRefused refused) {
            next.addFlashAttribute("refused", "employer.refused." + refused.why());
            if (reports.all().find(us.id(), month).isEmpty()) {
                return "redirect:/employer";
            }
        }
        return "redirect:/employer/months/" + month;
    }

    private WageReport report(YearMonth month) {
        return reports.find(us.id(), month);
    }
}
