package id.payung.rules.pension;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;

/**
 * The average of all wages of which contributions were paid, each up to the ceiling of its month
 * and brought to the prices of the year of the pension by general inflation: PP 45/2015 Pasal
 * 17(3).
 *
 * @param months of contributions (masa iur)
 * @param average of a year, twelve times that of a month
 */
public record IndexedWages(int months, AverageWage average) {

    /** By the law as known when this was released. */
    public static Answer<IndexedWages> of(WageHistory history) {
        return of(history, Law.builtIn());
    }

    /**
     * Needs to know the inflation of a year for which none is recorded. Refuses a history without
     * months, months before July 2015 or after the year, and a wage that cannot be; a month that
     * stands twice is for an officer.
     */
    public static Answer<IndexedWages> of(WageHistory history, Law law) {
        return new IndexingRule(history, law).indexed();
    }
}
