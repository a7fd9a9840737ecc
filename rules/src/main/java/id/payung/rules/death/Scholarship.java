package id.payung.rules.death;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.List;

/**
 * The scholarship of a member's children (beasiswa): PP 82/2019 Lampiran and Pasal 34-36 by level
 * and year for two children; PP 44/2015 before it once for one child. Until 23, marriage or work.
 */
public sealed interface Scholarship {

    /**
     * All that can ever be paid, if the children go from kindergarten to university.
     *
     * @param children those who count
     */
    record Most(Rupiah perChild, int children, Rupiah total) implements Scholarship {}

    /** What is paid for the first school year, of the children who count. */
    record FirstYear(Rupiah total) implements Scholarship {}

    /**
     * One school year of one child.
     *
     * @param yearsLeft at this level, after this one
     * @param lastDay the child's birthday on which the right ends
     */
    record Year(Rupiah amount, int yearsLeft, LocalDate lastDay) implements Scholarship {}

    /**
     * Zero where the months paid are known to be too few. Refuses a number of children below zero;
     * before July 2015 an officer must decide.
     */
    static Answer<Most> most(ScholarshipCause cause, int children, Law law) {
        return new ScholarshipRule(cause, law).most(children);
    }

    /**
     * Zero where the months paid are too few. Children beyond the number that counts, and those who
     * are too old, married or working, are left out with a step that says so. Needs to know months
     * or levels where they decide.
     */
    static Answer<FirstYear> firstYear(ScholarshipCause cause, List<Pupil> pupils, Law law) {
        return new ScholarshipRule(cause, law).firstYear(pupils);
    }

    /** Refuses, with the reason, a year that is not paid. */
    static Answer<Year> year(ScholarshipYear year, Law law) {
        return new ScholarshipRule(year.cause(), law).year(year);
    }
}
