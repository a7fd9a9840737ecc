package id.payung.platform.contribution.employer;

import id.payung.platform.access.NotVisible;
import id.payung.platform.contribution.sipp.SippWriter;
import id.payung.platform.contribution.sipp.Template;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;

/** SIPP's templates: blank, or filled with what is known of the month. */
@Controller
class TemplateDownloads {

    private final Us us;
    private final Reports reports;
    private final Prefilled prefilled;

    TemplateDownloads(Us us, Reports reports, Prefilled prefilled) {
        this.us = us;
        this.reports = reports;
        this.prefilled = prefilled;
    }

    @GetMapping("/employer/templates/{name:[a-z_]+}.xlsx")
    void blank(@PathVariable String name, HttpServletResponse answer) throws IOException {
        var template = template(name);
        var out = Files.begin(answer, template.fileName(), "xlsx");
        SippWriter.xlsx(template, out).close();
        out.flush();
    }

    @GetMapping(MonthPages.MONTH + "/templates/{name:[a-z_]+}.xlsx")
    void filled(
            @PathVariable YearMonth month, @PathVariable String name, HttpServletResponse answer)
            throws IOException {
        var template = template(name);
        if (!Prefilled.isPossible(template)) {
            throw new NotVisible("template " + name, us.id());
        }
        var employer = us.employer();
        var report = reports.find(employer.id(), month);
        var out = Files.begin(answer, template.fileName() + "-" + month, "xlsx");
        prefilled.write(template, employer, report, out);
        out.flush();
    }

    private Template template(String name) {
        return Arrays.stream(Template.values())
                .filter(one -> one.fileName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotVisible("template " + name, us.id()));
    }
}
