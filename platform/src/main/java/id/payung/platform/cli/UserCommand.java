package id.payung.platform.cli;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.database.DataFolder;
import id.payung.platform.database.Database;
import id.payung.platform.database.Databases;
import id.payung.platform.region.Regions;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code payung user add}: somebody who works at a desk of an office. */
@Command(
        name = "user",
        description = "The people who log in.",
        mixinStandardHelpOptions = true,
        subcommands = UserCommand.Add.class)
final class UserCommand {

    /** The password comes on standard input, so that it stands in no history of commands. */
    @Command(
            name = "add",
            description = "Adds a user; reads the password from standard input.",
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        private static final int SHORTEST = 8;
        private static final Set<Role> HIRED =
                EnumSet.complementOf(EnumSet.of(Role.BANK, Role.SETTLEMENT, Role.MEMBER));

        @Mixin private DataOption data = new DataOption();

        @Parameters(paramLabel = "NAME", description = "User name: small letters and digits.")
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                description = "head, officer, agent, auditor, admin ...")
        private String role = "";

        @Option(
                names = "--office",
                required = true,
                description = "Code of the branch office, such as palembang.")
        private String office = "";

        @Option(
                names = "--db",
                paramLabel = "URL",
                description = "Another PostgreSQL, as for serve; --data holds its keys.")
        private @Nullable String url;

        @Option(names = "--display-name", description = "The name that pages show.")
        private String displayName = "";

        @Override
        public Integer call() throws IOException {
            var wanted = role();
            var password = password();
            var folder = data.folder("serve");
            try (var context = new Application(folder, database(folder)).command()) {
                if (context.getBean(Regions.class).office(office).isEmpty()) {
                    throw new Refusal(
                            "There is no office %s. Maybe it is misspelt: palembang, banyuasin."
                                    .formatted(office));
                }
                var user =
                        new Asker(
                                context.getBean(Ids.class).next(),
                                name,
                                wanted,
                                office,
                                null,
                                null);
                var shown = displayName.isBlank() ? name : displayName;
                context.getBean(Asking.class)
                        .actAs(
                                Asker.machine("payung user add", Role.ADMIN, office),
                                () -> context.getBean(Users.class).add(user, shown, password));
                System.out.printf("{\"user\": \"%s\", \"role\": \"%s\"}%n", name, wanted);
                return 0;
            } catch (DuplicateKeyException e) {
                throw new Refusal("The user name %s is taken. Choose another one.".formatted(name));
            }
        }

        private Database database(DataFolder folder) {
            return url == null ? Databases.ownOrRunning(folder) : Databases.at(url, folder);
        }

        private Role role() {
            return HIRED.stream()
                    .filter(r -> r.name().equals(role.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() ->
                            new Refusal(
                                    "There is no role %s. One of: %s"
                                            .formatted(
                                                    role,
                                                    Arrays.toString(HIRED.toArray())
                                                            .toLowerCase(Locale.ROOT))));
        }

        private static String password() throws IOException {
            System.err.println("Password: ");
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            var password = in.readLine();
            if (password == null || password.length() < SHORTEST) {
                throw new Refusal("The password needs at least %d characters.".formatted(SHORTEST));
            }
            return password;
        }
    }
}
