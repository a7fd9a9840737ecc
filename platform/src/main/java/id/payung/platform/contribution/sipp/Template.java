package id.payung.platform.contribution.sipp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an employer tells SIPP with a file, one kind of file each. */
public enum Template {
    /** Workers who have no card number (KPJ) yet: {@code template_tk}, tenaga kerja mendaftar. */
    NEW_WORKERS("template_tk", "template_tk.xls"),
    /** Workers who bring a card number: {@code template_tk_lanjutan}. */
    CONTINUING("template_tk_lanjutan"),
    /** Workers who left, with the reason: {@code template_tk_na}, nonaktif. */
    LEAVERS("template_tk_na"),
    /** The wages of a month and back pay: {@code template_upah}. */
    WAGES("template_upah"),
    /** New addresses, telephones, accounts: {@code template_koreksi_tk}. */
    CORRECTIONS("template_koreksi_tk");

    /** Above this many rows SIPP itself refuses a file. */
    public static final int SIPP_ROWS = 10_000;

    private final List<String> names;

    Template(String... names) {
        this.names = List.of(names);
    }

    /** The file's name without its ending, as SIPP wants it. */
    public String fileName() {
        return names.getFirst();
    }

    /** The sheet that holds the rows. */
    public String sheet() {
        return layout().sheet();
    }

    /** The columns in their order, of the current layout. */
    public List<Column> columns() {
        return layout().columns();
    }

    /** How many rows SIPP itself takes in one file: one more for corrections. */
    public int sippRows() {
        return this == CORRECTIONS ? SIPP_ROWS + 1 : SIPP_ROWS;
    }

    Layout layout() {
        return layouts().getFirst();
    }

    /** The current layout first, then older ones that payroll programs still write. */
    List<Layout> layouts() {
        return names.stream().map(name -> Layouts.named(name, this)).toList();
    }

    /** By a name of a file such as {@code template_upah (1).xlsx}; empty for other names. */
    static Optional<Template> ofFileName(String fileName) {
        var bare = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
        var name = bare.replaceFirst("[ _-]*(\\(\\d+\\)|\\d+|copy|salinan)$", "").strip();
        for (var template : values()) {
            if (template.fileName().equals(name)) {
                return Optional.of(template);
            }
        }
        return Optional.empty();
    }
}
