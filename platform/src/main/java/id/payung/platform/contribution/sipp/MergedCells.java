package id.payung.platform.contribution.sipp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Merged cells among the rows: all but the first of them are hidden and hold nothing. */
final class MergedCells {

    private final List<Book.Range> ahead;
    private final List<Book.Range> here = new ArrayList<>();
    private final Header header;

    MergedCells(Source source) {
        this.header = source.header();
        this.ahead = new ArrayList<>(source.sheet().merged());
        ahead.removeIf(range -> range.lastRow() <= header.row());
        ahead.sort(Comparator.comparingInt(Book.Range::firstRow).reversed());
    }

    /** The columns that are merged with others in this row; rows must be asked in their order. */
    Set<Integer> columns(int row) {
        while (!ahead.isEmpty() && ahead.getLast().firstRow() <= row) {
            here.add(ahead.removeLast());
        }
        here.removeIf(range -> range.lastRow() < row);
        if (here.isEmpty()) {
            return Set.of();
        }
        var columns = new HashSet<Integer>();
        for (var range : here) {
            for (var column = range.firstColumn(); column <= range.lastColumn(); column++) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Says so in the row that {@link #columns} was asked for last. */
    void tell(Cells cells) {
        for (var range : here) {
            for (var column : header.layout().columns()) {
                var place = header.place(column.header());
                if (place >= range.firstColumn() && place <= range.lastColumn()) {
                    cells.fault(column.header(), Problem.MERGED, range);
                    break;
                }
            }
        }
    }
}
