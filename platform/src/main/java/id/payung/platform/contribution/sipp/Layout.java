package id.payung.platform.contribution.sipp;

import java.util.List;

/**
 * One arrangement of a template's columns.
 *
 * @param sheet the sheet's name
 */
record Layout(Template template, String sheet, List<Column> columns) {

    Layout {
        columns = List.copyOf(columns);
    }

    /** Whether it has a column of exactly that header. */
    boolean has(String header) {
        for (var column : columns) {
            if (column.header().equals(header)) {
                return true;
            }
        }
        return false;
    }
}
