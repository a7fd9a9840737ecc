package id.payung.house.tidy;

import id.payung.house.Finding;
import id.payung.house.JavaFile;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** A package is named for what it knows of the trade, never for a layer or a drawer. */
final class PackageNames implements JavaGuard {
    private static final Set<String> DRAWERS =
            Set.of(
                    "common",
                    "commons",
                    "core",
                    "dto",
                    "dtos",
                    "helper",
                    "helpers",
                    "impl",
                    "misc",
                    "service",
                    "services",
                    "shared",
                    "util",
                    "utils");

    @Override
    public Stream<Finding> check(JavaFile file) {
        return Arrays.stream(file.packageName().split("\\."))
                .filter(DRAWERS::contains)
                .map(part -> file.finding(file.unit().getPackage(), what(part, file)));
    }

    private static String what(String part, JavaFile file) {
        return "\"%s\" in the package %s says nothing. Maybe name what it is about."
                .formatted(part, file.packageName());
    }
}
