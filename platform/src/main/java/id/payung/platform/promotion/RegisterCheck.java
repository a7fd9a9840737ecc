package id.payung.platform.promotion;

import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.registry.Problem;
import id.payung.platform.registry.Registry;
import id.payung.rules.law.Explanation;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Says all that is wrong with an agent's form: what the registry finds, and what it cannot know.
 */
@Component
class RegisterCheck {

    private final Registry registry;
    private final Campaigns campaigns;
    private final SelfEmployedBilling billing;
    private final Wib wib;

    RegisterCheck(Registry registry, Campaigns campaigns, SelfEmployedBilling billing, Wib wib) {
        this.registry = registry;
        this.campaigns = campaigns;
        this.billing = billing;
        this.wib = wib;
    }

    List<Problem> problems(RegisterForm form) {
        var problems = new ArrayList<Problem>();
        campaign(form, problems);
        registry.problems(form.newcomer()).stream()
                .map(problem -> asTyped(problem, form))
                .forEach(problems::add);
        foreigner(form, problems);
        months(form, problems);
        price(form, problems);
        return problems;
    }

    /** What is wrong with the NIK alone, for whoever has typed no more than that yet. */
    List<Problem> ofNik(RegisterForm form) {
        return registry.problems(form.newcomer()).stream()
                .map(problem -> asTyped(problem, form))
                .filter(problem -> problem.field().equals("nik"))
                .toList();
    }

    private void campaign(RegisterForm form, List<Problem> problems) {
        if (!Typed.text(form.campaign()).isEmpty()) {
            var chosen = Typed.id(form.campaign());
            var known =
                    campaigns.running(wib.today()).stream()
                            .anyMatch(one -> chosen.filter(one.id()::equals).isPresent());
            if (!known) {
                problems.add(problem("campaign", "campaign"));
            }
        }
    }

    /** The registry sees a date and a number; the agent has to see what was typed, and where. */
    private static Problem asTyped(Problem problem, RegisterForm form) {
        if (form.isForeigner() && problem.field().equals("nik")) {
            return problem("passport", "passport_missing");
        }
        if (!form.isForeigner() && problem.field().equals("birth")) {
            return new Problem("nik", problem.key(), problem.operands()); // It stands in the NIK.
        }
        return form.isForeigner() && problem.key().equals("registry.problem.birth")
                ? new Problem("birth", problem.key(), List.of(Typed.text(form.birth())))
                : problem;
    }

    /** The registry looks at birth and sex only once the passport is right. */
    private static void foreigner(RegisterForm form, List<Problem> problems) {
        if (!form.isForeigner()) {
            return;
        }
        var faults = new Faults(problems);
        if (Typed.text(form.birth()).isEmpty() && !faults.in("birth")) {
            problems.add(new Problem("birth", "registry.problem.birth", List.of("")));
        }
        if (Typed.text(form.sex()).isEmpty() && !faults.in("sex")) {
            problems.add(new Problem("sex", "registry.problem.sex", List.of("")));
        }
        if (Typed.text(form.country()).isEmpty() && !faults.in("country")) {
            problems.add(problem("country", "country_missing"));
        }
    }

    private static void months(RegisterForm form, List<Problem> problems) {
        if (!SelfEmployedBilling.MONTHS_AT_ONCE.contains(form.monthsAtOnce())) {
            problems.add(problem("months", "months", Typed.text(form.months())));
        }
    }

    /** An income that the law cannot price is refused here, before anything is stored. */
    private void price(RegisterForm form, List<Problem> problems) {
        if (new Faults(problems).any() || form.terms().isEmpty()) {
            return;
        }
        var months = new Quotation.Months(YearMonth.from(wib.today()), form.monthsAtOnce());
        var in = Explanation.in(LocaleContextHolder.getLocale());
        if (Quotation.of(billing, form.terms().get(), months, in)
                instanceof Quotation.Undecided(var why)) {
            problems.add(problem("income", "no_price", why));
        }
    }

    private static Problem problem(String field, String key, String... operands) {
        return new Problem(field, "promotion.problem." + key, List.of(operands));
    }
}
