package id.payung.platform.contribution.project;

import id.payung.platform.contribution.Steps;
import id.payung.platform.registry.ProjectFacts.Category;
import id.payung.rules.contribution.ProjectDeadline;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;

/**
 * A project is registered from its work order: first the page shows what it costs, slice by slice;
 * only the second time, when the amount shown is still the amount, it is stored.
 */
@Controller("projectRegisterPages")
class RegisterPages {

    private final ProjectRegistration registration;
    private final Site site;

    RegisterPages(ProjectRegistration registration, Site site) {
        this.registration = registration;
        this.site = site;
    }

    @GetMapping({"/projects/new", "/employer/projects/new"})
    String blank(Model model) {
        return form(ProjectForm.blank(), Faults.NONE, model);
    }

    @PostMapping({"/projects/new", "/employer/projects/new"})
    ModelAndView register(@ModelAttribute ProjectForm form, Model model, Locale locale) {
        var choices =
                new ProjectFormCheck.Choices(
                        site::contractor, site.projects().regencies().keySet());
        var check = new ProjectFormCheck(form, site.today(), choices);
        var plan = check.plan();
        if (plan == null) {
            return refused(form(form, new Faults(check.problems()), model), model);
        }
        var order = plan.facts().order();
        var earlier = site.projects().ofOrder(plan.contractor(), order.number());
        if (earlier.isPresent()) {
            var taken =
                    Faults.of("orderNumber", "registered", order.number(), earlier.get().number());
            return refused(form(form, taken, model), model);
        }
        try {
            return quoted(form, plan, model, locale);
        } catch (BillingRefused refused) {
            return refused(form(form, lawSays(form, refused, locale), model), model);
        } catch (DuplicateKeyException _) {
            var taken = Faults.of("orderNumber", "registered_now", order.number());
            return refused(form(form, taken, model), model);
        }
    }

    private ModelAndView quoted(
            ProjectForm form, ProjectFormCheck.Plan plan, Model model, Locale locale) {
        var quote = plan.quote();
        if (form.agreesOn(quote)) {
            var project = registration.register(plan, site.today());
            return new ModelAndView("redirect:" + Site.base() + "/" + project.id());
        }
        var english = "en".equals(locale.getLanguage());
        var deadline =
                ProjectDeadline.registerBy(plan.facts().order().on(), Law.builtIn())
                        .value()
                        .lastDay();
        model.addAttribute("quote", quote)
                .addAttribute("changed", !Typed.text(form.agreed()).isEmpty())
                .addAttribute("parts", plan.instalments().of(quote.total()))
                .addAttribute("shares", plan.instalments().shares())
                .addAttribute("reasons", Steps.say(quote.reasons().steps(), english))
                .addAttribute("deadline", deadline)
                .addAttribute("late", site.today().isAfter(deadline));
        return new ModelAndView(form(form, Faults.NONE, model), model.asMap());
    }

    private static Faults lawSays(ProjectForm form, BillingRefused refused, Locale locale) {
        var step = refused.step();
        var says = step == null ? refused.why().name() : Explanation.in(locale).text(step);
        return Faults.of(form.byWages() ? "wages" : "value", "law", says);
    }

    private String form(ProjectForm form, Faults faults, Model model) {
        model.addAttribute("form", form)
                .addAttribute("faults", faults)
                .addAttribute("base", Site.base())
                .addAttribute("today", site.today())
                .addAttribute("contractors", site.contractors())
                .addAttribute("isContractor", Site.isContractor())
                .addAttribute("regencies", site.projects().regencies())
                .addAttribute("categories", Category.values());
        return "contribution/project-new";
    }

    static ModelAndView refused(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
