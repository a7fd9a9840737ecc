package id.payung.benchmarks;

import id.payung.rules.bulk.BillBlock;
import id.payung.rules.bulk.BillColumn;
import id.payung.rules.bulk.WageClass;
import id.payung.rules.bulk.WageKernel;
import id.payung.rules.bulk.WageRows;
import id.payung.rules.law.Law;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * The nine amounts of a monthly bill, to the sen, for a million wage earners on one thread. Budget:
 * 150 million members a second at least, 300 million the goal; so 50 million members, a whole
 * country, in a third of a second.
 *
 * <p>What the figure implies: a member is 9 bytes read and 72 written. The nine columns of a block
 * stay in the second cache, so at 300 million a second 2.7 GB/s come from memory and 22 GB/s go to
 * the cache; kept for good, the columns would need 22 GB/s of memory, which is about what one core
 * of a server can write. {@code mixed}: every member another employer, 160 classes at random.
 * {@code sorted}: employer by employer, as a month close has them, with 100 workers each. {@code
 * one}: one class a block, the most that the loops can do.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BulkBill {

    private static final int MEMBERS = 1 << 20;

    @Param({"mixed", "sorted", "one"})
    private String order = "mixed";

    private final WageRows rows = new WageRows(new long[MEMBERS], new byte[MEMBERS]);
    private final BillBlock block = new BillBlock();
    private final WageKernel kernel = WageKernel.in(YearMonth.of(2026, 11), Law.builtIn());

    @Setup
    public void members() {
        var random = new SplittableRandom(2026);
        var run =
                switch (order) {
                    case "mixed" -> 1;
                    case "sorted" -> 100;
                    default -> BillBlock.CAPACITY;
                };
        var code = (byte) 0;
        for (var i = 0; i < MEMBERS; i++) {
            rows.wages()[i] = random.nextLong(100_000_000L, 2_000_000_000L);
            code = i % run == 0 ? (byte) random.nextInt(WageClass.COUNT) : code;
            rows.classes()[i] = code;
        }
    }

    @Benchmark
    @OperationsPerInvocation(MEMBERS)
    public long bill() {
        var total = 0L;
        for (var from = 0; from < MEMBERS; from += BillBlock.CAPACITY) {
            kernel.bill(rows, from, BillBlock.CAPACITY, block);
            total += block.column(BillColumn.JHT_EMPLOYER)[0];
        }
        return total;
    }

    /** The same, and each column added up: what a month close asks for. */
    @Benchmark
    @OperationsPerInvocation(MEMBERS)
    public long billAndSum() {
        var total = 0L;
        for (var from = 0; from < MEMBERS; from += BillBlock.CAPACITY) {
            kernel.bill(rows, from, BillBlock.CAPACITY, block);
            for (var column : BillColumn.values()) {
                total += block.sum(column, 0, BillBlock.CAPACITY);
            }
        }
        return total;
    }
}
