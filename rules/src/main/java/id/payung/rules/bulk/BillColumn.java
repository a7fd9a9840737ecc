package id.payung.rules.bulk;

import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.money.Rupiah;

/** The nine amounts of a wage earner's monthly bill. */
public enum BillColumn {
    JKK,
    JKM,
    JHT_EMPLOYER,
    JHT_WORKER,
    JP_EMPLOYER,
    JP_WORKER,
    JKP_FROM_JKK,
    JKP_FROM_JKM,
    JKP_GOVERNMENT;

    /** The same amount in the explaining form. */
    public Rupiah of(WageEarnerContribution bill) {
        return switch (this) {
            case JKK -> bill.jkk();
            case JKM -> bill.jkm();
            case JHT_EMPLOYER -> bill.jhtEmployer();
            case JHT_WORKER -> bill.jhtWorker();
            case JP_EMPLOYER -> bill.jpEmployer();
            case JP_WORKER -> bill.jpWorker();
            case JKP_FROM_JKK -> bill.jobLoss().fromJkk();
            case JKP_FROM_JKM -> bill.jobLoss().fromJkm();
            case JKP_GOVERNMENT -> bill.jobLoss().government();
        };
    }
}
