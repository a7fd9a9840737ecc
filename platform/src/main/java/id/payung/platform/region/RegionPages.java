package id.payung.platform.region;

import id.payung.platform.access.Asking;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The country to walk through, and the search that the forms use. */
@Controller
class RegionPages {

    private final Regions regions;
    private final Browse browse;
    private final Shapes shapes;
    private final Clock clock;

    RegionPages(Regions regions, Browse browse, Shapes shapes, Clock clock) {
        this.regions = regions;
        this.browse = browse;
        this.shapes = shapes;
        this.clock = clock;
    }

    @GetMapping("/region")
    String country(@RequestParam(defaultValue = "") String q, Model model) {
        if (!q.isBlank()) {
            model.addAttribute("q", q);
            model.addAttribute("found", regions.searchVillages(q, today()));
            model.addAttribute("most", VillageSearch.AT_MOST);
            return "region/search";
        }
        model.addAttribute("lineage", List.of());
        return page("", model);
    }

    @GetMapping("/region/{code:\\d{2}(?:\\.\\d{2}){0,2}}")
    String place(@PathVariable String code, Model model) {
        var place =
                regions.find(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("place", place);
        model.addAttribute("lineage", regions.lineage(code));
        model.addAttribute("population", regions.population(code).orElse(null));
        model.addAttribute("office", regions.officeOf(code, today()).orElse(null));
        return page(code, model);
    }

    private String page(String code, Model model) {
        var level = code.isEmpty() ? Level.PROVINCE : Level.of(code).below();
        var rows = browse.below(code, level, today());
        model.addAttribute("view", new RegionView(level, rows, shapes.drawing(code)));
        return "region/places";
    }

    /** What a form offers for what was typed: in the asker's own territory, or everywhere. */
    @GetMapping(path = "/region/villages", produces = "application/json")
    @ResponseBody
    List<FoundVillage> villages(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean everywhere) {
        var office = Asking.current().office();
        return office == null || everywhere
                ? regions.searchVillages(q, today())
                : regions.searchVillages(q, office, today());
    }

    /** The same as the options of a {@code select}, for htmx. */
    @GetMapping(path = "/region/villages", headers = "HX-Request", produces = "text/html")
    String villageOptions(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean everywhere,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("found", villages(q, everywhere));
        return "region/options :: options";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
