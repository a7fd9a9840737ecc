package id.payung.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a killed Payung leaves running in its data folder. Whoever calls this owns the folder, so
 * whatever still runs the programs in it is nobody's.
 */
final class Orphans {

    /** To write a last checkpoint. */
    private static final int STOP_SECONDS = 60;

    /** For parts of a server that has died, which leave by themselves when they see it. */
    private static final int LEAVE_SECONDS = 5;

    private Orphans() {}

    /**
     * After a kill of the JVM its PostgreSQL lives on and is told to stop. After a kill of
     * PostgreSQL's first process its others live on for a moment, or longer when they are at work,
     * and hold the memory that the next start needs. PostgreSQL takes its old number for alive also
     * when it is a zombie's or, after a restart of the machine, a stranger's; that nothing of ours
     * runs is known better here.
     */
    static void stop(DataFolder folder) throws IOException {
        var server = postmaster(folder);
        if (server.isPresent()) {
            server.get().destroy();
            if (!ended(List.of(server.get()), STOP_SECONDS)) {
                throw new IOException(
                        "A PostgreSQL (process %d) still holds %s and does not stop"
                                .formatted(server.get().pid(), folder.cluster()));
            }
        }
        var others =
                ProcessHandle.allProcesses()
                        .filter(process -> runs(process, folder.programs()))
                        .toList();
        if (!ended(others, LEAVE_SECONDS)) {
            others.forEach(ProcessHandle::destroyForcibly);
            if (!ended(others, LEAVE_SECONDS)) {
                throw new IOException("Processes %s do not end".formatted(others));
            }
        }
        Files.deleteIfExists(folder.cluster().resolve("postmaster.pid"));
    }

    /** The first process of the server, by the file that it keeps as long as it runs. */
    static Optional<ProcessHandle> postmaster(DataFolder folder) throws IOException {
        var file = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(file).getFirst().trim());
        return ProcessHandle.of(pid).filter(process -> runs(process, folder.programs()));
    }

    private static boolean runs(ProcessHandle process, Path programs) {
        return process.info().command().map(c -> Path.of(c).startsWith(programs)).orElse(false);
    }

    private static boolean ended(List<ProcessHandle> processes, int seconds) throws IOException {
        var all =
                CompletableFuture.allOf(
                        processes.stream()
                                .map(ProcessHandle::onExit)
                                .toArray(CompletableFuture[]::new));
        try {
            all.get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }
}
