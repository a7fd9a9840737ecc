package id.payung.platform.promotion;

import id.payung.platform.access.Asking;
import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.region.Place;
import id.payung.platform.registry.Occupation;
import id.payung.rules.identity.Nik;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

/** An agent registers somebody at the stall: one form, what it costs beside it, then the code. */
@Controller
class RegisterPages {

    private final FieldRegistration registration;
    private final RegisterCheck check;
    private final Desk desk;
    private final Surroundings around;

    RegisterPages(
            FieldRegistration registration, RegisterCheck check, Desk desk, Surroundings around) {
        this.registration = registration;
        this.check = check;
        this.desk = desk;
        this.around = around;
    }

    /** What fills the form. */
    @Component
    record Desk(Campaigns campaigns, Submissions submissions, SelfEmployedBilling billing) {}

    @GetMapping("/agent/register")
    String blank(Model model, Locale locale) {
        var form = RegisterForm.blank(around.ids().next(), remembered());
        return form(form, Faults.NONE, model, locale);
    }

    @PostMapping("/agent/register")
    ModelAndView register(@ModelAttribute RegisterForm form, Model model, Locale locale) {
        return switch (registration.register(form)) {
            case FieldRegistration.Outcome.Done(var submission) ->
                    new ModelAndView("redirect:/agent/registered/" + submission);
            case FieldRegistration.Outcome.Already already -> {
                model.addAttribute("already", already);
                var view = form(form, Faults.NONE, model, locale);
                yield new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
            }
            case FieldRegistration.Outcome.Wrong(var problems) -> {
                var view = form(form, new Faults(problems), model, locale);
                yield new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    /** What the NIK says, while the agent goes on typing. A POST, so that no log holds a NIK. */
    @PostMapping("/agent/register/nik")
    String nik(@ModelAttribute RegisterForm form, Model model) {
        model.addAttribute("nikFaults", new Faults(check.ofNik(form)));
        addNik(form, model);
        return "promotion/register-parts :: nik";
    }

    /** What it would cost, while the agent goes on typing. */
    @PostMapping("/agent/register/quote")
    String quote(@ModelAttribute RegisterForm form, Model model, Locale locale) {
        addQuotation(form, model, locale);
        return "promotion/register-parts :: quote";
    }

    /** In the office's own territory, and elsewhere only when nothing fits there. */
    @GetMapping("/agent/register/villages")
    String villages(@Nullable String q, Model model) {
        var typed = Typed.text(q);
        var day = around.wib().today();
        var office = Asking.current().officeOrRefuse();
        var near = around.regions().searchVillages(typed, office, day);
        var found = near.isEmpty() ? around.regions().searchVillages(typed, day) : near;
        model.addAttribute("q", typed).addAttribute("villages", found);
        return "promotion/register-parts :: villages";
    }

    private String form(RegisterForm form, Faults faults, Model model, Locale locale) {
        model.addAttribute("form", form)
                .addAttribute("faults", faults)
                .addAttribute("campaigns", desk.campaigns().running(around.wib().today()))
                .addAttribute("occupations", Occupation.values())
                .addAttribute(
                        "months", SelfEmployedBilling.MONTHS_AT_ONCE.stream().sorted().toList())
                .addAttribute("countries", Countries.in(locale))
                .addAttribute(
                        "villageChosen",
                        around.regions()
                                .find(Typed.text(form.village()))
                                .map(Place::path)
                                .orElse(""));
        addNik(form, model);
        addQuotation(form, model, locale);
        return "promotion/register";
    }

    private void addNik(RegisterForm form, Model model) {
        if (!form.isForeigner()
                && Nik.parse(form.identity()) instanceof Answer.Known<Nik>(var nik, _)
                && check.ofNik(form).isEmpty()) {
            model.addAttribute("birth", nik.birthOnOrBefore(around.wib().today()))
                    .addAttribute("sex", nik.sex());
        }
    }

    private void addQuotation(RegisterForm form, Model model, Locale locale) {
        var months =
                new Quotation.Months(
                        YearMonth.from(around.wib().today()),
                        Math.clamp(form.monthsAtOnce(), 1, 12));
        model.addAttribute("monthsAtOnce", months.count());
        form.terms()
                .map(terms -> Quotation.of(desk.billing(), terms, months, Explanation.in(locale)))
                .ifPresent(quotation -> model.addAttribute("quotation", quotation));
    }

    /** The campaign of the last registration, or the only one there is; else the agent chooses. */
    private @Nullable UUID remembered() {
        var running = desk.campaigns().running(around.wib().today());
        if (running.size() == 1) {
            return running.getFirst().id();
        }
        return desk.submissions()
                .lastCampaign()
                .filter(last -> running.stream().anyMatch(one -> one.id().equals(last)))
                .orElse(null);
    }
}
