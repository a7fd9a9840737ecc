package id.payung.rules.cases;

import id.payung.rules.Programme;
import id.payung.rules.contribution.EnterpriseSize;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.RiskGroup;
import id.payung.rules.contribution.Sector;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.contribution.SelfEmployedMonth;
import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.contribution.WageMonth;
import id.payung.rules.contribution.Workplace;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kinds of case on what a month costs. */
final class ContributionCases {

    static final List<Kind> KINDS =
            List.of(
                    new Kind("pu_contribution", ContributionCases::wageEarner),
                    new Kind("bpu_contribution", ContributionCases::selfEmployed));

    private static final Map<String, EnterpriseSize> SIZES =
            Map.of(
                    "mikro", EnterpriseSize.MICRO,
                    "micro", EnterpriseSize.MICRO,
                    "kecil", EnterpriseSize.SMALL,
                    "small", EnterpriseSize.SMALL,
                    "menengah", EnterpriseSize.MEDIUM,
                    "medium", EnterpriseSize.MEDIUM,
                    "besar", EnterpriseSize.LARGE,
                    "large", EnterpriseSize.LARGE);

    private static final Map<String, Sector> SECTORS =
            Map.of(
                    "transport", Sector.TRANSPORT,
                    "transportasi", Sector.TRANSPORT,
                    "other", Sector.OTHER,
                    "lainnya", Sector.OTHER);

    private static final Map<String, Funding> FUNDINGS =
            Map.of(
                    "own", Funding.OWN,
                    "sponsor", Funding.SPONSOR,
                    "state_budget", Funding.STATE_BUDGET);

    private ContributionCases() {}

    private static Answer<Json.Obj> wageEarner(Facts facts) {
        var wage = WageInputs.wage(facts);
        facts.need("risk_group", "size");
        var workplace =
                new Workplace(
                        riskGroup(facts),
                        programmes(facts, facts.word("size", SIZES).required()),
                        facts.flag("labour_intensive", false),
                        !facts.flag("paid_to_july_2020", true));
        var month = new WageMonth(facts.month(), wage, workplace, facts.flag("jkp_member", false));
        var answer = WageEarnerContribution.of(month, facts.law());
        return Kind.result(
                WageInputs.notBelowMinimum(facts, answer), ContributionCases::wageEarner);
    }

    private static RiskGroup riskGroup(Facts facts) {
        var number = facts.whole("risk_group");
        if (number < 1 || number > 5) {
            throw new Facts.Wrong("risk_group", "" + number, "1 to 5 (PP 44/2015 Pasal 16)");
        }
        return RiskGroup.of(number);
    }

    /** What the size requires, and what is named beyond it. */
    private static Set<Programme> programmes(Facts facts, Set<Programme> required) {
        var programmes = EnumSet.noneOf(Programme.class);
        programmes.addAll(required);
        if (facts.has("programmes")) {
            programmes.addAll(named(facts));
            programmes.remove(Programme.JKP); // a membership of the worker, not of the employer
        }
        return programmes;
    }

    private static Set<Programme> named(Facts facts) {
        var programmes = EnumSet.noneOf(Programme.class);
        for (var name : facts.texts("programmes")) {
            try {
                programmes.add(Programme.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new Facts.Wrong("programmes", name, "one of JKK, JKM, JHT, JP, JKP");
            }
        }
        return programmes;
    }

    private static Json.Builder wageEarner(WageEarnerContribution bill) {
        var minimum = bill.pensionMinimum();
        return Json.object()
                .put("base", bill.wage())
                .put("jp_base", bill.pensionWage())
                .put("jkk", bill.jkk())
                .put("jkm", bill.jkm())
                .put("jht_employer", bill.jhtEmployer())
                .put("jht_worker", bill.jhtWorker())
                .put("jp_employer", bill.jpEmployer())
                .put("jp_worker", bill.jpWorker())
                .put("employer", bill.employer())
                .put("worker", bill.worker())
                .put("total", bill.total())
                .put("jp_employer_min_payment", minimum.employer())
                .put("jp_worker_min_payment", minimum.worker())
                .put("jp_min_payment", minimum.total())
                .put("jp_deferred", bill.pensionDeferred())
                .put("jkk_net_of_jkp", bill.jkk().minus(bill.jobLoss().fromJkk()))
                .put("jkm_net_of_jkp", bill.jkm().minus(bill.jobLoss().fromJkm()))
                .put("jkp_from_jkk", bill.jobLoss().fromJkk())
                .put("jkp_from_jkm", bill.jobLoss().fromJkm())
                .put("jkp_government", bill.jobLoss().government())
                .put("jkp_total", bill.jobLoss().total());
    }

    private static Answer<Json.Obj> selfEmployed(Facts facts) {
        facts.need("income");
        var least = EnumSet.of(Programme.JKK, Programme.JKM);
        var month =
                new SelfEmployedMonth(
                        facts.month(),
                        facts.rupiah("income"),
                        facts.has("programmes") ? named(facts) : least,
                        facts.has("sector") ? facts.word("sector", SECTORS) : Sector.NOT_STATED,
                        funding(facts),
                        !facts.flag("paid_to_july_2020", true));
        return Kind.result(
                SelfEmployedContribution.of(month, facts.law()), ContributionCases::selfEmployed);
    }

    private static Funding funding(Facts facts) {
        if (facts.has("funding")) {
            return facts.word("funding", FUNDINGS);
        }
        return facts.flag("government_paid", false) ? Funding.STATE_BUDGET : Funding.OWN;
    }

    private static Json.Builder selfEmployed(SelfEmployedContribution paid) {
        return Json.object()
                .put("base", paid.base())
                .put("jkk", paid.of(Programme.JKK))
                .put("jkm", paid.of(Programme.JKM))
                .put("jht", paid.of(Programme.JHT))
                .put("total", paid.total());
    }
}
