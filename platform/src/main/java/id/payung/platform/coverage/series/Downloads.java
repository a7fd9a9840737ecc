package id.payung.platform.coverage.series;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

/** Sends a series to a browser, row by row as it is read. */
@Component
public class Downloads {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final MessageSource messages;
    private final Clock clock;

    Downloads(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** How a series can be had. */
    public enum Format {
        CSV("text/csv;charset=utf-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** CSV with its data dictionary. */
        ZIP("application/zip");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes the series as the answer; call it where its rows can be read, in a transaction. */
    public void send(Series series, Format format, Locale language, HttpServletResponse answer)
            throws IOException {
        answer.setContentType(format.mediaType);
        answer.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s.%s\"".formatted(series.file(), format.ending()));
        var dictionary = new Dictionary(messages, language);
        var out = answer.getOutputStream();
        switch (format) {
            case CSV -> CsvFile.write(series, out);
            case XLSX -> XlsxFile.write(series, dictionary, out);
            case ZIP ->
                    PackageFile.write(
                            series,
                            dictionary,
                            new PackageFile.Packing(
                                    out, LocalDateTime.ofInstant(clock.instant(), WIB)));
        }
        out.flush();
    }
}
