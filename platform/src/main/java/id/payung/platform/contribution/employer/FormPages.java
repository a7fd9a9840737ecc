package id.payung.platform.contribution.employer;

import id.payung.platform.contribution.report.Formulir2a;
import id.payung.platform.contribution.report.Formulir2a.Format;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;

/** Formulir 2a of a month, to be kept or sent on. */
@Controller
class FormPages {

    private final Us us;
    private final Reports reports;
    private final Formulir2a form;

    FormPages(Us us, Reports reports, Formulir2a form) {
        this.us = us;
        this.reports = reports;
        this.form = form;
    }

    @GetMapping(MonthPages.MONTH + "/formulir-2a.{ending:pdf|xlsx|csv}")
    @Nullable String download(
            @PathVariable YearMonth month, @PathVariable String ending, HttpServletResponse answer)
            throws IOException {
        var employer = us.employer();
        var report = reports.find(employer.id(), month);
        if (!report.computed()) {
            return "redirect:/employer/months/" + month;
        }
        var out = Files.begin(answer, "formulir-2a-%s-%s".formatted(employer.npp(), month), ending);
        form.write(report.id(), Format.valueOf(ending.toUpperCase(Locale.ROOT)), out);
        out.flush();
        return null;
    }
}
