package id.payung.platform.web;

import id.payung.platform.access.Users;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody who was registered by an agent chooses a password, with the code that came along. */
@Controller
class Activation {

    private static final int SHORTEST = 8;

    private final Users users;

    Activation(Users users) {
        this.users = users;
    }

    @GetMapping("/activate")
    String form() {
        return "web/activate";
    }

    @PostMapping("/activate")
    String activate(String username, String code, String password, Model model) {
        if (password.length() < SHORTEST) {
            model.addAttribute("refusal", "web.activate.short");
        } else if (users.activate(username, code, password)) {
            return "redirect:/login?activated";
        } else {
            model.addAttribute("refusal", "web.activate.refused");
        }
        model.addAttribute("username", username);
        return "web/activate";
    }
}
