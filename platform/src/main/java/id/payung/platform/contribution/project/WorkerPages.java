package id.payung.platform.contribution.project;

import id.payung.platform.registry.ProjectList;
import id.payung.platform.registry.ProjectWorker;
import id.payung.platform.registry.ProjectWorkers;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who works on a project: the list to send, and who was there on a day. */
@Controller("projectWorkerPages")
class WorkerPages {

    /** More faults than this are shown by none: the first tell what is wrong with the rest. */
    private static final int FAULTS = 200;

    private final ProjectWorkers workers;
    private final ProjectCovers covers;
    private final Site site;

    WorkerPages(ProjectWorkers workers, ProjectCovers covers, Site site) {
        this.workers = workers;
        this.covers = covers;
        this.site = site;
    }

    /** What was asked: who was there on a day, by name or card, from the nth on. */
    record Asked(@Nullable String on, @Nullable String q, @Nullable Integer from) {

        String part() {
            return Typed.text(q);
        }

        int start() {
            return from == null ? 0 : Math.max(0, from);
        }
    }

    @GetMapping({
        "/projects/" + ProjectPages.ID + "/workers",
        "/employer/projects/" + ProjectPages.ID + "/workers"
    })
    String page(@PathVariable UUID id, Asked asked, Model model) {
        var on = Typed.day(asked.on()).orElse(null);
        var found = workers.page(id, on, asked.part(), asked.start());
        var project = site.projects().find(id);
        model.addAttribute("project", project)
                .addAttribute("base", Site.base())
                .addAttribute("isContractor", Site.isContractor())
                .addAttribute("today", site.today())
                .addAttribute("on", on)
                .addAttribute("q", asked.part())
                .addAttribute("from", asked.start())
                .addAttribute("found", found)
                .addAttribute("next", found.size() == ProjectWorkers.PAGE)
                .addAttribute("page", ProjectWorkers.PAGE)
                .addAttribute("doubts", on == null ? List.of() : doubts(found, on))
                .addAttribute("count", workers.count(id, on == null ? site.today() : on));
        return "contribution/project-workers";
    }

    private ProjectList taken(UUID id, Sent list) {
        try {
            return workers.take(id, list.bytes());
        } catch (DataIntegrityViolationException _) {
            return ProjectList.Faulty.atOnce();
        }
    }

    /** A list as a file, or typed into the page. */
    record Sent(@Nullable MultipartFile file, @Nullable String rows) {

        byte[] bytes() {
            if (file == null || file.isEmpty()) {
                return (rows == null ? "" : rows).getBytes(StandardCharsets.UTF_8);
            }
            // A byte more than is taken, so that the check sees that it is too much.
            try (var in = file.getInputStream()) {
                return in.readNBytes(ProjectList.MOST_BYTES + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What an officer has to look at, worker by worker; nothing where the day is covered. */
    private List<List<ProjectCover.Doubt>> doubts(List<ProjectWorker> found, LocalDate on) {
        return covers.of(found, on).stream()
                .map(cover ->
                        cover instanceof ProjectCover.ForAnOfficer(_, var doubts)
                                ? doubts
                                : List.<ProjectCover.Doubt>of())
                .toList();
    }

    @PostMapping({
        "/projects/" + ProjectPages.ID + "/workers",
        "/employer/projects/" + ProjectPages.ID + "/workers"
    })
    ModelAndView take(@PathVariable UUID id, Sent list, Model model, RedirectAttributes said) {
        return switch (taken(id, list)) {
            case ProjectList.Stored stored -> {
                said.addFlashAttribute("stored", stored);
                yield new ModelAndView("redirect:" + Site.base() + "/" + id + "/workers");
            }
            case ProjectList.Faulty faulty -> {
                model.addAttribute("faulty", faulty)
                        .addAttribute("shown", faulty.faults().stream().limit(FAULTS).toList())
                        .addAttribute("typed", list.rows());
                var view = page(id, new Asked(null, null, null), model);
                yield RegisterPages.refused(view, model);
            }
        };
    }

    /** The blank list, for a spreadsheet. */
    @GetMapping({"/projects/workers.csv", "/employer/projects/workers.csv"})
    ResponseEntity<byte[]> blank() {
        var disposition = ContentDisposition.attachment().filename("daftar-pekerja-proyek.csv");
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .body(
                        ("\uFEFF" + String.join(";", ProjectList.COLUMNS) + "\r\n")
                                .getBytes(StandardCharsets.UTF_8));
    }
}
