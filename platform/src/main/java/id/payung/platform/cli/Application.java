package id.payung.platform.cli;

import id.payung.platform.Platform;
import id.payung.platform.access.Vault;
import id.payung.platform.database.DataFolder;
import id.payung.platform.database.Database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Starts Spring on a database: with pages, or for one command. */
final class Application {

    private final DataFolder folder;
    private final Database database;
    private final Map<String, Object> settings = new LinkedHashMap<>();

    Application(DataFolder folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    Application with(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    /** The pages on {@code port}; closing the context stops the database as its last act. */
    ConfigurableApplicationContext serve(int port) {
        settings.put("server.port", port);
        settings.put(BookWatch.SETTING, true);
        return start(WebApplicationType.SERVLET);
    }

    /** Completes when the database has ended without being told to. */
    CompletableFuture<?> databaseEnded() {
        return database.ended();
    }

    /** For a command: no pages, no port. */
    ConfigurableApplicationContext command() {
        return start(WebApplicationType.NONE);
    }

    private ConfigurableApplicationContext start(WebApplicationType type) {
        var spring = new SpringApplication(Platform.class);
        spring.setWebApplicationType(type);
        spring.setDefaultProperties(settings);
        spring.addInitializers(context -> lend((GenericApplicationContext) context));
        try {
            return spring.run();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void lend(GenericApplicationContext context) {
        var holdsData = database.holdsData();
        var keys = KeyFile.of(folder).open(!holdsData);
        // A new database says 1, also when its keys were rotated for another one before.
        var vault = new Vault(keys, holdsData ? database.fingerprintKey() : 1);
        context.registerBean(Database.class, () -> database, d -> d.setDestroyMethodName("close"));
        context.registerBean(DataFolder.class, () -> folder);
        context.registerBean(Vault.class, () -> vault);
    }
}
