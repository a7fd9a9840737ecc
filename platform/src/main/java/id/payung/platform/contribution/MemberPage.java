package id.payung.platform.contribution;

import id.payung.platform.access.Asking;
import id.payung.platform.access.NotVisible;
import id.payung.platform.registry.Members;
import id.payung.platform.registry.QrCode;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The worker's first page: am I protected today, until when, what did I pay, what do I have. */
@Controller
class MemberPage {

    private final Members members;
    private final Protections protections;
    private final MemberAccount account;
    private final Clock clock;

    MemberPage(Members members, Protections protections, MemberAccount account, Clock clock) {
        this.members = members;
        this.protections = protections;
        this.account = account;
        this.clock = clock;
    }

    @GetMapping("/member")
    @Transactional
    public String page(Model model, Locale locale) {
        var person = Asking.current().person();
        if (person == null) {
            return "contribution/no-membership";
        }
        var member = members.ofPerson(person).orElseThrow(() -> new NotVisible("person", person));
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var english = "en".equals(locale.getLanguage());
        model.addAttribute("today", today)
                .addAttribute("member", member)
                .addAttribute("protection", protections.on(today, member.membership()))
                .addAttribute("paid", account.paid(member.membership()))
                .addAttribute(
                        "bill", account.open(member.membership(), today, english).orElse(null))
                .addAttribute("savings", account.savings(person, today))
                .addAttribute("qr", QrCode.svg(cardAddress(member.token())));
        return "contribution/member";
    }

    private static String cardAddress(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/card/{token}")
                .buildAndExpand(token)
                .toUriString();
    }
}
