package id.payung.platform.contribution.employer;

import id.payung.platform.access.NotVisible;
import id.payung.platform.contribution.report.ReportRefused;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.contribution.upload.Upload;
import id.payung.platform.contribution.upload.Uploads;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

/** Files of a month: sent, checked, mended, and stored after a yes. */
@Controller
class FilePages {

    private static final String FILES = MonthPages.MONTH + "/files";
    private static final String FILE = FILES + "/{id:[0-9a-f-]{36}}";

    private final Us us;
    private final Reports reports;
    private final Uploads uploads;

    FilePages(Us us, Reports reports, Uploads uploads) {
        this.us = us;
        this.reports = reports;
        this.uploads = uploads;
    }

    @GetMapping(FILES)
    String list(@PathVariable YearMonth month, Model model) {
        var report = reports.find(us.id(), month);
        model.addAttribute("employer", us.employer())
                .addAttribute("month", Month.on(us.today(), report))
                .addAttribute("templates", Template.values())
                .addAttribute("uploads", uploads.of(us.id(), month));
        return "contribution/employer-files";
    }

    @PostMapping(FILES)
    String send(
            @PathVariable YearMonth month,
            @RequestParam MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        if (file.isEmpty()) {
            next.addFlashAttribute("noFile", true);
            return "redirect:/employer/months/%s/files".formatted(month);
        }
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            var upload = uploads.receive(us.id(), month, name, content);
            return "redirect:/employer/months/%s/files/%s".formatted(month, upload.id());
        } catch (ReportRefused refused) {
            next.addFlashAttribute("refused", "employer.refused." + refused.why());
            return "redirect:/employer/months/" + month;
        }
    }

    /** While somebody is at work on the file the page asks again by itself, without a script. */
    @GetMapping(FILE)
    String one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            Model model,
            HttpServletResponse answer) {
        var upload = ours(id);
        if (upload.state().isMoving()) {
            answer.setHeader("Refresh", "1");
        }
        var start = Math.max(0, from);
        var report = reports.find(us.id(), upload.month());
        model.addAttribute("employer", us.employer())
                .addAttribute("month", Month.on(us.today(), report))
                .addAttribute("upload", upload)
                .addAttribute("page", new FaultPage(start))
                .addAttribute("faults", uploads.faults(id, start, FaultPage.ROWS))
                .addAttribute("notices", uploads.notices(id))
                .addAttribute("isHere", uploads.mirrorEnding(id).isPresent());
        return "contribution/employer-file";
    }

    @PostMapping(FILE + "/accept")
    String accept(@PathVariable YearMonth month, @PathVariable UUID id) {
        uploads.accept(ours(id).id());
        return "redirect:/employer/months/%s/files/%s".formatted(month, id);
    }

    @PostMapping(FILE + "/drop")
    String drop(@PathVariable YearMonth month, @PathVariable UUID id) {
        uploads.drop(ours(id).id());
        return "redirect:/employer/months/%s/files".formatted(month);
    }

    @GetMapping(FILE + "/mirror")
    void mirror(@PathVariable UUID id, Locale locale, HttpServletResponse answer)
            throws IOException {
        var upload = ours(id);
        var ending = uploads.mirrorEnding(id).orElseThrow(() -> new NotVisible("upload file", id));
        var template = upload.template();
        var name = template == null ? "template" : template.fileName();
        var out = Files.begin(answer, name + "-keterangan", ending);
        uploads.mirror(id, locale, out);
        out.flush();
    }

    private Upload ours(UUID id) {
        var upload = uploads.find(id);
        if (!upload.employer().equals(us.id())) {
            throw new NotVisible("upload", id);
        }
        return upload;
    }

    /** Two hundred faults at a time. */
    record FaultPage(int from) {

        static final int ROWS = 200;

        public int next() {
            return from + ROWS;
        }

        public int previous() {
            return Math.max(0, from - ROWS);
        }

        public boolean hasNext(int all) {
            return next() < all;
        }
    }
}
