package id.payung.platform.web;

import id.payung.platform.access.KnownUser;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends everybody to the page that answers their first question. */
@Controller
class Home {

    @GetMapping("/")
    String home(@AuthenticationPrincipal KnownUser user) {
        return switch (user.asker().role()) {
            case HEAD, OFFICER -> "redirect:/head";
            case AGENT -> "redirect:/agent";
            case MEMBER -> "redirect:/member";
            case AUDITOR -> "redirect:/audit";
            case EMPLOYER -> "redirect:/employer";
            case TELLER -> "redirect:/employers";
            case CLAIMS, APPROVER, COMPLIANCE, ADMIN -> "web/no-desk";
            case RESEARCHER -> "redirect:/series";
            case BANK, SETTLEMENT -> throw new IllegalStateException("A machine has no page");
        };
    }

    @GetMapping("/login")
    String login() {
        return "web/login";
    }
}
