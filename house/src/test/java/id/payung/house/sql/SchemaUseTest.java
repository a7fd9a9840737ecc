package id.payung.house.sql;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Stream.concat;

import id.payung.house.Finding;
import id.payung.house.Fixture;
import id.payung.house.JavaFile;
import id.payung.house.Repository;
import id.payung.house.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** SQL keeps to the arrows between the modules. */
class SchemaUseTest {
    private static final Modules EXAMPLE =
            new Modules(
                    Map.of(
                            "access", Set.of("region"),
                            "region", Set.of("access"),
                            "registry", Set.of("region", "access"),
                            "payment", Set.of("ledger"),
                            "contribution", Set.of("payment", "ledger", "registry"),
                            "ledger", Set.of(),
                            "cli", Set.of("*")));

    static List<Fixture> fixtures() {
        return Fixture.in("sql");
    }

    @Test
    void the_repository_keeps_to_its_arrows() {
        var here = Repository.here();
        var files = JavaFile.parse(here.sources(path -> path.endsWith(".java")));
        var guard = new SchemaUse(Modules.of(files));
        var migrations = here.sources(SchemaUse::isMigration).stream().flatMap(guard::check);
        var findings = concat(files.stream().flatMap(guard::check), migrations).toList();

        assertThat(findings).as(() -> Repository.report(findings)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void it_refuses_what_is_marked_and_nothing_else(Fixture fixture) {
        var guard = new SchemaUse(EXAMPLE);
        var source = fixture.source();
        var findings =
                source.path().endsWith(".sql")
                        ? guard.check(source).toList()
                        : guard.check(JavaFile.parse(List.of(source)).getFirst()).toList();

        assertThat(fixture.refusedLines()).isNotEmpty();
        assertThat(findings)
                .as(findings::toString)
                .extracting(Finding::line)
                .hasSameElementsAs(fixture.refusedLines());
    }

    @Test
    void the_database_is_no_clock() {
        var here = Repository.here();
        var files = JavaFile.parse(here.sources(path -> path.endsWith(".java")));
        var migrations = here.sources(SchemaUse::isMigration).stream().flatMap(SqlClock::check);
        var findings = concat(files.stream().flatMap(SqlClock::check), migrations).toList();

        assertThat(findings).as(() -> Repository.report(findings)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    create table a.b (at timestamptz default now())              | 1
                    create table a.b (at date default current_date)              | 1
                    create table a.b (at timestamptz default clock_timestamp())  | 0
                    update a.b set at = clock_timestamp()                        | 1
                    select id from a.b where due < CURRENT_DATE                  | 1
                    select id from a.b where due < :today -- not now()           | 0
                    select 'now()' from a.b                                      | 0
                    select b.now from a.b                                        | 0
                    """)
    void sql_that_asks_for_the_time_is_refused(String sql, int findings) {
        var migration = new Source("platform/src/main/resources/db/migration/V1__a_b.sql", sql);
        var text = "class A { String sql = \"%s\"; }".formatted(sql);
        var java = new Source("platform/src/main/java/id/payung/platform/a/A.java", text);

        assertThat(SqlClock.check(migration)).hasSize(findings);
        assertThat(SqlClock.check(JavaFile.parse(List.of(java)).getFirst())).hasSize(findings);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ledger          | allowedDependencies = "ledger"
                    ledger registry | allowedDependencies = {"ledger", "registry :: people"}
                    ''              | allowedDependencies = {}
                    *               | displayName = "Web"
                    """)
    void the_arrows_are_read_from_the_package_info(String expected, String declared) {
        var text =
                "/** Pays. */ @ApplicationModule(%s) package id.payung.platform.payment;"
                        .formatted(declared);
        var path = "platform/src/main/java/id/payung/platform/payment/package-info.java";
        var modules = Modules.of(JavaFile.parse(List.of(new Source(path, text))));

        var names = modules.mayUse().getOrDefault("payment", Set.of("undeclared"));

        assertThat(names.stream().sorted().collect(joining(" "))).isEqualTo(expected);
    }

    @Test
    void a_migration_names_its_module() {
        var stranger =
                new Source(
                        "platform/src/main/resources/db/migration/V099__tables.sql", "select 1;");

        assertThat(new SchemaUse(EXAMPLE).check(stranger)).hasSize(1);
    }
}
