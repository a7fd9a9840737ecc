package id.payung.rules.bulk;

import id.payung.rules.Programme;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.Sector;

import java.util.EnumSet;
import java.util.Set;

/**
 * What matters of a self-employed person besides the income, in one byte: 36 classes.
 *
 * @param savings takes JHT besides JKK and JKM
 */
public record IncomeClass(
        Sector sector, Funding funding, boolean savings, boolean arrearsBeforeRelief) {

    /** How many codes there are, from 0 on. */
    public static final int COUNT = 36;

    /** The code of the class, for a column. */
    public byte code() {
        return (byte)
                (((sector.ordinal() * 3 + funding.ordinal()) * 2 + (savings ? 1 : 0)) * 2
                        + (arrearsBeforeRelief ? 1 : 0));
    }

    /**
     * The class of a code.
     *
     * @throws IllegalArgumentException if no class has it
     */
    public static IncomeClass of(byte code) {
        if (code < 0 || code >= COUNT) {
            throw new IllegalArgumentException("No class has the code " + code);
        }
        return new IncomeClass(
                Sector.values()[code / 12],
                Funding.values()[code / 4 % 3],
                code / 2 % 2 == 1,
                code % 2 == 1);
    }

    Set<Programme> programmes() {
        return savings
                ? EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT)
                : EnumSet.of(Programme.JKK, Programme.JKM);
    }
}
