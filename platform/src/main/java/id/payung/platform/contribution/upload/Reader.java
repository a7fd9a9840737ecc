package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.Mirror;
import id.payung.platform.contribution.sipp.SippFile;
import id.payung.platform.contribution.sipp.SippRow;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.registry.Employers;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads a file batch by batch: to check it, or to check and store it. */
@Component
class Reader {

    private static final int ROWS_BETWEEN_NEWS = 5_000;

    private final UploadStore store;
    private final Spool spool;
    private final Known known;
    private final Map<Template, RowWork> works = new EnumMap<>(Template.class);

    Reader(UploadStore store, Spool spool, Known known, List<RowWork> works) {
        this.store = store;
        this.spool = spool;
        this.known = known;
        works.forEach(work -> this.works.put(work.template(), work));
    }

    /** Whose month it is. */
    @Component
    record Known(Employers employers, WageReports reports) {}

    SippFile open(Upload upload) {
        return SippFile.open(spool.file(upload.id()), upload.fileName());
    }

    /** The file with a remark beside each row, by what is wrong with it now. */
    void mirror(Upload upload, SippFile.Opened file, Locale language, OutputStream out)
            throws IOException {
        var work = Objects.requireNonNull(works.get(file.template()));
        var found =
                file.read(
                        store.today(),
                        (rows, findings) -> work.check(batch(upload, file, rows), findings));
        new Mirror(file, found, language).write(store.today(), out);
    }

    /** Everything that is wrong, by the file alone and by what the database knows. */
    Findings check(Upload upload, SippFile.Opened file) {
        var work = Objects.requireNonNull(works.get(file.template()));
        var news = new News(upload);
        return file.read(
                store.today(),
                (rows, findings) -> {
                    work.check(batch(upload, file, rows), findings);
                    news.tell(findings);
                });
    }

    /** Stores batch by batch in the running transaction, and stops storing at the first fault. */
    Findings store(Upload upload, SippFile.Opened file) {
        var work = Objects.requireNonNull(works.get(file.template()));
        return file.read(
                store.today(),
                (rows, findings) -> {
                    var batch = batch(upload, file, rows);
                    work.check(batch, findings);
                    if (findings.isClean()) {
                        work.store(batch);
                    }
                });
    }

    /** The file goes; that it was sent stays. */
    void forget(Upload upload) {
        store.forget(upload.id());
        spool.remove(upload.id());
    }

    private RowWork.Batch batch(Upload upload, SippFile.Opened file, List<SippRow> rows) {
        var report = known.reports().find(upload.employer(), upload.month()).orElseThrow();
        var employer = known.employers().find(upload.employer(), upload.month().atDay(1));
        return new RowWork.Batch(employer, report, file, rows);
    }

    /** Tells now and then how far the reading is. */
    private final class News {

        private final Upload upload;
        private long told;

        News(Upload upload) {
            this.upload = upload;
        }

        void tell(Findings findings) {
            if (findings.rows() - told >= ROWS_BETWEEN_NEWS) {
                told = findings.rows();
                store.progress(upload.id(), Math.toIntExact(told));
            }
        }
    }
}
