package id.payung.platform.contribution.sipp;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook of today. Its parts are read here and not by a library, because rows must stay bounded
 * in memory whatever the file claims, and because merged and hidden cells have to be told.
 */
final class XlsxBook implements Book {

    /** Sheets behind these are not looked at. */
    private static final int MOST_SHEETS = 64;

    private final Path file;
    private final List<Sheet> sheets;
    private final boolean from1904;
    private final String strings;

    /** Read once for several readings, as long as there is room for it. */
    private SoftReference<SharedStrings> texts = new SoftReference<>(null);

    private XlsxBook(Path file, Workbook workbook, List<Sheet> sheets) {
        this.file = file;
        this.sheets = List.copyOf(sheets);
        this.from1904 = workbook.from1904;
        this.strings = workbook.strings;
    }

    /** Looks at a container that {@link ZipGate} let in. */
    static XlsxBook open(Path file) throws IOException, BadFile {
        try (var zip = ZipGate.open(file)) {
            var workbook = new Workbook(zip);
            if (!workbook.strings.isEmpty()) {
                ZipGate.inflate(zip, workbook.strings, SheetMargins.NONE);
            }
            var sheets = new ArrayList<Sheet>();
            for (var found : workbook.sheets) {
                var margins = new SheetMargins();
                ZipGate.inflate(zip, found.place(), margins);
                sheets.add(
                        new Sheet(
                                found.name(),
                                found.place(),
                                found.hidden(),
                                margins.merged(),
                                margins.hiddenColumns()));
            }
            return new XlsxBook(file, workbook, sheets);
        } catch (ZipException e) {
            throw new BadFile(Problem.BROKEN_FILE);
        }
    }

    @Override
    public SippFile.Format format() {
        return SippFile.Format.XLSX;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public boolean from1904() {
        return from1904;
    }

    @Override
    public void read(Sheet sheet, Taker taker) throws IOException, BadFile {
        try (var zip = new ZipFile(file.toFile())) {
            var known = texts(zip);
            try (var part = Xml.open(zip, sheet.place())) {
                new XlsxRows(part, known).read(taker);
            }
        } catch (ZipException e) {
            throw new BadFile(Problem.BROKEN_FILE);
        }
    }

    private SharedStrings texts(ZipFile zip) throws IOException, BadFile {
        if (strings.isEmpty()) {
            return SharedStrings.NONE;
        }
        var known = texts.get();
        if (known == null) {
            known = SharedStrings.read(zip, strings);
            texts = new SoftReference<>(known);
        }
        return known;
    }

    /** What {@code workbook.xml} and its relations say. */
    private static final class Workbook {

        private final ZipFile zip;
        private final List<Sheet> sheets = new ArrayList<>();
        private boolean from1904;
        private String strings = "";

        Workbook(ZipFile zip) throws IOException, BadFile {
            this.zip = zip;
            var main = main();
            var targets = new HashMap<String, String>();
            for (var relation : relations(relationsOf(main))) {
                targets.put(relation.id(), resolve(main, relation.target()));
                if (relation.type().endsWith("/sharedStrings")) {
                    var place = resolve(main, relation.target());
                    strings = zip.getEntry(place) == null ? "" : place;
                }
            }
            readSheets(main, targets);
        }

        private record Relation(String id, String type, String target) {}

        private String main() throws IOException, BadFile {
            if (zip.getEntry("_rels/.rels") == null) {
                throw new BadFile(Problem.NOT_A_SPREADSHEET);
            }
            for (var relation : relations("_rels/.rels")) {
                if (relation.type().endsWith("/officeDocument")
                        && relation.target().endsWith(".xml")
                        && relation.target().contains("workbook")) {
                    return resolve("", relation.target());
                }
            }
            throw new BadFile(Problem.NOT_A_SPREADSHEET);
        }

        private List<Relation> relations(String place) throws IOException, BadFile {
            var relations = new ArrayList<Relation>();
            if (zip.getEntry(place) == null) {
                return relations;
            }
            try (var part = Xml.open(zip, place)) {
                while (part.next()) {
                    if (part.isStart("Relationship")) {
                        relations.add(
                                new Relation(
                                        part.attribute("Id"),
                                        part.attribute("Type"),
                                        part.attribute("Target")));
                    }
                }
            }
            return relations;
        }

        private void readSheets(String main, Map<String, String> targets)
                throws IOException, BadFile {
            try (var part = Xml.open(zip, main)) {
                while (part.next()) {
                    if (part.isStart("workbookPr")) {
                        from1904 = Xml.isTrue(part.attribute("date1904"));
                    } else if (part.isStart("sheet") && sheets.size() < MOST_SHEETS) {
                        var place = targets.getOrDefault(part.relation(), "");
                        if (zip.getEntry(place) != null && place.contains("sheet")) {
                            var hidden = part.attribute("state").endsWith("idden");
                            sheets.add(
                                    new Sheet(
                                            part.attribute("name"),
                                            place,
                                            hidden,
                                            List.of(),
                                            List.of()));
                        }
                    }
                }
            }
            if (sheets.isEmpty()) {
                throw new BadFile(Problem.NOT_A_SPREADSHEET);
            }
        }

        private static String relationsOf(String main) {
            var slash = main.lastIndexOf('/') + 1;
            return main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
        }

        private static String resolve(String from, String target) {
            if (target.startsWith("/")) {
                return target.substring(1);
            }
            var folder = from.substring(0, from.lastIndexOf('/') + 1);
            return Path.of("/" + folder + target).normalize().toString().substring(1);
        }
    }
}
