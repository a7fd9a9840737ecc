package id.payung.platform.contribution.sipp;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One pass over the rows of a file. */
final class Reading {

    private final Source source;
    private final LocalDate day;
    private final Findings findings = new Findings();
    private final WholeFile whole;
    private final MergedCells merged;
    private final Watcher watcher;
    private final List<SippRow> batch = new ArrayList<>();

    Reading(Source source, LocalDate day) {
        this(source, day, (_, _) -> {});
    }

    Reading(Source source, LocalDate day, Watcher watcher) {
        this.source = source;
        this.day = day;
        this.watcher = watcher;
        this.whole = new WholeFile(source);
        this.merged = new MergedCells(source);
    }

    /** Sees each row of the sheet, the header and those before it among them, with its faults. */
    interface Watcher {
        void see(Book.Row row, List<Fault> faults);
    }

    Findings into(BatchSink sink) {
        source.notices().forEach(findings::add);
        try {
            source.book().read(source.sheet(), row -> take(row, sink));
        } catch (BadFile e) {
            findings.add(e.fault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        flush(sink);
        whole.faults().forEach(findings::add);
        return findings;
    }

    private boolean take(Book.Row row, BatchSink sink) {
        if (row.number() <= source.header().row() || !whole.isFilled(row)) {
            watcher.see(row, List.of());
            return true;
        }
        if (findings.rows() == SippFile.MOST_ROWS) {
            findings.add(Fault.ofFile(Problem.TOO_MANY_ROWS, SippFile.MOST_ROWS));
            return false;
        }
        findings.countRow();
        whole.count(row);
        var cells = new Cells(source, row, merged.columns(row.number()));
        merged.tell(cells);
        var made = new RowMaker(cells, day).make(source.header().layout());
        made = whole.compare(made, cells, findings);
        cells.faults().forEach(findings::add);
        watcher.see(row, cells.faults());
        keep(made, sink);
        return true;
    }

    private void keep(@Nullable SippRow row, BatchSink sink) {
        if (row != null) {
            batch.add(row);
        }
        if (batch.size() == BatchSink.BATCH) {
            flush(sink);
        }
    }

    private void flush(BatchSink sink) {
        if (!batch.isEmpty()) {
            sink.take(List.copyOf(batch), findings);
            batch.clear();
        }
    }
}
