package id.payung.platform.contribution;

import id.payung.platform.access.Asking;
import id.payung.platform.access.NotVisible;
import id.payung.platform.registry.Member;
import id.payung.platform.registry.Members;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The worker's first page: am I protected today, until when, what did I pay, what do I have.
 * Somebody may work for employers and be self-employed besides.
 */
@Controller
class MemberPage {

    private final Members members;
    private final Employments employments;
    private final Wallet wallet;
    private final Clock clock;

    MemberPage(Members members, Employments employments, Wallet wallet, Clock clock) {
        this.members = members;
        this.employments = employments;
        this.wallet = wallet;
        this.clock = clock;
    }

    /** What somebody is protected by and has, in one hand. */
    @Component
    record Wallet(Protections protections, MemberAccount account) {}

    @GetMapping("/member")
    @Transactional
    public String page(Model model, Locale locale) {
        var person = Asking.current().person();
        if (person == null) {
            return "contribution/no-membership";
        }
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var work = employments.of(person, today, MemberPage::cardAddress);
        var member = members.ofPerson(person).orElse(null);
        if (member == null && work.isEmpty()) {
            throw new NotVisible("person", person);
        }
        model.addAttribute("today", today)
                .addAttribute(
                        "name", member == null ? work.getFirst().worker().name() : member.name())
                .addAttribute("work", work)
                .addAttribute("savings", wallet.account().savings(person, today));
        if (member != null) {
            selfEmployed(member, today, model, locale);
        }
        return "contribution/member";
    }

    private void selfEmployed(Member member, LocalDate today, Model model, Locale locale) {
        var account = wallet.account();
        var english = "en".equals(locale.getLanguage());
        model.addAttribute("member", member)
                .addAttribute("protection", wallet.protections().on(today, member.membership()))
                .addAttribute("paid", account.paid(member.membership()))
                .addAttribute(
                        "bill", account.open(member.membership(), today, english).orElse(null))
                .addAttribute("card", Employments.Card.of(cardAddress(member.token())));
    }

    private static String cardAddress(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/card/{token}")
                .buildAndExpand(token)
                .toUriString();
    }
}
