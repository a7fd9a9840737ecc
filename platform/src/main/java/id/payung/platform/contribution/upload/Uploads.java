package id.payung.platform.contribution.upload;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.contribution.report.ReportRefused;
import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.contribution.sipp.Fault;
import id.payung.platform.contribution.sipp.SippFile;
import id.payung.platform.contribution.upload.Upload.State;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes files from employers. A file is received whole, checked in the background, and stored when
 * somebody says yes: all of it or nothing. A check or a storing that was cut off begins again when
 * somebody looks.
 */
@Component
public class Uploads {

    private static final int LONGEST_NAME = 255;

    private final UploadStore store;
    private final Spool spool;
    private final Clerk clerk;
    private final WageReports reports;
    private final Desk desk;

    Uploads(UploadStore store, Clerk clerk, WageReports reports, Desk desk) {
        this.store = store;
        this.spool = desk.spool();
        this.clerk = clerk;
        this.reports = reports;
        this.desk = desk;
    }

    /** What the desk needs besides, in one hand. */
    @Component
    record Desk(Spool spool, Ids ids, AuditTrail audit) {}

    /**
     * Receives a file for a month and begins to check it.
     *
     * @param fileName as the employer calls it; any name will do
     * @throws ReportRefused when the month is no draft
     */
    public Upload receive(UUID employer, YearMonth month, String fileName, InputStream content) {
        var report = reports.open(employer, month);
        if (!report.isDraft()) {
            throw new ReportRefused(ReportRefused.Why.NOT_A_DRAFT, report.id());
        }
        var id = desk.ids().next();
        var bytes = spool.keep(id, content);
        try {
            store.add(id, report, name(fileName), bytes);
        } catch (RuntimeException e) {
            spool.remove(id);
            throw e;
        }
        clerk.workOn(store.get(id));
        return store.get(id);
    }

    /** The file as it stands now; work on it that was cut off goes on. */
    public Upload find(UUID upload) {
        var found = store.get(upload);
        if (found.state().isMoving() && !clerk.isAtWork(found)) {
            if (spool.holds(upload)) {
                clerk.workOn(found);
            } else {
                store.move(upload, found.state(), State.DROPPED);
            }
        }
        return store.get(upload);
    }

    /** The files of a month, the newest first. */
    public List<Upload> of(UUID employer, YearMonth month) {
        return store.of(employer, month);
    }

    /** Faults in the order of rows. */
    public List<Fault> faults(UUID upload, int from, int atMost) {
        return store.faults(upload, from, atMost);
    }

    /** What should be known although nothing is wrong. */
    public List<Fault> notices(UUID upload) {
        return store.notices(upload);
    }

    /** How the mirror of a file ends: as a CSV when a CSV came, else as a workbook. */
    public Optional<String> mirrorEnding(UUID upload) {
        return opened(store.get(upload))
                .map(file -> file.format() == SippFile.Format.CSV ? "csv" : "xlsx");
    }

    /**
     * Gives the file back, row for row, with a remark beside each that says what is wrong. Writes
     * nothing when the file is gone or cannot be read.
     *
     * @param language of the remarks: Indonesian unless English
     */
    public void mirror(UUID upload, Locale language, OutputStream out) throws IOException {
        var found = store.get(upload);
        var file = opened(found);
        if (file.isPresent()) {
            desk.audit().opened("upload", upload, "mirror");
            clerk.mirror(found, file.get(), language, out);
        }
    }

    private Optional<SippFile.Opened> opened(Upload upload) {
        return spool.holds(upload.id()) && clerk.open(upload) instanceof SippFile.Opened opened
                ? Optional.of(opened)
                : Optional.empty();
    }

    /** Yes, store it. Does nothing unless the file is ready. */
    public Upload accept(UUID upload) {
        if (store.move(upload, State.READY, State.STORING)) {
            desk.audit().did("STORE", "upload", upload);
            clerk.workOn(store.get(upload));
        }
        return store.get(upload);
    }

    /** No, forget it: the file and its faults are deleted; that it was sent is kept. */
    public void drop(UUID upload) {
        var found = store.get(upload);
        if (!found.state().isMoving() && found.state() != State.STORED) {
            store.move(upload, found.state(), State.DROPPED);
            store.forget(upload);
            spool.remove(upload);
        }
    }

    private static String name(String fileName) {
        var bare = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        var shown = bare.isEmpty() ? "?" : bare;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
