package id.payung.rules.jobloss;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * How often JKP is paid: three times in a working life, five years from one to the next. PP 37/2021
 * Pasal 25.
 *
 * @param allowed whether it is paid once more
 * @param earliest the day from which it would be; null when never again, or from the begin
 */
public record ClaimNumber(boolean allowed, @Nullable LocalDate earliest) {

    /** By the law as known when this was released. */
    public static Answer<ClaimNumber> of(LocalDate layoff, List<LocalDate> earlier) {
        return of(layoff, earlier, Law.builtIn());
    }

    /** Refuses a lay-off before February 2021, two claims for one, and one that lies later. */
    public static Answer<ClaimNumber> of(LocalDate layoff, List<LocalDate> earlier, Law law) {
        if (earlier.contains(layoff)) {
            return new Answer.Refused<>(Step.note("jobloss.already_paid", layoff));
        }
        if (!earlier.isEmpty() && Collections.max(earlier).isAfter(layoff)) {
            return new Answer.Refused<>(
                    Step.note("jobloss.earlier_is_later", Collections.max(earlier), layoff));
        }
        return InForce.<ClaimNumber>beforeTheLaw(layoff)
                .orElseGet(() -> decided(layoff, earlier, law));
    }

    private static Answer<ClaimNumber> decided(LocalDate layoff, List<LocalDate> earlier, Law law) {
        var trail = new Reasons.Trail();
        var most = law.number("jkp.max_claims").on(layoff);
        trail.add(Step.of("jobloss.claims", most.source(), earlier.size(), most.value()));
        if (earlier.isEmpty()) {
            return new Answer.Known<>(new ClaimNumber(true, null), trail.reasons());
        }
        if (earlier.size() >= most.value()) {
            return new Answer.Known<>(new ClaimNumber(false, null), trail.reasons());
        }
        var years = law.number("jkp.years_between_claims").on(layoff);
        var earliest = Collections.max(earlier).plusYears(years.value());
        trail.add(Step.of("jobloss.years_between", years.source(), years.value(), earliest));
        return new Answer.Known<>(
                new ClaimNumber(!layoff.isBefore(earliest), earliest), trail.reasons());
    }
}
