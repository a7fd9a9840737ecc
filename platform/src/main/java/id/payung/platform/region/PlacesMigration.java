package id.payung.platform.region;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads the places after the tables are there, and again whenever the files change. */
@Component
class PlacesMigration implements JavaMigration {

    private final Edition edition = Edition.shipped();

    /** None: this migration repeats. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "region load places";
    }

    @Override
    public Integer getChecksum() {
        return PlacesLoad.checksum(edition);
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        new PlacesLoad(edition, context.getConnection()).run();
    }
}
