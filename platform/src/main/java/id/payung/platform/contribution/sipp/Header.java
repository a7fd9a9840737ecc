package id.payung.platform.contribution.sipp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A header row, matched with a layout whatever the case, the spaces and the order.
 *
 * @param row where it stands
 * @param titles all of it, as it stands there
 * @param places the column of each header that the layout knows, as the layout spells it, from left
 *     to right
 * @param extra titles that the layout does not know
 * @param twice titles of the layout that stand there more than once
 */
record Header(
        Layout layout,
        int row,
        List<String> titles,
        Map<String, Integer> places,
        List<String> extra,
        List<String> twice) {

    /** What our own remarks are called; such a column is not read. */
    static final String REMARKS = "KETERANGAN_KESALAHAN";

    /** Equal for what people take for the same: "Tgl. Lahir*", TANGGAL_LAHIR and tgl_lahir. */
    static String key(String title) {
        return Plain.text(title)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_+|_+$", "")
                .replaceFirst("^TANGGAL_", "TGL_");
    }

    static Header match(Layout layout, Book.Row row) {
        var known = new HashMap<String, String>();
        layout.columns().forEach(column -> known.put(key(column.header()), column.header()));
        var titles = new ArrayList<String>();
        var places = new LinkedHashMap<String, Integer>();
        var extra = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (var i = 0; i < row.cells().length; i++) {
            var cell = row.cells()[i];
            var title = cell == null ? "" : cell.text();
            titles.add(title);
            var key = key(title);
            var header = known.get(key);
            if (header != null) {
                if (places.putIfAbsent(header, i) != null) {
                    twice.add(title);
                }
            } else if (!key.isEmpty() && !key.equals(REMARKS)) {
                extra.add(title);
            }
        }
        return new Header(layout, row.number(), titles, places, extra, twice);
    }

    boolean has(String header) {
        return places.containsKey(header);
    }

    /** The column of a header of the layout; -1 when the file does not have it. */
    int place(String header) {
        return places.getOrDefault(header, -1);
    }

    /** Headers without which no row could be valid, and that are not there. */
    List<String> missing() {
        return layout.columns().stream()
                .filter(Column::isRequired)
                .map(Column::header)
                .filter(header -> !has(header))
                .toList();
    }
}
