package id.payung.rules.agent;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What an agent's month earns: a fixed sum for enough new members, and a share of the contributions
 * collected, of which the host body keeps a part. The scheme of 2018; from 2020 on it is
 * provisional, since later tables are not known here.
 *
 * @param acquisition for new members
 * @param incentive for contributions, agent and host body together
 * @param hostShare the host body's part of the incentive
 */
public record AgentFee(Rupiah acquisition, Rupiah incentive, Rupiah hostShare) {

    /** The pilot of 2017. */
    private static final YearMonth FIRST_MONTH = YearMonth.of(2017, 1);

    /** By the schemes as known when this was released. */
    public static Answer<AgentFee> of(AgentMonth facts) {
        return of(facts, Law.builtIn());
    }

    /** Refuses a month before 2017, and negative members or contributions. */
    public static Answer<AgentFee> of(AgentMonth facts, Law law) {
        var refusal = refusal(facts);
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        var day = facts.month().atDay(1);
        var trail = new Reasons.Trail();
        var rate = law.percent("agent.incentive").on(day);
        var incentive = facts.collected().times(trail.use(rate));
        trail.add(
                Step.of(
                        "agent.incentive",
                        rate.source(),
                        rate.value(),
                        facts.collected(),
                        incentive));
        var hostRate = law.percent("agent.host_share").on(day);
        // Of the exact incentive, so that it is rounded once.
        var hostShare = facts.collected().times(rate.value().times(trail.use(hostRate)));
        trail.add(Step.of("agent.host_share", hostRate.source(), hostRate.value(), hostShare));
        return new Answer.Known<>(
                new AgentFee(acquisition(facts, law, day, trail), incentive, hostShare),
                trail.reasons());
    }

    private static Rupiah acquisition(
            AgentMonth facts, Law law, LocalDate day, Reasons.Trail trail) {
        Dated<Integer> enough = law.number("agent.acquisition_members").on(day);
        var sum = law.rupiah("agent.acquisition").on(day);
        var earned = facts.newMembers() >= trail.use(enough) ? trail.use(sum) : Rupiah.ZERO;
        trail.add(
                Step.of(
                        "agent.acquisition",
                        sum.source(),
                        facts.newMembers(),
                        enough.value(),
                        earned));
        return earned;
    }

    private static Optional<Step> refusal(AgentMonth facts) {
        if (facts.month().isBefore(FIRST_MONTH)) {
            return Optional.of(Step.note("agent.before_the_scheme", facts.month(), FIRST_MONTH));
        }
        if (facts.newMembers() < 0) {
            return Optional.of(Step.note("agent.members_negative", facts.newMembers()));
        }
        return facts.collected().isNegative()
                ? Optional.of(Step.note("agent.collected_negative", facts.collected()))
                : Optional.empty();
    }

    /** What the agent keeps of the incentive. */
    public Rupiah agentShare() {
        return incentive.minus(hostShare);
    }

    /** Agent and host body together. */
    public Rupiah total() {
        return acquisition.plus(incentive);
    }
}
