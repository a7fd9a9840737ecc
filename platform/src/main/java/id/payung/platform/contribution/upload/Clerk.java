package id.payung.platform.contribution.upload;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.SippFile;
import id.payung.platform.contribution.upload.Upload.State;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Checks and stores files in the background, two at a time, as whoever asked for it. */
@Component
class Clerk {

    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final int AT_ONCE = 2;

    private final UploadStore store;
    private final Reader reader;
    private final Asking asking;
    private final TransactionTemplate transaction;
    private final ExecutorService desk = Executors.newFixedThreadPool(AT_ONCE);
    private final Set<Task> atWork = ConcurrentHashMap.newKeySet();

    Clerk(UploadStore store, Reader reader, Asking asking, TransactionTemplate transaction) {
        this.store = store;
        this.reader = reader;
        this.asking = asking;
        this.transaction = transaction;
    }

    /** What is done to which file. */
    private record Task(UUID upload, State state) {}

    boolean isAtWork(Upload upload) {
        return atWork.contains(new Task(upload.id(), upload.state()));
    }

    /** Checks or stores the file, as its state says; once, however often it is told. */
    void workOn(Upload upload) {
        var asker = Asking.current();
        var task = new Task(upload.id(), upload.state());
        if (atWork.add(task)) {
            desk.submit(() -> done(task, asker));
        }
    }

    SippFile open(Upload upload) {
        return reader.open(upload);
    }

    void mirror(Upload upload, SippFile.Opened file, Locale language, OutputStream out)
            throws IOException {
        reader.mirror(upload, file, language, out);
    }

    private void done(Task task, Asker asker) {
        try {
            asking.actAs(asker, () -> work(task));
        } catch (RuntimeException e) {
            // It stays where it was, and whoever looks next sets it going again.
            LOG.error("Upload {} was interrupted", task.upload(), e);
        } finally {
            atWork.remove(task);
        }
    }

    /** Whoever saw it moving may have come a moment late: only its state counts. */
    private void work(Task task) {
        var upload = store.get(task.upload());
        if (upload.state() != task.state()) {
            return;
        }
        if (upload.state() == State.CHECKING) {
            checked(upload);
        } else {
            stored(upload);
        }
    }

    private void checked(Upload upload) {
        switch (reader.open(upload)) {
            case SippFile.Refused(var fault) -> store.refused(upload, fault);
            case SippFile.Opened opened ->
                    store.checked(upload, opened.template(), reader.check(upload, opened));
        }
    }

    /** The file is read again and checked again while it is stored: what changed since counts. */
    private void stored(Upload upload) {
        if (!(reader.open(upload) instanceof SippFile.Opened opened)) {
            checked(upload);
            return;
        }
        try {
            var clean =
                    transaction.execute(status -> {
                        Findings findings = reader.store(upload, opened);
                        if (!findings.isClean()) {
                            status.setRollbackOnly();
                            return false;
                        }
                        return store.move(upload.id(), State.STORING, State.STORED);
                    });
            if (Boolean.TRUE.equals(clean)) {
                reader.forget(upload);
                return;
            }
        } catch (DataIntegrityViolationException e) {
            // Somebody was faster with the same person: the check will say which row.
            LOG.info("Upload {} met another one", upload.id());
        }
        checked(upload);
    }

    @PreDestroy
    void goHome() {
        desk.shutdownNow();
    }
}
