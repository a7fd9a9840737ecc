package id.payung.platform.contribution.employer;

import id.payung.platform.registry.Leavings;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/** The receipt of leaving: for the worker, and for anybody who holds it in hand. */
@Controller
class LeavingPages {

    private final Leavings leavings;
    private final LeavingPapers papers;

    LeavingPages(Leavings leavings, LeavingPapers papers) {
        this.leavings = leavings;
        this.papers = papers;
    }

    @GetMapping("/member/leavings/{membership:[0-9a-f-]{36}}")
    String own(@PathVariable UUID membership, Model model) {
        model.addAttribute("back", "/member");
        return papers.show(membership, model);
    }

    @GetMapping("/leaving/{token}")
    String check(@PathVariable String token, Model model) {
        var checked =
                leavings.check(token)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("checked", checked);
        return "contribution/leaving-check";
    }
}
