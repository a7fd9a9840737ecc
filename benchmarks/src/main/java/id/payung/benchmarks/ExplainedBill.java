package id.payung.benchmarks;

import id.payung.rules.contribution.EnterpriseSize;
import id.payung.rules.contribution.RiskGroup;
import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.contribution.WageMonth;
import id.payung.rules.contribution.Workplace;
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
import java.util.concurrent.TimeUnit;

/**
 * One wage earner's bill with every reason: ten steps, their articles, the confidence. Budget: one
 * million a second on one core.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExplainedBill {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private final Workplace workplace = Workplace.of(RiskGroup.LOW, EnterpriseSize.LARGE);
    private long wage = 300_000_000;

    @Benchmark
    public Answer<WageEarnerContribution> bill() {
        wage = wage == 1_500_000_000 ? 300_000_000 : wage + 100;
        return WageEarnerContribution.of(new WageMonth(MONTH, Rupiah.ofSen(wage), workplace, true));
    }
}
