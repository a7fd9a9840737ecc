package id.payung.platform.contribution.sipp;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a workbook of inline texts into one with a table of shared texts, as Excel would save
 * it, in two passes over the sheet and without keeping anything.
 */
final class SharedForm {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private SharedForm() {}

    static void write(Path inline, Path shared) throws IOException {
        try (var from = new ZipFile(inline.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(shared))) {
            var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            for (var entry : from.stream().toList()) {
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    continue;
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(SHEET)) {
                    pass(from, out, true);
                } else {
                    from.getInputStream(entry).transferTo(to);
                }
                out.flush();
                to.closeEntry();
            }
            to.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
            pass(from, out, false);
            out.write("</sst>");
            out.flush();
            to.closeEntry();
        }
    }

    /** Writes either the sheet with numbers for its texts, or the texts. */
    private static void pass(ZipFile from, Writer out, boolean sheet) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(
                                from.getInputStream(from.getEntry(SHEET)), StandardCharsets.UTF_8));
        var element = new StringBuilder();
        var count = 0;
        var text = new StringBuilder();
        var inText = false;
        for (var c = in.read(); c >= 0; c = in.read()) {
            element.append((char) c);
            if (c != '>') {
                continue;
            }
            var piece = element.toString();
            element.setLength(0);
            if (piece.endsWith("</t>")) {
                text.append(piece, 0, piece.length() - "</t>".length());
                inText = false;
                out.write(sheet ? "<v>" + count + "</v>" : "<si><t>" + text + "</t></si>");
                count++;
            } else if (piece.startsWith("<t>") || piece.startsWith("<t ")) {
                text.setLength(0);
                inText = true;
            } else if (!piece.equals("<is>") && !piece.equals("</is>") && !inText && sheet) {
                out.write(piece.replace("inlineStr", "s"));
            }
        }
    }
}
