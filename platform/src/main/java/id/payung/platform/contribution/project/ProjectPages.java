package id.payung.platform.contribution.project;

import id.payung.platform.registry.Project;
import id.payung.platform.registry.ProjectWorkers;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** The register of projects for the office, the own projects for a contractor, and each of them. */
@Controller
class ProjectPages {

    static final String ID = "{id:[0-9a-f-]{36}}";

    private static final int AT_MOST = 100;

    private final ProjectBilling billing;
    private final Certificates certificates;
    private final Around around;

    ProjectPages(ProjectBilling billing, Certificates certificates, Around around) {
        this.billing = billing;
        this.certificates = certificates;
        this.around = around;
    }

    /** What the pages need besides, in one hand. */
    @Component
    record Around(Site site, Standings standings, ProjectWorkers workers) {}

    /** A project in the list, with its state of today. */
    record Row(Standing standing, Standing.State state) {}

    @GetMapping({"/projects", "/employer/projects"})
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        var today = around.site().today();
        var found = around.site().projects().search(q, AT_MOST);
        List<Row> rows =
                around.standings().of(found).stream()
                        .map(standing -> new Row(standing, standing.on(today)))
                        .toList();
        var waiting = rows.stream().filter(row -> !row.standing().open().isZero()).toList();
        model.addAttribute("rows", rows)
                .addAttribute("waiting", waiting.size())
                .addAttribute(
                        "open",
                        waiting.stream()
                                .map(row -> row.standing().open())
                                .reduce(Rupiah.ZERO, Rupiah::plus))
                .addAttribute("q", q)
                .addAttribute("base", Site.base())
                .addAttribute("isContractor", Site.isContractor())
                .addAttribute("full", found.size() == AT_MOST);
        return "contribution/projects";
    }

    @GetMapping({"/projects/" + ID, "/employer/projects/" + ID})
    String one(@PathVariable UUID id, Model model, Locale locale) {
        return page(id, Faults.NONE, model, locale);
    }

    private String page(UUID id, Faults faults, Model model, Locale locale) {
        var project = around.site().projects().find(id);
        var today = around.site().today();
        var standing = around.standings().of(List.of(project)).getFirst();
        var owed = billing.of(id);
        var english = "en".equals(locale.getLanguage());
        model.addAttribute("project", project)
                .addAttribute("state", standing.on(today))
                .addAttribute("standing", standing)
                .addAttribute("owed", owed)
                .addAttribute(
                        "reasons",
                        owed.stream().map(one -> billing.reasons(one.id(), english)).toList())
                .addAttribute("certificate", certificates.of(id).orElse(null))
                .addAttribute("clock", Deadline.toRegister(project))
                .addAttribute("count", around.workers().count(id, today))
                .addAttribute("history", around.site().projects().history(id))
                .addAttribute("today", today)
                .addAttribute("base", Site.base())
                .addAttribute("isContractor", Site.isContractor())
                .addAttribute("byWages", project.facts().contract() == null)
                .addAttribute(
                        "nextMonth", nextMonth(owed, YearMonth.from(project.facts().starts())))
                .addAttribute("left", left(project, owed))
                .addAttribute("faults", faults);
        return "contribution/project";
    }

    private static YearMonth nextMonth(List<Assessment> owed, YearMonth first) {
        return owed.stream()
                .map(Assessment::month)
                .filter(java.util.Objects::nonNull)
                .map(YearMonth::from)
                .max(java.util.Comparator.naturalOrder())
                .map(last -> last.plusMonths(1))
                .orElse(first);
    }

    /** What the contract costs beyond what was determined: all of it at first, more by addendum. */
    private static @Nullable Rupiah left(Project project, List<Assessment> owed) {
        var contract = project.facts().contract();
        if (contract == null) {
            return null;
        }
        var cost = ProjectBilling.quote(project.facts().order().on(), contract).total();
        var left =
                cost.minus(owed.stream().map(Assessment::total).reduce(Rupiah.ZERO, Rupiah::plus));
        return left.isNegative() || left.isZero() ? null : left;
    }

    /** Opens the next instalment of a determination. */
    @PostMapping({
        "/projects/" + ID + "/assessments/{assessment:[0-9a-f-]{36}}/next",
        "/employer/projects/" + ID + "/assessments/{assessment:[0-9a-f-]{36}}/next"
    })
    String next(@PathVariable UUID id, @PathVariable UUID assessment, RedirectAttributes said) {
        return done(id, said, () -> billing.next(assessment));
    }

    /** Gives a code that ran out a successor. */
    @PostMapping({
        "/projects/" + ID + "/bills/{bill:[0-9a-f-]{36}}/renew",
        "/employer/projects/" + ID + "/bills/{bill:[0-9a-f-]{36}}/renew"
    })
    String renew(@PathVariable UUID id, @PathVariable UUID bill, RedirectAttributes said) {
        return done(id, said, () -> billing.renew(bill));
    }

    /** Determines what is left of the contract, at first or after an addendum. */
    @PostMapping({"/projects/" + ID + "/bill", "/employer/projects/" + ID + "/bill"})
    String bill(@PathVariable UUID id, RedirectAttributes said) {
        return done(id, said, () -> billing.bill(id, Instalments.ONE));
    }

    /** Bills a month by its wages. */
    @PostMapping({"/projects/" + ID + "/wages", "/employer/projects/" + ID + "/wages"})
    ModelAndView wages(@PathVariable UUID id, Wages form, Model model, Locale locale) {
        var month = Typed.month(form.month());
        var wages = Typed.rupiah(form.wages());
        if (month.isEmpty() || wages.isEmpty()) {
            var faults =
                    month.isEmpty()
                            ? Faults.of("month", "month", Typed.text(form.month()))
                            : Faults.of("wages", "amount", Typed.text(form.wages()));
            return RegisterPages.refused(page(id, faults, model, locale), model);
        }
        try {
            billing.billWages(id, month.get(), wages.get());
            return new ModelAndView("redirect:" + Site.base() + "/" + id);
        } catch (BillingRefused refused) {
            var faults = Faults.of("month", "refused." + refused.why());
            return RegisterPages.refused(page(id, faults, model, locale), model);
        }
    }

    /** A month and its wages, as typed. */
    record Wages(@Nullable String month, @Nullable String wages) {}

    /** An addendum, as typed. */
    record Addendum(@Nullable String ends, @Nullable String value, @Nullable String note) {}

    /** The office writes an addendum: a longer time, another value. */
    @PostMapping("/projects/" + ID + "/amend")
    ModelAndView amend(@PathVariable UUID id, Addendum form, Model model, Locale locale) {
        var facts = around.site().projects().find(id).facts();
        var ends = Typed.day(form.ends());
        var contract = facts.contract();
        var value = Typed.rupiah(form.value());
        var faults = new java.util.ArrayList<id.payung.platform.registry.Problem>();
        if (ends.isEmpty()) {
            faults.add(Faults.problem("ends", "day", Typed.text(form.ends())));
        } else if (ends.get().isBefore(facts.ends())) {
            var before = Typed.said(facts.ends());
            faults.add(Faults.problem("ends", "shorter", Typed.said(ends.get()), before));
        }
        if (contract != null && value.isEmpty()) {
            faults.add(Faults.problem("value", "amount", Typed.text(form.value())));
        } else if (contract != null && value.get().compareTo(contract.value()) < 0) {
            faults.add(Faults.problem("value", "lower"));
        }
        if (Typed.text(form.note()).isEmpty()) {
            faults.add(Faults.problem("note", "missing"));
        }
        if (!faults.isEmpty()) {
            return RegisterPages.refused(page(id, new Faults(faults), model, locale), model);
        }
        var sum = contract == null ? null : value.get();
        around.site().projects().amend(id, ends.get(), sum, Typed.text(form.note()));
        return new ModelAndView("redirect:" + Site.base() + "/" + id);
    }

    /** Where somebody lands who reloads a form that was refused, or changes its language. */
    @GetMapping({
        "/projects/" + ID + "/wages",
        "/employer/projects/" + ID + "/wages",
        "/projects/" + ID + "/amend"
    })
    String back(@PathVariable UUID id) {
        return "redirect:" + Site.base() + "/" + id;
    }

    private static String done(UUID id, RedirectAttributes said, Supplier<Assessment> work) {
        try {
            work.get();
        } catch (BillingRefused refused) {
            said.addFlashAttribute("refused", refused.why());
        }
        return "redirect:" + Site.base() + "/" + id;
    }
}
