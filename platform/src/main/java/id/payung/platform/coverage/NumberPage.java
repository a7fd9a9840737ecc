package id.payung.platform.coverage;

import id.payung.platform.registry.Channel;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A number of the board, opened: what it counts, of when, from where, and who is behind it. */
@Controller
class NumberPage {

    private static final Pattern PLACE = Pattern.compile("none|!?\\d{2}(\\.\\d{2}){0,2}");
    private static final String WITHOUT = "none";
    private static final int MOST_PAGES = 100_000;

    private final Desks desks;
    private final Numbers numbers;

    NumberPage(Desks desks, Numbers numbers) {
        this.desks = desks;
        this.numbers = numbers;
    }

    /** What stands in the address after the question mark. */
    record Asked(
            @Nullable String period,
            @Nullable String segment,
            @Nullable String channel,
            @Nullable String campaign,
            @Nullable String place,
            @Nullable Integer page) {

        int pageFromZero() {
            return page == null ? 0 : Math.clamp(page - 1, 0, MOST_PAGES);
        }
    }

    @GetMapping("/head/numbers/{measure}")
    String number(@PathVariable String measure, @ModelAttribute("asked") Asked asked, Model model) {
        var desk = desks.open(asked.period());
        var number =
                new People.Number(
                        Measure.of(measure).orElseThrow(NumberPage::unknown),
                        desk.period(),
                        selection(asked));
        model.addAttribute("desk", desk)
                .addAttribute("links", new Links(desk.period()))
                .addAttribute("page", asked.pageFromZero() + 1)
                .addAttribute("opened", numbers.open(number, asked.pageFromZero()));
        return "coverage/number";
    }

    private static Selection selection(Asked asked) {
        var without = WITHOUT.equals(asked.campaign());
        return new Selection(
                given(asked.segment())
                        .map(name -> Segment.of(name).orElseThrow(NumberPage::unknown))
                        .orElse(null),
                given(asked.channel()).map(NumberPage::channel).orElse(null),
                without ? null : given(asked.campaign()).map(NumberPage::id).orElse(null),
                without,
                given(asked.place()).map(NumberPage::place).orElse(null));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    private static Channel channel(String name) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(NumberPage::unknown);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    private static String place(String code) {
        if (!PLACE.matcher(code).matches()) {
            throw unknown();
        }
        return code;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
