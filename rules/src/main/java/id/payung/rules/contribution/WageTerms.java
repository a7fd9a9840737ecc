package id.payung.rules.contribution;

import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All that the law says of a wage earner's month, looked up once a month and kept. */
record WageTerms(
        List<Dated<Percent>> jkk,
        Dated<Percent> jkm,
        Dated<Percent> jhtEmployer,
        Dated<Percent> jhtWorker,
        PensionTerms pension,
        Optional<JobLossTerms> jobLoss,
        Optional<Dated<Percent>> covid,
        Optional<Dated<Percent>> covidPensionMinimum,
        Optional<Dated<Percent>> labourIntensive) {

    /** PP 45/2015 Pasal 28 and 29. */
    record PensionTerms(Dated<Rupiah> ceiling, Dated<Percent> employer, Dated<Percent> worker) {}

    /** PP 37/2021 Pasal 11, changed by PP 6/2025. */
    record JobLossTerms(
            Dated<Rupiah> ceiling,
            Dated<Percent> fromJkk,
            Dated<Percent> fromJkm,
            Dated<Percent> government) {}

    private record Key(YearMonth month) {}

    static WageTerms in(YearMonth month, Law law) {
        return law.derive(new Key(month), known -> lookUp(month, known));
    }

    private static WageTerms lookUp(YearMonth month, Law law) {
        // A contribution month takes the version in force on its first day.
        var day = month.atDay(1);
        return new WageTerms(
                Arrays.stream(RiskGroup.values())
                        .map(group -> law.percent(group.rateId()).on(day))
                        .toList(),
                law.percent("jkm.rate").on(day),
                law.percent("jht.rate.employer").on(day),
                law.percent("jht.rate.worker").on(day),
                new PensionTerms(
                        law.rupiah("jp.wage_ceiling").on(day),
                        law.percent("jp.rate.employer").on(day),
                        law.percent("jp.rate.worker").on(day)),
                law.rupiah("jkp.wage_ceiling")
                        .find(day)
                        .map(ceiling ->
                                new JobLossTerms(
                                        ceiling,
                                        law.percent("jkp.rate.from_jkk").on(day),
                                        law.percent("jkp.rate.from_jkm").on(day),
                                        law.percent("jkp.rate.government").on(day))),
                law.percent("covid.multiplier").find(day),
                law.percent("covid.jp_minimum").find(day),
                law.percent("labour_intensive.jkk_multiplier").find(day));
    }
}
