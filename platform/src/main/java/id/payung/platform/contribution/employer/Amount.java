package id.payung.platform.contribution.employer;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole rupiah as people type them: 5.000.000, 5,000,000, Rp 5000000. */
final class Amount {

    /** Less than a hundred thousand million: no wage is more. */
    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,3}(\\.\\d{3}){1,3}|\\d{1,3}(,\\d{3}){1,3}|\\d{1,11}");

    private Amount() {}

    /** The amount; nought where nothing is typed, empty where it cannot be read. */
    static Optional<Rupiah> read(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip().replaceFirst("^[Rr]p\\.?\\s*", "");
        if (text.isEmpty()) {
            return Optional.of(Rupiah.ZERO);
        }
        return WHOLE.matcher(text).matches()
                ? Optional.of(Rupiah.of(Long.parseLong(text.replaceAll("\\D", ""))))
                : Optional.empty();
    }
}
