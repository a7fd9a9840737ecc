package id.payung.platform.contribution.sipp;

import java.util.Locale;

/**
 * The kinds of faults and notices. Each has two texts in the bundle {@code messages/sipp}: what is
 * wrong ({@code sipp.says.nik_length}) and what may help ({@code sipp.mend.nik_length}).
 */
public enum Problem {
    // The file cannot be read at all.
    EMPTY_FILE,
    TOO_LARGE,
    TOO_LARGE_XLS,
    MACROS,
    ENCRYPTED,
    NOT_A_SPREADSHEET,
    ZIP_BOMB,
    BROKEN_FILE,
    BROKEN_XML,
    EXTERNAL_ENTITY,
    BROKEN_CSV,
    NO_TEMPLATE,
    SWAPPED,
    MISSING_COLUMNS,
    COLUMN_TWICE,
    NO_ROWS,
    TOO_MANY_ROWS,

    // Nothing to mend.
    OTHER_FILE_NAME(true),
    /** The file's name is another template's: maybe somebody filled the wrong one. */
    NAMED_OTHERWISE(true),
    ABOVE_SIPP_ROWS(true),
    NOT_TEXT(true),
    HIDDEN_ROWS(true),
    HIDDEN_COLUMNS(true),
    HIDDEN_SHEET(true),
    EXTRA_COLUMNS(true),
    OTHER_SHEET(true),
    EMPTY_ROWS(true),
    OLD_LAYOUT(true),

    // A cell.
    MISSING,
    MISSING_BECAUSE,
    MERGED,
    CELL_ERROR,
    NOT_CALCULATED,
    DIGITS_LOST,
    NOT_A_DATE,
    SHORT_YEAR,
    MONTH_FIRST,
    NO_SUCH_DAY,
    NOT_MONEY,
    AMBIGUOUS_MONEY,
    NOT_IN_LIST,
    TOO_LONG,
    NAME,

    // Money.
    WAGE_NOT_POSITIVE,
    WAGE_ABSURD,
    NEGATIVE,
    WAGE_UNUSUAL(true),
    ROUNDED(true),

    // Who it is.
    NIK_LENGTH,
    NIK_NOT_DIGITS,
    NIK_PROVINCE,
    NIK_BIRTH,
    NIK_SERIAL,
    PASSPORT,
    KPJ,
    WORKER_CODE,
    NPP,
    NPWP,
    REPEATED,
    /**
     * A NIK keeps the place of its first issue for life (UU 23/2006 Pasal 13), and regencies come
     * and go: an unknown one is told, not refused.
     */
    NIK_REGENCY(true),
    /**
     * A NIK is not changed when a birth date is put right later (same article): somebody has to
     * look at the card, and the card may well agree with the row.
     */
    NIK_OTHER_BIRTH(true),
    /** As with the birth date. */
    NIK_OTHER_SEX(true),
    REPEATED_LATER(true),

    // Codes and contacts.
    NO_SUCH_PLACE,
    NO_SUCH_REASON,
    NO_SUCH_BANK,
    OTHER_BANK,
    ACCOUNT,
    PHONE,
    EMAIL,
    POST_CODE,
    COUNTRY,

    // Dates among each other.
    BIRTH_IN_FUTURE,
    BIRTH_TOO_OLD,
    BEFORE,
    EVENT_IN_FUTURE,
    NOT_FIRST_OF_MONTH,
    OTHER_MONTH,
    OTHER_NPP,
    CHILD(true),
    DOCUMENT_EXPIRED(true),
    START_IN_FUTURE(true),
    END_WITHOUT_TERM(true),

    // Reasons for leaving that somebody should think about.
    DISPUTE(true),
    DEATH(true),

    // Added by who knows more than the file; the texts take what is known as their operand.
    /** A locked column differs from what is known: {@code {0}} is what should stand there. */
    LOCKED_CHANGED,
    /** The row's worker is none of this employer's. */
    NOT_OUR_WORKER,
    /** A new worker who is already one of this employer's. */
    ALREADY_OUR_WORKER,
    /** A new worker who has a card already: belongs into the other template. */
    HAS_CARD,
    /** A card number that nobody has, or another person. */
    NO_SUCH_CARD,
    /** One of this employer's workers who is in no row: {@code {0}} is the worker. */
    WORKER_ABSENT;

    private final boolean notice;

    Problem() {
        this(false);
    }

    Problem(boolean notice) {
        this.notice = notice;
    }

    /** True when nothing has to be mended. */
    public boolean isNotice() {
        return notice;
    }

    String key() {
        return "sipp.says." + lower();
    }

    String mendKey() {
        return "sipp.mend." + lower();
    }

    private String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
