package id.payung.platform.contribution.employer;

import id.payung.platform.contribution.report.ReportRefused;
import id.payung.platform.contribution.report.WageRow;
import id.payung.platform.registry.Worker;
import id.payung.platform.registry.Workers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One worker's month: what it costs, who bears it, and why; and its wage, while it can change. */
@Controller
class LinePages {

    private static final String LINE = MonthPages.MONTH + "/lines/{membership:[0-9a-f-]{36}}";

    private final Us us;
    private final Reports reports;
    private final Workers workers;
    private final WorkerLines lines;

    LinePages(Us us, Reports reports, Workers workers, WorkerLines lines) {
        this.us = us;
        this.reports = reports;
        this.workers = workers;
        this.lines = lines;
    }

    /** Wages as they were typed. */
    record WageForm(@Nullable String wage, @Nullable String backPay) {}

    @GetMapping(LINE)
    String page(
            @PathVariable YearMonth month,
            @PathVariable UUID membership,
            Model model,
            Locale locale) {
        var report = reports.find(us.id(), month);
        var worker = ours(membership);
        model.addAttribute("employer", us.employer())
                .addAttribute("month", Month.on(us.today(), report))
                .addAttribute("worker", worker);
        if (lines.holds(report.id(), membership)) {
            var english = "en".equals(locale.getLanguage());
            model.addAttribute(
                    "explained", reports.lines().explain(report.id(), membership, english));
        }
        return "contribution/employer-line";
    }

    @PostMapping(LINE)
    String save(
            @PathVariable YearMonth month,
            @PathVariable UUID membership,
            @ModelAttribute WageForm form,
            RedirectAttributes next) {
        var back = "redirect:/employer/months/%s/lines/%s".formatted(month, membership);
        var wage = Amount.read(form.wage());
        var backPay = Amount.read(form.backPay());
        if (wage.isEmpty() || backPay.isEmpty()) {
            next.addFlashAttribute("typed", form)
                    .addFlashAttribute("wrongWage", wage.isEmpty())
                    .addFlashAttribute("wrongBackPay", backPay.isEmpty());
            return back;
        }
        var worker = ours(membership);
        var row = new WageRow(membership, worker.person(), wage.get(), backPay.get());
        return changed(month, next, back, row);
    }

    private String changed(YearMonth month, RedirectAttributes next, String back, WageRow row) {
        try {
            reports.all().take(reports.find(us.id(), month).id(), List.of(row));
            next.addFlashAttribute("said", "employer.line.saved");
        } catch (ReportRefused refused) {
            next.addFlashAttribute("refused", "employer.refused." + refused.why());
        }
        return back;
    }

    /** Takes the worker out of the month: somebody who left before it. */
    @PostMapping(LINE + "/leave-out")
    String leaveOut(
            @PathVariable YearMonth month, @PathVariable UUID membership, RedirectAttributes next) {
        try {
            reports.all().leaveOut(reports.find(us.id(), month).id(), List.of(membership));
            next.addFlashAttribute("said", "employer.line.leftOut");
        } catch (ReportRefused refused) {
            next.addFlashAttribute("refused", "employer.refused." + refused.why());
        }
        return "redirect:/employer/months/" + month;
    }

    private Worker ours(UUID membership) {
        return us.own(workers.find(membership));
    }
}
