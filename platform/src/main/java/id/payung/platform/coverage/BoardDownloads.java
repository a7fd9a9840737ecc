package id.payung.platform.coverage;

import id.payung.platform.coverage.series.Downloads;
import id.payung.platform.coverage.series.Downloads.Format;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.util.Locale;

/** Every table of the board as a file. */
@Controller
class BoardDownloads {

    private final Desks desks;
    private final BoardSeries series;
    private final Downloads downloads;

    BoardDownloads(Desks desks, BoardSeries series, Downloads downloads) {
        this.desks = desks;
        this.series = series;
        this.downloads = downloads;
    }

    /** What stands in the address. */
    record Asked(
            String name,
            String format,
            @Nullable String period,
            @Nullable String segment,
            @Nullable String place) {}

    @GetMapping("/head/series/{name:[a-z]+}.{format:csv|xlsx|zip}")
    @Transactional(readOnly = true)
    public void download(@ModelAttribute Asked asked, Locale language, HttpServletResponse answer)
            throws IOException {
        var board = new BoardPage.Asked(asked.period(), asked.segment(), null, asked.place(), null);
        var wanted = board.map(desks.open(asked.period()));
        var found =
                series.find(asked.name(), wanted, language)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var format = Format.valueOf(asked.format().toUpperCase(Locale.ROOT));
        downloads.send(found, format, language, answer);
    }
}
