package id.payung.platform.promotion;

import id.payung.platform.access.NotVisible;
import id.payung.platform.contribution.report.EmployerStandings;
import id.payung.platform.contribution.report.WageReport;
import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Workers;
import id.payung.rules.contribution.EnterpriseSize;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One employer as its office sees it: how it stands, its terms, and who works at its desk. */
@Controller
class EmployerFilePages {

    private static final String ONE = "/employers/{id:[0-9a-f-]{36}}";

    private final Employers employers;
    private final Months months;
    private final EmployerStaff staff;
    private final Wib wib;

    EmployerFilePages(Employers employers, Months months, EmployerStaff staff, Wib wib) {
        this.employers = employers;
        this.months = months;
        this.staff = staff;
        this.wib = wib;
    }

    /** What is told of an employer's months, in one hand. */
    @Component
    record Months(
            EmployerStandings standings,
            WageReports reports,
            Workers workers,
            Campaigns campaigns) {

        /** What was computed of a draft by the old terms counts no more. */
        void recompute(UUID employer, LocalDate since) {
            reports.of(employer).stream()
                    .filter(WageReport::isDraft)
                    .filter(report -> !report.month().atDay(1).isBefore(since))
                    .forEach(report -> reports.take(report.id(), List.of()));
        }
    }

    @GetMapping(ONE)
    String one(@PathVariable UUID id, Model model) {
        return page(id, EmployerStaff.Form.blank(), Faults.NONE, model);
    }

    @PostMapping(ONE + "/staff")
    ModelAndView invite(
            @PathVariable UUID id,
            @ModelAttribute EmployerStaff.Form form,
            Model model,
            RedirectAttributes next) {
        var employer = employers.find(id, wib.today());
        var outcome = staff.invite(employer, form);
        if (outcome.code() == null) {
            return refused(page(id, form, new Faults(outcome.problems()), model), model);
        }
        next.addFlashAttribute("invited", outcome.username())
                .addFlashAttribute("code", outcome.code());
        return new ModelAndView("redirect:/employers/" + id);
    }

    @PostMapping(ONE + "/renew")
    String renew(@PathVariable UUID id, @RequestParam String username, RedirectAttributes next) {
        var employer = employers.find(id, wib.today());
        staff.renew(employer, username)
                .ifPresent(code ->
                        next.addFlashAttribute("invited", username)
                                .addFlashAttribute("code", code));
        return "redirect:/employers/" + id;
    }

    @PostMapping(ONE + "/terms")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute EmployerForm form,
            Model model,
            RedirectAttributes next) {
        var check = new EmployerCheck(form, wib.today(), Set.of());
        var terms = check.terms();
        var since = check.since();
        if (terms == null || since == null || !check.problems().isEmpty()) {
            return refused(
                    page(id, EmployerStaff.Form.blank(), new Faults(check.problems()), model),
                    model);
        }
        try {
            employers.change(id, terms, since);
            months.recompute(id, since);
            next.addFlashAttribute("said", "office.terms.changed");
        } catch (NotVisible | DataIntegrityViolationException _) {
            next.addFlashAttribute("wrong", "office.terms.tooEarly");
        }
        return new ModelAndView("redirect:/employers/" + id);
    }

    private String page(UUID id, EmployerStaff.Form form, Faults faults, Model model) {
        var today = wib.today();
        var employer = employers.find(id, today);
        var beginning = employers.beginning(id);
        model.addAttribute("employer", employer)
                .addAttribute("today", today)
                .addAttribute("faults", faults)
                .addAttribute("form", form)
                .addAttribute("beginning", beginning)
                .addAttribute("campaign", campaign(beginning.campaign()))
                .addAttribute("history", employers.history(id))
                .addAttribute("workers", months.workers().count(id, today))
                .addAttribute("reports", months.reports().of(id))
                .addAttribute("ages", EmployerStandings.Age.values())
                .addAttribute("standing", months.standings().of(List.of(id), today).get(id))
                .addAttribute("staff", staff.of(employer))
                .addAttribute("sizes", EnterpriseSize.values())
                .addAttribute("nextMonth", today.withDayOfMonth(1).plusMonths(1));
        return "promotion/employer";
    }

    private @Nullable Campaign campaign(@Nullable UUID id) {
        return id == null ? null : months.campaigns().find(id);
    }

    private static ModelAndView refused(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
