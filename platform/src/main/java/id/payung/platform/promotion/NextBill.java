package id.payung.platform.promotion;

import id.payung.platform.contribution.MemberAccount;
import id.payung.platform.contribution.SelfEmployedBilling;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** One bill at a time: a button that is tapped twice makes one, and an open one comes first. */
@Component
class NextBill {

    private final SelfEmployedBilling billing;
    private final MemberAccount account;
    private final Submissions submissions;
    private final Wib wib;

    NextBill(SelfEmployedBilling billing, MemberAccount account, Submissions submissions, Wib wib) {
        this.billing = billing;
        this.account = account;
        this.submissions = submissions;
        this.wib = wib;
    }

    /**
     * Bills the member for so many months, unless a bill can still be paid.
     *
     * @throws id.payung.platform.access.NotVisible when the asker does not see the membership
     * @throws IllegalArgumentException when nobody pays that many months at once
     */
    @Transactional
    public void make(UUID membership, int months) {
        submissions.lock(membership);
        if (account.open(membership, wib.today(), false).isEmpty()) {
            billing.bill(membership, months);
        }
    }
}
