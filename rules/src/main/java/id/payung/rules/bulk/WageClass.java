package id.payung.rules.bulk;

import id.payung.rules.Programme;
import id.payung.rules.contribution.RiskGroup;
import id.payung.rules.contribution.Workplace;

import java.util.EnumSet;

/**
 * What matters of a wage earner besides the wage, in one byte: 160 classes.
 *
 * @param workplace with JKK and JKM, and JHT and JP where they apply
 */
public record WageClass(Workplace workplace, boolean jobLossMember) {

    /** How many codes there are; a code read as unsigned is below. */
    public static final int COUNT = 160;

    private static final int JHT = 1;
    private static final int JP = 2;
    private static final int JOB_LOSS = 4;
    private static final int LABOUR = 8;
    private static final int ARREARS = 16;
    private static final int GROUP = 32;

    /** The code of the class, for a column. */
    public byte code() {
        var programmes = workplace.programmes();
        return (byte)
                (workplace.riskGroup().ordinal() * GROUP
                        + (programmes.contains(Programme.JHT) ? JHT : 0)
                        + (programmes.contains(Programme.JP) ? JP : 0)
                        + (jobLossMember ? JOB_LOSS : 0)
                        + (workplace.labourIntensive() ? LABOUR : 0)
                        + (workplace.arrearsBeforeRelief() ? ARREARS : 0));
    }

    /**
     * The class of a code.
     *
     * @throws IllegalArgumentException if no class has it
     */
    public static WageClass of(byte code) {
        var number = Byte.toUnsignedInt(code);
        if (number >= COUNT) {
            throw new IllegalArgumentException("No class has the code " + number);
        }
        var programmes = EnumSet.of(Programme.JKK, Programme.JKM);
        if ((number & JHT) != 0) {
            programmes.add(Programme.JHT);
        }
        if ((number & JP) != 0) {
            programmes.add(Programme.JP);
        }
        var workplace =
                new Workplace(
                        RiskGroup.of(number / GROUP + 1),
                        programmes,
                        (number & LABOUR) != 0,
                        (number & ARREARS) != 0);
        return new WageClass(workplace, (number & JOB_LOSS) != 0);
    }
}
