package id.payung.platform.contribution.sipp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a value, a row or a whole file, as a key and its operands; or, when {@link
 * #isNotice()}, what somebody should know although nothing is wrong.
 *
 * <p>The value may be personal data: it is for the employer whose file it is, and stays out of
 * {@link #toString()}.
 *
 * @param row as the spreadsheet counts, the first being 1; 0 for the file as a whole
 * @param column the column's header; empty when the whole row or file is meant
 * @param letter the column as the spreadsheet names it, such as {@code AC}; empty like the column
 * @param value what stands there, shortened to 60 characters
 * @param problem what it is
 * @param operands what the texts show, {@code {0}} being the first
 */
public record Fault(
        int row,
        String column,
        String letter,
        String value,
        Problem problem,
        List<String> operands) {

    private static final int SHOWN = 60;

    public Fault {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        operands = List.copyOf(operands);
    }

    /** About the file as a whole. */
    public static Fault ofFile(Problem problem, Object... operands) {
        return ofRow(0, problem, operands);
    }

    /** About a row as a whole. */
    public static Fault ofRow(int row, Problem problem, Object... operands) {
        return new Fault(row, "", "", "", problem, texts(operands));
    }

    static List<String> texts(Object... operands) {
        return Arrays.stream(operands).map(Object::toString).toList();
    }

    /** True when nothing has to be mended for the row or file to be taken. */
    public boolean isNotice() {
        return problem.isNotice();
    }

    /** Key of the text that says what is wrong, in the bundle {@code messages/sipp}. */
    public String key() {
        return problem.key();
    }

    /** Key of the text that says what may help. */
    public String mendKey() {
        return problem.mendKey();
    }

    /** What is wrong, in that language; Indonesian unless English is asked for. */
    public String says(Locale language) {
        return Words.in(language).say(key(), operands);
    }

    /** What may help, in that language. */
    public String mend(Locale language) {
        return Words.in(language).say(mendKey(), operands);
    }

    @Override
    public String toString() {
        return "Fault[%d%s %s]".formatted(row, letter, problem);
    }
}
