package id.payung.platform.contribution.employer;

import id.payung.platform.registry.Leavings;
import id.payung.platform.registry.Worker;
import id.payung.platform.registry.Workers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who works for the employer, who left, and each worker's months, receipt and first log-in. */
@Controller
class WorkerPages {

    private static final String WORKER = "/employer/workers/{membership:[0-9a-f-]{36}}";
    private static final int SHORTEST_NOTE = 5;

    /** A1 to A10, as SIPP calls the reasons. */
    private static final List<String> REASONS =
            IntStream.rangeClosed(1, 10).mapToObj(n -> "A" + n).toList();

    private final Us us;
    private final Workers workers;
    private final Leavings leavings;
    private final Along along;

    WorkerPages(Us us, Workers workers, Leavings leavings, Along along) {
        this.us = us;
        this.workers = workers;
        this.leavings = leavings;
        this.along = along;
    }

    @GetMapping("/employer/workers")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(required = false) @Nullable String left,
            Model model) {
        var employer = us.employer();
        var start = Math.max(0, from);
        var today = us.today();
        model.addAttribute("employer", employer)
                .addAttribute("left", left != null)
                .addAttribute("today", today)
                .addAttribute("count", workers.count(employer.id(), today))
                .addAttribute("page", new Page(q, start))
                .addAttribute(
                        "workers",
                        left == null
                                ? workers.page(employer.id(), today, q, start)
                                : workers.left(employer.id(), today, q, start));
        return "contribution/employer-workers";
    }

    @GetMapping(WORKER)
    String one(@PathVariable UUID membership, Model model) {
        var worker = ours(membership);
        model.addAttribute("employer", us.employer())
                .addAttribute("worker", worker)
                .addAttribute("covered", worker.coveredOn(us.today()))
                .addAttribute("months", along.lines().of(membership))
                .addAttribute("leaving", leavings.last(membership).orElse(null))
                .addAttribute("reasons", REASONS);
        return "contribution/employer-worker";
    }

    @GetMapping(WORKER + "/receipt")
    String receipt(@PathVariable UUID membership, Model model) {
        ours(membership);
        model.addAttribute("back", "/employer/workers/" + membership);
        return along.papers().show(membership, model);
    }

    /** The code is shown once, to whoever asked for it, and kept nowhere in clear. */
    @PostMapping(WORKER + "/code")
    String code(@PathVariable UUID membership, RedirectAttributes next) {
        var worker = ours(membership);
        along.accounts()
                .open(worker)
                .ifPresentOrElse(
                        code -> next.addFlashAttribute("code", code),
                        () -> next.addFlashAttribute("said", "employer.code.active"));
        return "redirect:/employer/workers/" + membership;
    }

    @PostMapping(WORKER + "/reason")
    String correct(
            @PathVariable UUID membership,
            @RequestParam String reason,
            @RequestParam String note,
            RedirectAttributes next) {
        ours(membership);
        if (!REASONS.contains(reason) || note.strip().length() < SHORTEST_NOTE) {
            next.addFlashAttribute("noteFault", true).addFlashAttribute("note", note);
        } else {
            along.papers().correct(membership, reason, note.strip());
            next.addFlashAttribute("said", "employer.reason.corrected");
        }
        return "redirect:/employer/workers/" + membership;
    }

    private Worker ours(UUID membership) {
        return us.own(workers.find(membership));
    }
}
