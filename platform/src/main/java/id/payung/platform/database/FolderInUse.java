package id.payung.platform.database;

import java.nio.file.Path;

/** Another process owns the data folder. */
public final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super(
                """
                Another payung uses the data folder %s. \
                Maybe it still runs in another window: stop it, or choose a folder with --data FOLDER.\
                """
                        .formatted(folder));
    }
}
