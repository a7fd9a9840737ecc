package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/** One benefit of JKK in the making: the law on the day of its event, and the steps so far. */
final class Reckoning {

    private final LocalDate day;
    private final Law law;
    private final Reasons.Trail trail = new Reasons.Trail();

    Reckoning(LocalDate day, Law law) {
        this.day = day;
        this.law = law;
    }

    Dated<Percent> percent(String parameter) {
        return law.percent(parameter).on(day);
    }

    Dated<Rupiah> rupiah(String parameter) {
        return law.rupiah(parameter).on(day);
    }

    Dated<Integer> number(String parameter) {
        return law.number(parameter).on(day);
    }

    /** A sum that the law names. */
    Rupiah sum(String key, String parameter) {
        var amount = rupiah(parameter);
        step(key, amount.source(), amount.value());
        return amount.value();
    }

    /** PP 44/2015 Lampiran III: death and disability give a share of 80 monthly wages. */
    Rupiah ofEightyWages(String key, Dated<Percent> share, Rupiah wage) {
        var wages = number("jkk.wages");
        var amount = wage.times(wages.value()).times(share.value());
        cite(wages);
        step(key, share.source(), share.value(), wages.value(), wage, amount);
        return amount;
    }

    void cite(Dated<?> dated) {
        trail.use(dated);
    }

    void step(String key, Citation basis, Object... operands) {
        trail.add(Step.of(key, basis, operands));
    }

    void note(String key, Object... operands) {
        trail.add(Step.note(key, operands));
    }

    <T> Answer<T> known(T value) {
        return new Answer.Known<>(value, trail.reasons());
    }

    <T> Answer<T> officer(String key, Object... operands) {
        return new Answer.ForAnOfficer<>(Step.note(key, operands), trail.reasons());
    }
}
