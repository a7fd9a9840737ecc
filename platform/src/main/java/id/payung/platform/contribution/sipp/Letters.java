package id.payung.platform.contribution.sipp;

/** Columns as a spreadsheet names them: 0 is A, 26 is AA. */
final class Letters {

    /** The last column of a workbook is XFD. */
    static final int MOST = 16_384;

    private Letters() {}

    static String of(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The column of a cell's name such as {@code AC17}; -1 when it is none. */
    static int column(String cell) {
        var column = 0;
        var i = 0;
        while (i < cell.length() && cell.charAt(i) >= 'A' && cell.charAt(i) <= 'Z') {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
            if (column > MOST) {
                return -1;
            }
            i++;
        }
        return column - 1;
    }

    /** The row of a cell's name; -1 when it has none. */
    static int row(String cell) {
        var digits = cell.replaceFirst("^\\$?[A-Z]+\\$?", "");
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : -1;
    }
}
