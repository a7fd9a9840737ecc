package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What of the costs of bringing an injured worker to a hospital or home is paid: up to a cap for
 * each kind of transport and case, PP 44/2015 Lampiran III, raised by PP 82/2019 Lampiran.
 *
 * @param paid by kind
 */
public record Transport(Map<Mode, Rupiah> paid, Rupiah total) {

    /** The kinds with a cap of their own. */
    public enum Mode {
        /** Land, river and lake together. */
        LAND,
        SEA,
        AIR;

        private String parameter() {
            return "jkk.transport." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Transport {
        paid = Collections.unmodifiableMap(new EnumMap<>(paid));
    }

    /** By the law as known when this was released. */
    public static Answer<Transport> of(LocalDate accident, Map<Mode, Rupiah> costs) {
        return of(accident, costs, Law.builtIn());
    }

    /** Needs to know some cost; refuses a negative one; an officer before July 2015. */
    public static Answer<Transport> of(LocalDate accident, Map<Mode, Rupiah> costs, Law law) {
        if (costs.isEmpty()) {
            return new Answer.NeedsToKnow<>("costs");
        }
        return negative(costs)
                .<Answer<Transport>>map(Answer.Refused::new)
                .or(() -> Event.beforeTheLaw(accident))
                .orElseGet(() -> capped(costs, new Reckoning(accident, law)));
    }

    private static Optional<Step> negative(Map<Mode, Rupiah> costs) {
        return costs.entrySet().stream()
                .filter(cost -> cost.getValue().isNegative())
                .findFirst()
                .map(cost -> Step.note("accident.cost_negative", cost.getValue()));
    }

    private static Answer<Transport> capped(Map<Mode, Rupiah> costs, Reckoning reckoning) {
        var paid = new EnumMap<Mode, Rupiah>(Mode.class);
        var total = Rupiah.ZERO;
        for (var mode : Mode.values()) {
            var cost = costs.get(mode);
            if (cost == null) {
                continue;
            }
            var cap = reckoning.rupiah(mode.parameter());
            var part = cost.min(cap.value());
            reckoning.step("accident.transport", cap.source(), mode, cost, cap.value(), part);
            paid.put(mode, part);
            total = total.plus(part);
        }
        if (paid.size() > 1) {
            // That the caps stand side by side is practice; no source says it in so many words.
            var land = reckoning.rupiah(Mode.LAND.parameter()).source();
            reckoning.step("accident.transport_sum", land.with(Confidence.MEDIUM), total);
        }
        return reckoning.known(new Transport(paid, total));
    }
}
