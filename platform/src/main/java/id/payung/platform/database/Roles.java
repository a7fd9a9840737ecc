package id.payung.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The roles of the database. Three log in: the owner migrates, the application lives under
 * row-level security and owns nothing, the batch role passes it by. A fourth cannot log in: it owns
 * the few functions that look across offices, and may read only the columns they need.
 */
record Roles(Connection admin, Passwords passwords) {

    static final String DATABASE = "payung";

    /** True when this connection may create roles that bypass row-level security. */
    boolean maybeCreated() throws SQLException {
        return yes("select rolsuper from pg_roles where rolname = current_user");
    }

    void create() throws SQLException {
        role("payung_owner", "login nosuperuser nobypassrls nocreaterole", passwords.owner());
        role("payung_app", "login nosuperuser nobypassrls nocreaterole", passwords.app());
        role("payung_batch", "login nosuperuser bypassrls nocreaterole", passwords.batch());
        role("payung_lookup", "nologin nosuperuser bypassrls nocreaterole", null);
        // The owner hands the lookup functions over; SET alone gives it none of their power to see.
        run("grant payung_lookup to payung_owner with inherit false, set true");
        if (!yes("select true from pg_database where datname = 'payung'")) {
            run("create database payung owner payung_owner");
        }
        run("revoke all on database payung from public");
        run("grant connect on database payung to payung_app, payung_batch");
    }

    /** The address of Payung's own database on the same server. */
    String address(String url) {
        return url.substring(0, url.lastIndexOf('/') + 1) + DATABASE;
    }

    private void role(
            String name, String attributes, @org.jspecify.annotations.Nullable String password)
            throws SQLException {
        var verb =
                yes("select true from pg_roles where rolname = '" + name + "'")
                        ? "alter"
                        : "create";
        run(verb + " role " + name + " " + attributes);
        if (password != null) {
            // Hexadecimal by construction, so it can stand in the statement.
            run("alter role " + name + " password '" + password + "'");
        }
    }

    private boolean yes(String sql) throws SQLException {
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
