package id.payung.house.tidy;

import static java.util.stream.Collectors.groupingBy;

import com.sun.source.tree.PackageTree;

import id.payung.house.Finding;
import id.payung.house.JavaFile;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every package has a package-info that says what it is for, in a sentence or more, and that is
 * {@code @NullMarked}: without it nobody checks null there, silently. The one of the product's
 * package also serves the tests beside it.
 */
final class PackageInfo {
    private PackageInfo() {}

    static List<Finding> check(List<JavaFile> files) {
        var packages =
                files.stream()
                        .collect(
                                groupingBy(
                                        PackageInfo::home,
                                        TreeMap::new,
                                        groupingBy(file -> file.source().isTest())));
        return packages.values().stream()
                .flatMap(byTest ->
                        check(
                                byTest.getOrDefault(false, List.of()),
                                byTest.getOrDefault(true, List.of())))
                .toList();
    }

    private static Stream<Finding> check(List<JavaFile> product, List<JavaFile> tests) {
        var files = product.isEmpty() ? tests : product;
        var info = files.stream().filter(PackageInfo::isInfo).findFirst();
        return info.isPresent() ? problems(info.get()) : Stream.of(missing(files.getFirst()));
    }

    private static Stream<Finding> problems(JavaFile info) {
        var tree = info.unit().getPackage();
        return Stream.of(
                        isNullMarked(tree) ? null : "not @NullMarked: nobody checks null here.",
                        info.packageDoc().contains(".") ? null : "no sentence says what it is for.")
                .flatMap(what -> Optional.ofNullable(what).stream())
                .map(what -> info.source().finding(info.line(tree), what));
    }

    private static boolean isNullMarked(PackageTree tree) {
        return tree.getAnnotations().stream()
                .anyMatch(one -> Annotations.simpleName(one).equals("NullMarked"));
    }

    private static Finding missing(JavaFile one) {
        return one.source()
                .finding(
                        0, "its package %s has no package-info.java.".formatted(one.packageName()));
    }

    private static boolean isInfo(JavaFile file) {
        return file.source().path().endsWith("/package-info.java");
    }

    /** The Maven module and the package. */
    private static String home(JavaFile file) {
        var path = file.source().path();
        return path.substring(0, path.indexOf("/src/") + 1) + file.packageName();
    }
}
