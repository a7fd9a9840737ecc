package id.payung.platform.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The auditor's first page: who saw and did what in this office, newest first. */
@Controller
class AuditPage {

    private static final int LINES = 200;

    private final AuditTrail trail;

    AuditPage(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/audit")
    String page(Model model) {
        model.addAttribute("lines", trail.latest(LINES));
        return "access/audit";
    }
}
