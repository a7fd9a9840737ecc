package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A person in a real Chromium. Whatever leaves this machine, and whatever the page's own security
 * policy refuses, fails the test; so does anything that axe finds on a page that {@link #look} saw.
 */
public abstract class BrowserTest extends PlatformTest {

    /** A cheap phone. */
    protected static final int PHONE = 360;

    /** A desk. */
    protected static final int DESK = 1440;

    /** A crowded machine is slow and not wrong. */
    private static final int PATIENCE_MS = 20_000;

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void start() {
        complaints.clear();
    }

    @AfterEach
    void nothingWasComplainedOf() {
        open.forEach(BrowserContext::close);
        open.clear();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** A new person's browser of that width, in Indonesian. */
    protected Page visitor(int width) {
        var height = width < 700 ? 740 : 900;
        var context =
                Chromium.BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale("id-ID")
                                // Bootstrap scrolls smoothly, and a click would land where the
                                // button was.
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setTimezoneId("Asia/Jakarta"));
        open.add(context);
        var page = context.newPage();
        page.onRequest(request -> watch(request.url()));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A logged-in person's browser. */
    protected Page loggedIn(int width, String username, String password) {
        var page = visitor(width);
        page.navigate(url("/login"));
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("form[action='/login'] button").click();
        page.waitForURL(u -> !u.contains("/login"));
        return page;
    }

    /** Looks at the page as axe does, and keeps a picture of it. */
    protected void look(Page page, String name) {
        var findings = new AxeBuilder(page).analyze().getViolations();
        picture(page, name);
        assertThat(findings).as("what axe finds on " + page.url()).isEmpty();
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => document.documentElement.scrollWidth <="
                                                + " window.innerWidth"))
                .as("the page is no wider than the screen: " + page.url())
                .isTrue();
    }

    /** Keeps a picture of the page under target/screenshots. */
    protected void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    private void watch(String address) {
        if (!address.startsWith("http://localhost:" + port)
                && !address.startsWith("data:")
                && !address.startsWith("blob:")) {
            complaints.add("a request left the machine: " + address);
        }
    }

    /** Started at the first use, once for all tests. */
    private static final class Chromium {

        static final Browser BROWSER = launch();

        private static Browser launch() {
            var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(program())
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-gpu",
                                                    "--disable-background-networking")));
        }

        /** Debian's Chromium, or whatever the path has under its names. */
        private static Path program() {
            var names = List.of("chromium", "chromium-browser", "google-chrome");
            return Stream.of(System.getenv("PATH").split(":"))
                    .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException(
                                    "No Chromium on the PATH. Install it: apt-get install"
                                            + " chromium"));
        }
    }
}
