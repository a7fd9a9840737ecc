package id.payung.platform.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A data folder, and the commands that a person runs on it: each a process of its own, on the
 * classes of the application without those of the tests.
 */
record Installation(Path data) {

    /** What a command came to. */
    record Ended(int status, String out, String err) {}

    /** An installation of which nothing is there yet. */
    static Installation fresh(Path data) {
        return new Installation(data);
    }

    /** A demo that was started once before, and stopped. */
    static Installation demo(Path data) {
        copy(FirstStart.FOLDER, data);
        return new Installation(data);
    }

    /** {@code payung demo} on a free port; returns when it says that it is ready. */
    Running demo() {
        return Running.ready(this, "demo", "--small");
    }

    /** {@code payung serve} on a free port; returns when it says that it is ready. */
    Running serve(String... more) {
        var words = new ArrayList<>(List.of("serve"));
        words.addAll(List.of(more));
        return Running.ready(this, words.toArray(String[]::new));
    }

    /** Runs a command to its end. */
    Ended run(String... words) {
        return runWith("", words);
    }

    /** Runs a command to its end, with that on its standard input. */
    Ended runWith(String input, String... words) {
        try {
            var out = Files.createTempFile("payung-out", ".txt");
            var err = Files.createTempFile("payung-err", ".txt");
            var in = Files.writeString(Files.createTempFile("payung-in", ".txt"), input);
            var process = command(words);
            process.redirectInput(in.toFile());
            process.redirectOutput(out.toFile());
            process.redirectError(err.toFile());
            var status = process.start().waitFor();
            var ended = new Ended(status, Files.readString(out), Files.readString(err));
            for (var file : List.of(in, out, err)) {
                Files.delete(file);
            }
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The command as a process that is not started yet. */
    ProcessBuilder command(String... words) {
        return in(Program.line(words));
    }

    private ProcessBuilder in(java.util.List<String> line) {
        var process = new ProcessBuilder(line);
        process.environment().remove("PAYUNG_KEYS");
        process.environment().put("PAYUNG_DATA", data.toString());
        return process;
    }

    /** A file that runs commands on this installation as {@code ./payung} does. */
    Path launcher() {
        var line =
                command().command().stream()
                        .map(word -> "'" + word + "'")
                        .collect(Collectors.joining(" "));
        var script = "#!/bin/sh\nPAYUNG_DATA='%s' exec %s \"$@\"\n".formatted(data, line);
        try {
            var file = Files.createTempFile("payung", ".sh");
            Files.writeString(file, script);
            if (!file.toFile().setExecutable(true)) {
                throw new IOException(file + " cannot be made executable");
            }
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What runs from the folder of the server's programs; a zombie runs nothing. */
    List<String> programsRunning() {
        var programs = data.resolve("bin");
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().command().stream())
                .filter(command -> Path.of(command).startsWith(programs))
                .toList();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (var tree = Files.walk(from)) {
            for (var path : (Iterable<Path>) tree::iterator) {
                var target = to.resolve(from.relativize(path).toString());
                if (!Files.isDirectory(target)) {
                    Files.copy(
                            path,
                            target,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first start of a demo takes its time; once is enough for all tests that want a demo. */
    private static final class FirstStart {

        private static final Path FOLDER = folder();

        private static Path folder() {
            var folder = Program.folder().resolve("demo");
            var installation = new Installation(folder);
            var training =
                    installation.in(
                            Program.training(
                                    "demo", "--small", "--port", Integer.toString(freePort())));
            try (var running = Running.of(installation, training, 0)) {
                running.awaitReady();
                running.stop();
            }
            return folder;
        }
    }
}
