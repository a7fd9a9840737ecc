package id.payung.rules.contribution;

import id.payung.rules.Programme;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one wage earner's month costs: PP 44/2015 Pasal 16 and 18 (JKK, JKM), PP 46/2015 Pasal 16
 * (JHT), PP 45/2015 Pasal 28 and 29 (JP), PP 37/2021 Pasal 11 and PP 6/2025 (JKP).
 *
 * <p>JKK and JKM are the employer's, whole, as billed: what goes to JKP is inside them.
 *
 * @param wage the base of JKK, JKM and JHT
 * @param pensionWage the base of JP: the wage up to the ceiling of the month
 * @param pensionMinimum what of JP had to be paid at once (all of it outside PP 49/2020)
 */
public record WageEarnerContribution(
        Rupiah wage,
        Rupiah pensionWage,
        Rupiah jkk,
        Rupiah jkm,
        Rupiah jhtEmployer,
        Rupiah jhtWorker,
        Rupiah jpEmployer,
        Rupiah jpWorker,
        PensionMinimum pensionMinimum,
        JobLossShare jobLoss) {

    /** By the law as known when this was released. */
    public static Answer<WageEarnerContribution> of(WageMonth facts) {
        return of(facts, Law.builtIn());
    }

    /** Refuses a month before July 2015, and a wage that is not positive or beyond belief. */
    public static Answer<WageEarnerContribution> of(WageMonth facts, Law law) {
        return WageEarnerRule.apply(facts, law);
    }

    public Rupiah employer() {
        return jkk.plus(jkm).plus(jhtEmployer).plus(jpEmployer);
    }

    public Rupiah worker() {
        return jhtWorker.plus(jpWorker);
    }

    public Rupiah total() {
        return employer().plus(worker());
    }

    /** What of JP may be paid later under PP 49/2020; zero outside its months. */
    public Rupiah pensionDeferred() {
        return jpEmployer.plus(jpWorker).minus(pensionMinimum.total());
    }

    /** The amounts that are not zero, in the order of a bill. */
    public List<ContributionLine> lines() {
        return Stream.of(
                        new ContributionLine(Programme.JKK, Payer.EMPLOYER, jkk),
                        new ContributionLine(Programme.JKM, Payer.EMPLOYER, jkm),
                        new ContributionLine(Programme.JHT, Payer.EMPLOYER, jhtEmployer),
                        new ContributionLine(Programme.JHT, Payer.WORKER, jhtWorker),
                        new ContributionLine(Programme.JP, Payer.EMPLOYER, jpEmployer),
                        new ContributionLine(Programme.JP, Payer.WORKER, jpWorker))
                .filter(line -> !line.amount().isZero())
                .toList();
    }
}
