package id.payung.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LoginTest extends BrowserTest {

    @Autowired private Users users;

    @Test
    void a_wrong_password_is_told_what_may_help() {
        var page = visitor(PHONE);
        page.navigate(url("/login"));
        page.locator("#username").fill("nobody");
        page.locator("#password").fill("wrong");
        page.locator("form[action='/login'] button").click();

        assertThat(page.locator("[role=alert]")).containsText("Mungkin");
        look(page, "login-refused");
    }

    @Test
    void the_language_is_chosen_once_and_kept() {
        var page = visitor(DESK);
        page.navigate(url("/login"));
        assertThat(page.locator("h1")).hasText("Masuk");

        page.locator("a[hreflang=en]").click();
        assertThat(page.locator("h1")).hasText("Log in");
        page.navigate(url("/login"));
        assertThat(page.locator("h1")).hasText("Log in");
        look(page, "login-en");
    }

    @Test
    void another_language_keeps_what_the_address_asked_for() {
        var page = visitor(DESK);
        page.navigate(url("/login?bye&kata=%22dua%20kata%22&lang=id"));

        page.locator("a[hreflang=en]").click();

        assertThat(page.locator("h1")).hasText("Log in");
        org.assertj.core.api.Assertions.assertThat(page.url())
                .endsWith("/login?bye&kata=%22dua%20kata%22&lang=en");
    }

    @Test
    void whoever_has_no_desk_yet_is_told_so() {
        var admin = Asker.machine("test", Role.ADMIN, PALEMBANG);
        var claims = somebody(Role.CLAIMS, PALEMBANG);
        as(admin, () -> users.add(claims, "Yulia", "a-long-password"));

        var page = loggedIn(DESK, claims.username(), "a-long-password");

        assertThat(page.locator("h1")).hasText("Meja Anda belum dibuka");
        look(page, "no-desk");
    }
}
