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

    /** The column of that header, in any spelling that {@link Header#key} makes equal. */
    java.util.Optional<Column> column(String header) {
        var key = Header.key(header);
        return columns.stream().filter(one -> Header.key(one.header()).equals(key)).findFirst();
    }
}
