package id.payung.platform.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Payung that serves, as seen from outside: a process, a port, and what it prints. */
final class Running implements AutoCloseable {

    /** A crowded machine is slow and not wrong. */
    private static final int PATIENCE_SECONDS = 240;

    private final Installation installation;
    private final Process process;
    private final int port;
    private final Path out;
    private final Path err;

    private Running(Installation installation, Process process, int port, Path out, Path err) {
        this.installation = installation;
        this.process = process;
        this.port = port;
        this.out = out;
        this.err = err;
    }

    static Running ready(Installation installation, String... words) {
        var running = started(installation, Installation.freePort(), words);
        running.awaitReady();
        return running;
    }

    /** Started on that port, and not waited for. */
    static Running started(Installation installation, int port, String... words) {
        var all = Stream.concat(Arrays.stream(words), Stream.of("--port", Integer.toString(port)));
        return of(installation, installation.command(all.toArray(String[]::new)), port);
    }

    /** That process, started now. */
    static Running of(Installation installation, ProcessBuilder command, int port) {
        try {
            var out = Files.createTempFile("payung-out", ".txt");
            var err = Files.createTempFile("payung-err", ".txt");
            command.redirectOutput(out.toFile()).redirectError(err.toFile());
            return new Running(installation, command.start(), port, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        for (var left = PATIENCE_SECONDS * 20; left > 0 && !isReady(); left--) {
            if (!process.isAlive()) {
                throw new AssertionError("Payung ended before it was ready:\n" + err());
            }
            rest();
        }
        if (!isReady()) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            throw new AssertionError("Payung did not become ready:\n" + err());
        }
    }

    boolean isReady() {
        return out().contains("Payung is ready");
    }

    int port() {
        return port;
    }

    URI site() {
        return URI.create("http://localhost:" + port);
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    Process process() {
        return process;
    }

    /** The first process of its PostgreSQL, by the file that PostgreSQL keeps. */
    Optional<ProcessHandle> postmaster() {
        var file = installation.data().resolve("pg").resolve("postmaster.pid");
        try {
            var pid = Files.readAllLines(file).getFirst().strip();
            return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        } catch (IOException | RuntimeException _) {
            return Optional.empty(); // Not there, or being written just now.
        }
    }

    /** SIGTERM; returns the exit status. */
    int stop() {
        process.destroy();
        return ended();
    }

    /** SIGKILL to the JVM; its PostgreSQL lives on. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    /** Waits for the process to end by itself; returns the exit status. */
    int ended() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Payung did not end:\n" + err());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a process that is gone; what is left of it is for the next start to find. */
    void forget() {
        out.toFile().delete();
        err.toFile().delete();
    }

    /** After a test: nothing of it may stay behind, whatever the test did to it. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        postmaster()
                .ifPresent(left -> {
                    left.destroy();
                    left.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
                });
        out.toFile().delete();
        err.toFile().delete();
    }

    private static void rest() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
