package id.payung.platform.cli;

import id.payung.platform.database.DataFolder;
import id.payung.platform.database.Database;
import id.payung.platform.database.Databases;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** {@code payung serve}: the application on its own data, without demo users. */
@Command(
        name = "serve",
        description = "Runs the application until it is stopped.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin private DataOption data = new DataOption();

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "Another PostgreSQL 18 instead of the embedded one:"
                            + " jdbc:postgresql://host:port/postgres?user=...&password=...")
    private @Nullable String url;

    @Option(
            names = "--tls",
            description = "Serve HTTPS; makes a certificate of its own when none is there.")
    private boolean tls;

    @Override
    public Integer call() throws InterruptedException {
        var folder = data.folder("serve");
        var application = new Application(folder, database(folder));
        if (tls) {
            Certificate.of(folder).useIn(application);
        }
        return run(application, port, tls, _ -> {});
    }

    private Database database(DataFolder folder) {
        requireFree(port);
        return url == null ? Databases.own(folder) : Databases.at(url, folder);
    }

    /** Serves until the process is told to stop; {@code prepare} runs before the ready line. */
    static int run(Application application, int port, boolean tls, Preparation prepare)
            throws InterruptedException {
        var closed = new CountDownLatch(1);
        var context = application.serve(port);
        context.addApplicationListener(
                (ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
        prepare.in(context);
        System.out.printf("Payung is ready: %s://localhost:%d%n", tls ? "https" : "http", port);
        System.out.flush();
        application.databaseEnded().thenRun(closed::countDown);
        closed.await();
        if (context.isActive()) {
            System.err.println(
                    "payung: the database has ended by itself or was killed. Start Payung again; it"
                            + " recovers what was committed.");
            return 70;
        }
        return 0;
    }

    /** A port that is taken is said before the database starts. */
    static void requireFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return;
        } catch (IOException e) {
            throw new Refusal(
                    "Port %d is taken. Maybe another payung runs; choose one with --port NUMBER."
                            .formatted(port));
        }
    }

    /** What a command does with the running application before it says that it is ready. */
    interface Preparation {
        void in(ConfigurableApplicationContext context);
    }
}
