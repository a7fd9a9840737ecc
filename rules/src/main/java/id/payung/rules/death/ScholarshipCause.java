package id.payung.rules.death;

import id.payung.rules.Programme;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Why children have a scholarship.
 *
 * @param programme JKK: death or total permanent disability by work accident; JKM: another death
 * @param event the accident or the death
 * @param monthsPaid contribution months paid; asked by JKM alone, null when nobody has said
 */
public record ScholarshipCause(Programme programme, LocalDate event, @Nullable Integer monthsPaid) {

    public ScholarshipCause {
        if (programme != Programme.JKK && programme != Programme.JKM) {
            throw new IllegalArgumentException(
                    "%s gives no scholarship. Maybe JKK or JKM".formatted(programme));
        }
    }

    /** Death or total permanent disability by work accident; no months are asked. */
    public static ScholarshipCause workAccident(LocalDate event) {
        return new ScholarshipCause(Programme.JKK, event, null);
    }

    /** A death that was no work accident. */
    public static ScholarshipCause death(LocalDate event, int monthsPaid) {
        return new ScholarshipCause(Programme.JKM, event, monthsPaid);
    }
}
