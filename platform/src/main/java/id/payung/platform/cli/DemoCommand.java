package id.payung.platform.cli;

import id.payung.platform.cli.branch.Scale;
import id.payung.platform.database.Databases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code payung demo}: the Palembang case with demo users, kept between runs. */
@Command(
        name = "demo",
        description = "Serves the Palembang case with demo users (password payung-demo).",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Mixin private DataOption data = new DataOption();

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--small",
            description = "A few employers and traders instead of a branch office: starts at once.")
    private boolean small;

    @Override
    public Integer call() throws InterruptedException {
        var folder = data.folder("demo");
        ServeCommand.requireFree(port);
        var application = new Application(folder, Databases.own(folder));
        return ServeCommand.run(
                application,
                port,
                false,
                context ->
                        context.getBean(Demo.class)
                                .prepare(port, small ? Scale.SMALL : Scale.OFFICE));
    }
}
