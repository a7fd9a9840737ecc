package id.payung.rules.accident;

import id.payung.rules.contribution.Refusals;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pay while unable to work (sementara tidak mampu bekerja, STMB) until recovery, death or a
 * doctor's word of disability: a share of the wage that falls with time. Three schedules: PP
 * 14/1993 (4 months, 4 months, after), PP 44/2015 (6, 6, after), PP 82/2019 (12, after).
 *
 * <p>The employer pays the wage first and is reimbursed: {@link #reimbursed}.
 *
 * @param slices the stretches of one rate, in order
 */
public record TemporaryDisability(List<Slice> slices, Rupiah total) {

    /** A stretch of months at one rate; a part of a month counts by its days out of 30. */
    public record Slice(Percent rate, int months, int days, Rupiah amount) {}

    /** Fifty years: nobody is unable to work for longer. */
    private static final int MOST_MONTHS = 600;

    public TemporaryDisability {
        slices = List.copyOf(slices);
    }

    /** By the law as known when this was released. */
    public static Answer<TemporaryDisability> of(Incapacity time) {
        return of(time, Law.builtIn());
    }

    /** Refuses a wage or a time that cannot be, and an accident before July 1993. */
    public static Answer<TemporaryDisability> of(Incapacity time, Law law) {
        return problem(time, law)
                .<Answer<TemporaryDisability>>map(Answer.Refused::new)
                .orElseGet(() -> new Schedule(time, law).pay());
    }

    private static Optional<Step> problem(Incapacity time, Law law) {
        var wrongWage = Refusals.ofWage(time.wage());
        if (wrongWage.isPresent()) {
            return wrongWage;
        }
        if (time.months() < 0 || time.days() < 0 || time.inThirtieths() == 0) {
            return Optional.of(Step.note("accident.no_time", time.months(), time.days()));
        }
        if (time.months() > MOST_MONTHS || time.days() > Incapacity.DAYS_OF_MONTH) {
            return Optional.of(
                    Step.note("accident.time_beyond_belief", time.months(), time.days()));
        }
        return law.number("jkk.stmb.first_months").find(time.accident()).isPresent()
                ? Optional.empty()
                : Optional.of(Step.note("accident.before_stmb", time.accident()));
    }

    /**
     * What of it goes back to an employer who paid the wage in advance; the worker has the rest.
     */
    public Rupiah reimbursed(Rupiah advance) {
        return advance.min(total);
    }

    /** Applies one schedule to one time. */
    private static final class Schedule {
        private final Incapacity time;
        private final Law law;
        private final Reckoning reckoning;
        private final List<Slice> slices = new ArrayList<>();
        private int left;
        private long weighted;

        Schedule(Incapacity time, Law law) {
            this.time = time;
            this.law = law;
            this.reckoning = new Reckoning(time.accident(), law);
            this.left = time.inThirtieths();
        }

        Answer<TemporaryDisability> pay() {
            if (time.days() > 0) {
                var practice = reckoning.number("jkk.stmb.days_of_month");
                reckoning.step("accident.part_month", practice.source(), time.days());
            }
            take("first", reckoning.number("jkk.stmb.first_months").value());
            law.number("jkk.stmb.second_months")
                    .find(time.accident())
                    .ifPresent(months -> take("second", months.value()));
            take("last", Integer.MAX_VALUE / Incapacity.DAYS_OF_MONTH);
            // Rounded once, over all slices.
            var total = time.wage().times(weighted, Percent.WHOLE * Incapacity.DAYS_OF_MONTH);
            reckoning.note("accident.stmb_total", total);
            return reckoning.known(new TemporaryDisability(slices, total));
        }

        private void take(String which, int atMostMonths) {
            var thirtieths = Math.min(left, atMostMonths * Incapacity.DAYS_OF_MONTH);
            if (thirtieths == 0) {
                return;
            }
            var rate = reckoning.percent("jkk.stmb.%s_rate".formatted(which));
            var weight = rate.value().units() * thirtieths;
            var slice =
                    new Slice(
                            rate.value(),
                            thirtieths / Incapacity.DAYS_OF_MONTH,
                            thirtieths % Incapacity.DAYS_OF_MONTH,
                            time.wage().times(weight, Percent.WHOLE * Incapacity.DAYS_OF_MONTH));
            slices.add(slice);
            reckoning.step(
                    "accident.stmb",
                    rate.source(),
                    slice.months(),
                    slice.days(),
                    slice.rate(),
                    time.wage(),
                    slice.amount());
            left -= thirtieths;
            weighted += weight;
        }
    }
}
