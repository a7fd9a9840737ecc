package id.payung.platform.coverage;

import id.payung.platform.access.Asking;
import id.payung.platform.coverage.series.Downloads;
import id.payung.platform.coverage.series.Downloads.Format;
import id.payung.platform.region.Office;
import id.payung.platform.region.Regions;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What anybody with an account may take away: published figures, their meaning, their faults. */
@Controller
class SeriesPage {

    private final FigureSeries series;
    private final Downloads downloads;
    private final Desks desks;
    private final Regions regions;

    SeriesPage(FigureSeries series, Downloads downloads, Desks desks, Regions regions) {
        this.series = series;
        this.downloads = downloads;
        this.desks = desks;
        this.regions = regions;
    }

    /** What stands in the address. */
    record Asked(String name, String format) {}

    @GetMapping("/series")
    String page(Model model) {
        model.addAttribute("names", FigureSeries.NAMES);
        return "coverage/series";
    }

    @GetMapping("/series/{name:[a-z]+}.{format:csv|xlsx|zip}")
    @Transactional(readOnly = true)
    public void download(@ModelAttribute Asked asked, Locale language, HttpServletResponse answer)
            throws IOException {
        var found =
                series.find(asked.name(), offices(), language)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var format = Format.valueOf(asked.format().toUpperCase(Locale.ROOT));
        downloads.send(found, format, language, answer);
    }

    /** The asker's own office, or all for those who belong to none. */
    private List<String> offices() {
        var own = Asking.current().office();
        return own != null
                ? List.of(own)
                : regions.offices(desks.today()).stream().map(Office::code).toList();
    }
}
