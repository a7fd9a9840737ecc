package id.payung.house.tidy;

import id.payung.house.Finding;
import id.payung.house.JavaFile;

import java.util.List;
import java.util.stream.Stream;

/** One rule for Java sources. Its fixtures bear its class's name. */
interface JavaGuard {
    List<JavaGuard> ALL =
            List.of(
                    new MethodLimits(),
                    new NoSetter(),
                    new NoLombok(),
                    new NoClock(),
                    new NoDisabledTest(),
                    new NoConsole(),
                    new PackageNames());

    /** What it refuses in that file. */
    Stream<Finding> check(JavaFile file);

    default String name() {
        return getClass().getSimpleName();
    }
}
