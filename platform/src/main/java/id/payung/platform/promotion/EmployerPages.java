package id.payung.platform.promotion;

import id.payung.platform.contribution.report.EmployerStandings;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Employers;
import id.payung.rules.contribution.BusinessKind;
import id.payung.rules.contribution.EnterpriseSize;
import id.payung.rules.contribution.KbliGuess;
import id.payung.rules.law.Law;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.stream.Collectors;

/** The office's employers: who is behind with their months, and who joins. */
@Controller
class EmployerPages {

    private static final int SHOWN = 100;
    private static final int KINDS_SHOWN = 8;
    private static final int SHORTEST_WORD = 3;

    private final Employers employers;
    private final EmployerStandings standings;
    private final Campaigns campaigns;
    private final Wib wib;

    EmployerPages(Employers employers, EmployerStandings standings, Campaigns campaigns, Wib wib) {
        this.employers = employers;
        this.standings = standings;
        this.campaigns = campaigns;
        this.wib = wib;
    }

    /** An employer beside how it stands. */
    record Row(Employer employer, EmployerStandings.@Nullable Standing standing) {}

    /**
     * What may be the risk group of a business: a guess by its code, kinds of the annex by words.
     */
    record Risk(@Nullable KbliGuess guess, List<BusinessKind> kinds) {

        static Risk of(@Nullable String kbli, @Nullable String words) {
            var law = Law.builtIn();
            var code = Typed.text(kbli);
            var guess = code.matches("\\d{2,5}") ? KbliGuess.of(code, law).orElse(null) : null;
            var kinds =
                    Typed.text(words).length() < SHORTEST_WORD
                            ? List.<BusinessKind>of()
                            : BusinessKind.search(Typed.text(words), law);
            return new Risk(guess, kinds.stream().limit(KINDS_SHOWN).toList());
        }
    }

    @GetMapping("/employers")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String late,
            Model model) {
        var today = wib.today();
        var shown =
                late == null
                        ? employers.search(q, today, SHOWN)
                        : standings.late(today, SHOWN).stream()
                                .map(id -> employers.find(id, today))
                                .toList();
        var standing = standings.of(shown.stream().map(Employer::id).toList(), today);
        model.addAttribute(
                        "rows", shown.stream().map(e -> new Row(e, standing.get(e.id()))).toList())
                .addAttribute("q", q)
                .addAttribute("late", late != null)
                .addAttribute("isCut", shown.size() == SHOWN)
                .addAttribute("today", today)
                .addAttribute("ages", EmployerStandings.Age.values())
                .addAttribute("overdue", standings.overdue(today));
        return "promotion/employers";
    }

    @GetMapping("/employers/new")
    String blank(Model model) {
        return form(EmployerForm.blank(wib.today()), Faults.NONE, model);
    }

    /** The part of the form that suggests a risk group, while somebody types. */
    @GetMapping("/employers/risk")
    String risk(@RequestParam String kbli, @RequestParam String words, Model model) {
        model.addAttribute("riskOf", Risk.of(kbli, words));
        return "promotion/employer-new :: risk";
    }

    @PostMapping("/employers")
    ModelAndView register(@ModelAttribute EmployerForm form, Model model) {
        var running =
                campaigns.running(wib.today()).stream()
                        .map(Campaign::id)
                        .collect(Collectors.toSet());
        var check = new EmployerCheck(form, wib.today(), running);
        var checked = check.checked();
        if (checked != null) {
            var employer = employers.register(checked.joining(), checked.origin());
            return new ModelAndView("redirect:/employers/" + employer.id());
        }
        var guess = Risk.of(form.kbli(), form.words()).guess();
        var shown =
                Typed.text(form.risk()).isEmpty() && guess != null
                        ? form.withRisk(guess.group().number())
                        : form;
        var view = form(shown, new Faults(check.problems()), model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String form(EmployerForm form, Faults faults, Model model) {
        model.addAttribute("form", form)
                .addAttribute("faults", faults)
                .addAttribute("riskOf", Risk.of(form.kbli(), form.words()))
                .addAttribute("sizes", EnterpriseSize.values())
                .addAttribute("channels", Channel.values())
                .addAttribute("campaigns", campaigns.running(wib.today()));
        return "promotion/employer-new";
    }
}
