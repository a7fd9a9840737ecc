package id.payung.platform.cli.branch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells on standard error how far the invented year is written. */
final class Progress {

    private static final int WIDTH = 30;
    private static final int PARTS = 5;

    private final Scale scale;
    private final long began;
    private final Map<WageEarners, Integer> workers = new HashMap<>();
    private int months;
    private int traders;

    Progress(Scale scale, long began) {
        this.scale = scale;
        this.began = began;
    }

    synchronized void workers(WageEarners earners) {
        months++;
        workers.put(earners, earners.workers());
        tell();
    }

    synchronized void traders(Traders found) {
        months++;
        traders = found.count();
        tell();
    }

    private void tell() {
        var all = PARTS * scale.months();
        var bar = "#".repeat(WIDTH * months / all) + ".".repeat(WIDTH - WIDTH * months / all);
        var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        System.err.printf(
                Locale.ROOT,
                "payung: a year of the branch office [%s] %,d workers, %,d self-employed, %d s%n",
                bar,
                workers.values().stream().mapToInt(Integer::intValue).sum(),
                traders,
                seconds);
    }
}
