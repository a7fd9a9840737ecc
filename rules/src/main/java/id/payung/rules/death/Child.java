package id.payung.rules.death;

import id.payung.rules.identity.Age;

import java.time.LocalDate;

/** A member's child, as far as scholarships and pensions ask. */
public record Child(LocalDate birth, boolean married, boolean working) {

    /** Unmarried and without work. */
    public static Child bornOn(LocalDate birth) {
        return new Child(birth, false, false);
    }

    /**
     * The last day of a right that lasts until an age: the birthday itself. From the day after it
     * the child is older than that.
     */
    public LocalDate lastDay(int age) {
        return Age.reachedOn(birth, age);
    }
}
