/**
 * Where the data lives: the embedded PostgreSQL of a data folder or another server by URL, its
 * roles, its migrations, backup and restore. Knows no business; used by the shells alone.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package id.payung.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
