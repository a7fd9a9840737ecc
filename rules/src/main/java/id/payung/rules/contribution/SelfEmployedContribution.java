package id.payung.rules.contribution;

import id.payung.rules.Programme;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.util.List;

/**
 * What a month costs the self-employed: PP 44/2015 Pasal 17 and 18(2) with Lampiran II, PP 46/2015
 * Lampiran, and the reliefs of PP 49/2020 and PP 50/2025.
 *
 * @param bracket the line of the income table
 * @param lines one a programme, in the order JKK, JKM, JHT
 */
public record SelfEmployedContribution(IncomeBracket bracket, List<ContributionLine> lines) {

    public SelfEmployedContribution {
        lines = List.copyOf(lines);
    }

    /** By the law as known when this was released. */
    public static Answer<SelfEmployedContribution> of(SelfEmployedMonth facts) {
        return of(facts, Law.builtIn());
    }

    /**
     * Refuses a month before July 2015, a negative or unbelievable income, a programme that is not
     * open to the self-employed; needs to know the sector in months in which the relief of PP
     * 50/2025 covers some sectors and not others.
     */
    public static Answer<SelfEmployedContribution> of(SelfEmployedMonth facts, Law law) {
        return SelfEmployedRule.apply(facts, law);
    }

    /** The income that contributions are computed from, a month. */
    public Rupiah base() {
        return bracket.base();
    }

    /** What goes to one programme; nothing if it was not chosen. */
    public Rupiah of(Programme programme) {
        return ContributionLine.total(
                lines.stream().filter(line -> line.programme() == programme).toList());
    }

    public Rupiah total() {
        return ContributionLine.total(lines);
    }
}
