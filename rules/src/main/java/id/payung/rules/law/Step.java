package id.payung.rules.law;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that a result wants to say: a message key and its operands, never a sentence.
 *
 * <p>{@link Explanation} turns it into a sentence in a language. The first part of the key is the
 * package whose bundle holds the words: {@code contribution.jkk} is {@code jkk} in {@code
 * id/payung/rules/contribution/steps_*.properties}.
 *
 * @param operands {@link Rupiah}, {@link Percent}, {@link LocalDate}, {@link YearMonth}, an enum, a
 *     whole number or a string as it was given
 * @param basis the article applied by this step, if it applies one
 */
public record Step(String key, List<Object> operands, @Nullable Citation basis) {

    public Step {
        operands = List.copyOf(operands);
        for (var operand : operands) {
            if (!isPlain(operand)) {
                throw new IllegalArgumentException(
                        "Step %s cannot show an operand of %s".formatted(key, operand.getClass()));
            }
        }
    }

    /** A step that applies an article. */
    public static Step of(String key, Citation basis, Object... operands) {
        return new Step(key, Arrays.asList(operands), basis);
    }

    /** A remark: an assumption, a problem, a question. */
    public static Step note(String key, Object... operands) {
        return new Step(key, Arrays.asList(operands), null);
    }

    private static boolean isPlain(Object operand) {
        return switch (operand) {
            case Rupiah _, Percent _, LocalDate _, YearMonth _ -> true;
            case Enum<?> _, Integer _, Long _, String _ -> true;
            default -> false;
        };
    }
}
