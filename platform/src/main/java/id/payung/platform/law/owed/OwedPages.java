package id.payung.platform.law.owed;

import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What happened, a short form, the answer. All of it by GET, so that an answer can be reloaded and
 * shown to somebody; no name and no number of a person is asked for, and nothing is kept.
 */
@Controller
class OwedPages {

    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

    private final Clock clock;
    private final MessageSource texts;

    OwedPages(Clock clock, MessageSource texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** A question with its answer, as the body of a letter. */
    record Paragraph(Said said, String letter) {}

    @GetMapping("/hak")
    String topics(Model model) {
        model.addAttribute("topics", Topic.values());
        return "law/topics";
    }

    @GetMapping("/hak/{topic}")
    String topic(@PathVariable String topic, Model model) {
        var found = Forms.topic(topic).orElseThrow(OwedPages::nothing);
        model.addAttribute("topic", found).addAttribute("forms", Forms.of(found));
        return "law/topic";
    }

    @GetMapping("/hak/{topic}/{slug}")
    String form(
            @PathVariable String slug,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model) {
        var form = Forms.at(slug).orElseThrow(OwedPages::nothing);
        var asked = sent.containsKey("asked");
        var filled = asked ? Filled.by(sent, form, today()) : Filled.atFirst(form, today());
        var sayer = new Sayer(Law.builtIn(), Explanation.in(locale));
        var answers =
                asked && filled.faults().isEmpty()
                        ? form.asks().apply(filled).stream().map(sayer::say).toList()
                        : List.<Said>of();
        model.addAttribute("form", form)
                .addAttribute("filled", filled)
                .addAttribute("options", new Options(texts, locale).of(form))
                .addAttribute("answers", answers)
                .addAttribute("settled", answers.stream().anyMatch(Said::isKnown))
                .addAttribute("query", Query.of(filled));
        return "law/form";
    }

    /** The same answer on paper. */
    @GetMapping("/hak/{topic}/{slug}/letter")
    String letter(
            @PathVariable String slug,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model) {
        var form = Forms.at(slug).orElseThrow(OwedPages::nothing);
        var filled = Filled.by(sent, form, today());
        if (!filled.faults().isEmpty()) {
            return "redirect:/hak/%s/%s?%s"
                    .formatted(form.topic().slug(), form.slug(), Query.of(filled));
        }
        var sayer = new Sayer(Law.builtIn(), Explanation.in(locale));
        model.addAttribute("form", form)
                .addAttribute("filled", filled)
                .addAttribute("today", today())
                .addAttribute("options", new Options(texts, locale))
                .addAttribute(
                        "paragraphs",
                        form.asks().apply(filled).stream()
                                .map(ask -> new Paragraph(sayer.say(ask), sayer.letter(ask).text()))
                                .toList());
        return "law/letter";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WESTERN_INDONESIA));
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
