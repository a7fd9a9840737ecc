package id.payung.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every column of every table says in one place what it holds, and personal ones are guarded. */
class ColumnsTest extends PlatformTest {

    private static final Set<String> CLASSES = Set.of("personal", "money", "public", "technical");

    @Test
    void every_column_is_classified_and_nothing_else_is() throws SQLException {
        assertThat(unclassified(actual()))
                .as("columns without a class in db/columns.csv")
                .isEmpty();
        var gone = new TreeSet<>(classified().keySet());
        gone.removeAll(actual());
        assertThat(gone).as("classes of columns that do not exist").isEmpty();
    }

    @Test
    void a_new_column_without_a_class_is_found() throws SQLException {
        var columns = new ArrayList<>(actual());
        columns.add("registry.person.mother");

        assertThat(unclassified(columns)).containsExactly("registry.person.mother");
    }

    @Test
    void a_class_is_one_of_four() {
        assertThat(classified().values()).isSubsetOf(CLASSES);
    }

    @Test
    void a_table_with_a_personal_column_is_under_forced_row_level_security() throws SQLException {
        assertThat(unguarded(personalTables())).isEmpty();
    }

    @Test
    void a_personal_table_without_a_guard_is_found() throws SQLException {
        assertThat(unguarded(Set.of("region.village"))).containsExactly("region.village");
    }

    @Test
    void the_roles_have_no_power_that_they_do_not_need() throws SQLException {
        assertThat(
                        rows(
                                """
                                select rolname || ' ' || rolsuper || ' ' || rolbypassrls || ' ' || rolcanlogin
                                  from pg_roles where rolname like 'payung%' order by rolname
                                """))
                .containsExactly(
                        "payung_app false false true",
                        "payung_batch false true true",
                        "payung_lookup false true false",
                        "payung_owner false false true");
        assertThat(
                        rows(
                                """
                                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                                 where r.rolname = 'payung_app'
                                """))
                .as("what the application owns")
                .isEmpty();
    }

    @Test
    void functions_that_look_across_offices_belong_to_the_lookup_role_and_to_nobody_in_public()
            throws SQLException {
        assertThat(
                        rows(
                                """
                                select p.oid::regprocedure::text
                                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                                  join pg_roles r on r.oid = p.proowner
                                 where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                                   and (r.rolname <> 'payung_lookup'
                                        or p.prorettype <> 'trigger'::regtype
                                           and has_function_privilege('public', p.oid, 'execute')
                                        or coalesce(array_to_string(p.proconfig, ','), '') not like 'search_path=%')
                                """))
                .isEmpty();
    }

    private List<String> actual() throws SQLException {
        return rows(
                """
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.columns c
                  join information_schema.tables t using (table_schema, table_name)
                 where t.table_type = 'BASE TABLE'
                   and table_schema not in ('pg_catalog', 'information_schema')
                   and table_name <> 'flyway_schema_history'
                   and not exists (select from pg_inherits i
                                    where i.inhrelid = format('%I.%I', table_schema, table_name)::regclass)
                 order by 1
                """);
    }

    private Set<String> personalTables() {
        var tables = new TreeSet<String>();
        classified()
                .forEach((column, kind) -> {
                    if (kind.equals("personal")) {
                        tables.add(column.substring(0, column.lastIndexOf('.')));
                    }
                });
        return tables;
    }

    private List<String> unguarded(Set<String> tables) throws SQLException {
        var guarded =
                rows(
                        """
                        select n.nspname || '.' || c.relname
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relrowsecurity and c.relforcerowsecurity
                           and exists (select from pg_policy p where p.polrelid = c.oid)
                        """);
        return tables.stream().filter(table -> !guarded.contains(table)).toList();
    }

    private static List<String> unclassified(List<String> columns) {
        return columns.stream().filter(column -> !classified().containsKey(column)).toList();
    }

    private static TreeMap<String, String> classified() {
        var classes = new TreeMap<String, String>();
        try (var in = ColumnsTest.class.getResourceAsStream("/db/columns.csv")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
            lines.map(line -> line.split(","))
                    .forEach(c -> classes.put(c[0] + "." + c[1] + "." + c[2], c[3]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
