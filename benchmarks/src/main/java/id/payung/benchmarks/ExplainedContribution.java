package id.payung.benchmarks;

import id.payung.rules.Programme;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.contribution.SelfEmployedMonth;
import id.payung.rules.law.Answer;
import id.payung.rules.money.Rupiah;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What one self-employed person owes for a month, with every reason. Budget: an agent's quote shows
 * twelve months while a finger is still on the key, so 1 ms for twelve, 83 µs for one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExplainedContribution {

    private static final Set<Programme> ALL = Set.of(Programme.JKK, Programme.JKM, Programme.JHT);

    private final SelfEmployedMonth facts =
            new SelfEmployedMonth(
                    YearMonth.of(2026, 11),
                    Rupiah.of(1_500_000),
                    ALL,
                    Sector.OTHER,
                    Funding.OWN,
                    false);

    @Benchmark
    public Answer<SelfEmployedContribution> month() {
        return SelfEmployedContribution.of(facts);
    }
}
