package id.payung.rules.oldage;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.List;

/**
 * What savings earn (hasil pengembangan): the return declared for the year, and not less than the
 * average deposit rate of government banks (UU 40/2004 Pasal 37), on the balance of each day,
 * credited at the end of each month. Daily balances and monthly credit are practice.
 *
 * @param credits one a month, rounded to the sen; the last one may close a part of a month
 */
public record Returns(List<Credit> credits, Rupiah total, Rupiah closing) {

    /**
     * A credit.
     *
     * @param day on whose evening it joins the balance
     */
    public record Credit(LocalDate day, Rupiah amount) {}

    public Returns {
        credits = List.copyOf(credits);
    }

    /** By the law as known when this was released. */
    public static Answer<Returns> of(Savings savings) {
        return of(savings, Law.builtIn());
    }

    /**
     * Needs to know the return of a year for which none is recorded; where only hearsay is, an
     * officer must decide. Refuses movements outside the time and a balance below zero.
     */
    public static Answer<Returns> of(Savings savings, Law law) {
        return new ReturnsRule(savings, law).returns();
    }
}
