package id.payung.platform.contribution.sipp;

import java.util.Set;

/**
 * A column of a template, as {@code columns.csv} describes it.
 *
 * @param header as it stands in the file: {@code NOMOR_IDENTITAS}
 * @param order from 1
 * @param need whether a row must fill it
 * @param format what may stand there, in English; empty when anything may
 */
public record Column(String header, int order, Need need, String format) {

    /** Of the locked columns, those that no worker is without. */
    private static final Set<String> ALWAYS_FILLED =
            Set.of("KODE", "NIK", "KPJ", "NAMA_LENGKAP", "BLTH", "NPP");

    /** Whether a row must fill a column. */
    public sealed interface Need {

        /** Must be filled; so says the help sheet, or a public program that does what SIPP does. */
        record Required() implements Need {}

        /** Must be filled in rows where another column has this value. */
        record RequiredIf(String header, String value) implements Need {}

        record Optional() implements Need {}

        /**
         * Comes filled with the download and must come back unchanged.
         *
         * @param always whether it is filled in every download, so that a blank was a change
         */
        record Locked(boolean always) implements Need {}

        /** As {@code columns.csv} writes it: required, required*, required if X=Y, locked. */
        static Need of(String header, String status) {
            if (status.startsWith("required if ")) {
                var condition = status.substring("required if ".length()).split("=", 2);
                return new RequiredIf(condition[0], condition[1]);
            }
            if (status.startsWith("required")) {
                return new Required();
            }
            return status.endsWith("locked")
                    ? new Locked(ALWAYS_FILLED.contains(header))
                    : new Optional();
        }
    }

    boolean isDate() {
        return format.startsWith("dd-mm-yyyy") || Header.key(header).startsWith("TGL_");
    }

    boolean isRequired() {
        return need instanceof Need.Required || need instanceof Need.Locked(var always) && always;
    }
}
