package id.payung.rules.whatif;

import id.payung.rules.Programme;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.json.Json;
import id.payung.rules.money.Rupiah;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Who pays how much, and into which fund. Adds up; used on one thread. */
final class Costs {

    private Rupiah employers = Rupiah.ZERO;
    private Rupiah workers = Rupiah.ZERO;
    private Rupiah selfEmployed = Rupiah.ZERO;
    private Rupiah state = Rupiah.ZERO;
    private final Map<Programme, Rupiah> funds = new EnumMap<>(Programme.class);

    void add(WageEarnerContribution bill) {
        var jobLoss = bill.jobLoss();
        employers = employers.plus(bill.employer());
        workers = workers.plus(bill.worker());
        state = state.plus(jobLoss.government());
        intoFund(Programme.JKK, bill.jkk().minus(jobLoss.fromJkk()));
        intoFund(Programme.JKM, bill.jkm().minus(jobLoss.fromJkm()));
        intoFund(Programme.JHT, bill.jhtEmployer().plus(bill.jhtWorker()));
        intoFund(Programme.JP, bill.jpEmployer().plus(bill.jpWorker()));
        intoFund(Programme.JKP, jobLoss.total());
    }

    void add(SelfEmployedContribution paid, Funding funding) {
        if (funding == Funding.STATE_BUDGET) {
            state = state.plus(paid.total());
        } else {
            selfEmployed = selfEmployed.plus(paid.total());
        }
        paid.lines().forEach(line -> intoFund(line.programme(), line.amount()));
    }

    private void intoFund(Programme programme, Rupiah amount) {
        funds.merge(programme, amount, Rupiah::plus);
    }

    void add(Costs other) {
        employers = employers.plus(other.employers);
        workers = workers.plus(other.workers);
        selfEmployed = selfEmployed.plus(other.selfEmployed);
        state = state.plus(other.state);
        other.funds.forEach(this::intoFund);
    }

    Costs minus(Costs other) {
        var difference = new Costs();
        difference.employers = employers.minus(other.employers);
        difference.workers = workers.minus(other.workers);
        difference.selfEmployed = selfEmployed.minus(other.selfEmployed);
        difference.state = state.minus(other.state);
        for (var programme : Programme.values()) {
            difference.intoFund(programme, fund(programme).minus(other.fund(programme)));
        }
        return difference;
    }

    private Rupiah fund(Programme programme) {
        return funds.getOrDefault(programme, Rupiah.ZERO);
    }

    /** What everybody pays: equal to what the funds receive. */
    Rupiah paid() {
        return employers.plus(workers).plus(selfEmployed).plus(state);
    }

    Rupiah received() {
        return funds.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    Json json() {
        var byFund = Json.object();
        for (var programme : Programme.values()) {
            byFund.put(programme.name().toLowerCase(Locale.ROOT), fund(programme));
        }
        return Json.object()
                .put("employers", employers)
                .put("workers", workers)
                .put("self_employed", selfEmployed)
                .put("state_budget", state)
                .put("total", paid())
                .put("funds", byFund.build())
                .build();
    }
}
