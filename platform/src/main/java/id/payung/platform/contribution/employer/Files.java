package id.payung.platform.contribution.employer;

import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Sends a file to a browser, which keeps it under a name. */
final class Files {

    private static final Map<String, String> TYPES =
            Map.of(
                    "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "csv",
                    "text/csv;charset=utf-8",
                    "pdf",
                    "application/pdf");

    private Files() {}

    /** Where the file is to be written; {@code name} has plain letters, digits and hyphens. */
    static OutputStream begin(HttpServletResponse answer, String name, String ending)
            throws IOException {
        answer.setContentType(TYPES.get(ending));
        answer.setHeader(
                "Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(name, ending));
        return answer.getOutputStream();
    }
}
