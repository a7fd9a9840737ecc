package id.payung.platform.promotion;

import id.payung.platform.access.NotVisible;
import id.payung.platform.contribution.MemberAccount;
import id.payung.platform.contribution.Protections;
import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.contribution.SelfEmployedBilling.Terms;
import id.payung.platform.region.Place;
import id.payung.platform.registry.Member;
import id.payung.platform.registry.Members;
import id.payung.rules.law.Explanation;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One of the agent's own members: protected or not, what to pay next, and with which code. */
@Controller
class AgentMemberPages {

    private static final String ID = "{id:[0-9a-f-]{36}}";

    private final Members members;
    private final Money money;
    private final Submissions submissions;
    private final Surroundings around;

    AgentMemberPages(Members members, Money money, Submissions submissions, Surroundings around) {
        this.members = members;
        this.money = money;
        this.submissions = submissions;
        this.around = around;
    }

    /** What a member paid and owes, in one hand. */
    @Component
    record Money(
            MemberAccount account,
            Protections protections,
            SelfEmployedBilling billing,
            NextBill next) {}

    /** A number of months with what they would cost; null when the law has no answer. */
    record Choice(int months, @Nullable Long sen) {}

    /** The answer to a form that was sent, also when it was sent twice. */
    @GetMapping("/agent/registered/" + ID)
    String registered(@PathVariable UUID id, Model model, Locale locale) {
        var sent = submissions.find(id).orElseThrow(() -> new NotVisible("submission", id));
        model.addAttribute("sent", sent)
                .addAttribute("minutes", Submissions.CODE_IS_SHOWN.toMinutes());
        return page(members.find(sent.membership()), "promotion/registered", model, locale);
    }

    @GetMapping("/agent/members/" + ID)
    String member(@PathVariable UUID id, Model model, Locale locale) {
        return page(members.find(id), "promotion/member", model, locale);
    }

    /** Where somebody lands who reloads a form that was refused, or changes its language. */
    @GetMapping({"/agent/members/" + ID + "/bills", "/agent/members/" + ID + "/identity"})
    String back(@PathVariable UUID id) {
        return "redirect:/agent/members/" + id;
    }

    @PostMapping("/agent/members/" + ID + "/bills")
    ModelAndView bill(@PathVariable UUID id, String months, Model model, Locale locale) {
        var count = Typed.count(months).orElse(0);
        if (!SelfEmployedBilling.MONTHS_AT_ONCE.contains(count)) {
            model.addAttribute("monthsRefused", Typed.text(months));
            var view = page(members.find(id), "promotion/member", model, locale);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        money.next().make(id, count);
        return new ModelAndView("redirect:/agent/members/" + id);
    }

    /** The number in full, for this answer alone: it is in no address and is never stored. */
    @PostMapping("/agent/members/" + ID + "/identity")
    ModelAndView open(@PathVariable UUID id, String reason, Model model, Locale locale) {
        if (Typed.text(reason).isEmpty()) {
            model.addAttribute("refusal", "promotion.member.reason_missing");
            var view = page(members.find(id), "promotion/member", model, locale);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        model.addAttribute("identity", members.openIdentity(id, Typed.text(reason)));
        return new ModelAndView(
                page(members.find(id), "promotion/member", model, locale), model.asMap());
    }

    private String page(Member member, String view, Model model, Locale locale) {
        var today = around.wib().today();
        var english = "en".equals(locale.getLanguage());
        var bill = money.account().open(member.membership(), today, english).orElse(null);
        model.addAttribute("member", member)
                .addAttribute("village", village(member))
                .addAttribute("protection", money.protections().on(today, member.membership()))
                .addAttribute("bill", bill)
                .addAttribute("paid", money.account().paid(member.membership()))
                .addAttribute("choices", bill == null ? choices(member, locale) : List.of());
        return view;
    }

    private String village(Member member) {
        var code = member.village();
        return code == null ? "" : around.regions().find(code).map(Place::path).orElse(code);
    }

    private List<Choice> choices(Member member, Locale locale) {
        var terms = new Terms(member.income(), member.programmes(), member.occupation());
        var first = first(member);
        return SelfEmployedBilling.MONTHS_AT_ONCE.stream()
                .sorted()
                .map(count -> {
                    var months = new Quotation.Months(first, count);
                    var quotation =
                            Quotation.of(money.billing(), terms, months, Explanation.in(locale));
                    return new Choice(count, total(quotation));
                })
                .toList();
    }

    private YearMonth first(Member member) {
        var now = YearMonth.from(around.wib().today());
        return money.account().paid(member.membership()).stream()
                .findFirst()
                .map(last -> last.month().plusMonths(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    private static @Nullable Long total(Quotation quotation) {
        return switch (quotation) {
            case Quotation.Priced(var total, _) -> total.sen();
            case Quotation.Undecided _ -> null;
        };
    }
}
