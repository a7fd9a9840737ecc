package id.payung.platform.cli;

import id.payung.platform.database.DataFolder;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Where the data is, for every command that has some. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Folder of the data (default: PAYUNG_DATA, else .local/share/payung in your"
                            + " home).")
    private @Nullable Path folder;

    /** The folder, of which {@code demo} and {@code serve} use one each. */
    DataFolder folder(String purpose) {
        if (folder != null) {
            return DataFolder.at(folder);
        }
        var named = System.getenv("PAYUNG_DATA");
        if (named != null && !named.isBlank()) {
            return DataFolder.at(Path.of(named));
        }
        var shared = System.getenv("XDG_DATA_HOME");
        var home =
                shared == null || shared.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".local", "share")
                        : Path.of(shared);
        return DataFolder.at(home.resolve("payung").resolve(purpose));
    }
}
