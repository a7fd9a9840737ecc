package id.payung.platform.web;

import id.payung.platform.access.KnownUser;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

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

    /** Where somebody lands who sent too large a file. */
    @GetMapping("/too-large")
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String tooLarge() {
        return "error/413";
    }

    @GetMapping("/login")
    String login() {
        return "web/login";
    }
}
