package id.payung.rules.identity;

import java.time.LocalDate;
import java.time.Period;

/**
 * A person's age in completed years. Who was born on 29 February completes a year, where that day
 * is missing, with the end of it: on 1 March.
 */
public final class Age {

    private Age() {}

    /** Completed years on a day; negative before the birth. */
    public static int on(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    /** The birthday on which an age is completed. */
    public static LocalDate reachedOn(LocalDate birth, int years) {
        var birthday = birth.plusYears(years);
        return birthday.getDayOfMonth() == birth.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }
}
