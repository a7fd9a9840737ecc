package id.payung.house.tidy;

import id.payung.house.Source;

import java.util.regex.Pattern;

/**
 * Which sources are a shell: web, commands, the calendar. They meet the world, the rest does not.
 */
final class Shells {
    private static final Pattern SHELL =
            Pattern.compile(
                    "(platform/src/main/java/id/payung/platform/(web|cli|batch)|benchmarks)/.*");

    private Shells() {}

    static boolean isShell(Source source) {
        return SHELL.matcher(source.path()).matches();
    }
}
