package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.Problem;
import id.payung.platform.contribution.sipp.SippFile;
import id.payung.platform.contribution.sipp.SippFile.Opened.Spot;
import id.payung.platform.registry.Worker;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Compares a row's locked columns with what is known of its worker. */
final class Comparing {

    private static final DateTimeFormatter AS_IN_SIPP = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final SippFile.Opened file;
    private final int row;
    private final Findings findings;

    Comparing(SippFile.Opened file, int row, Findings findings) {
        this.file = file;
        this.row = row;
        this.findings = findings;
    }

    /** The worker if it is one of the employer's who works in that month; else null, and told. */
    @Nullable Worker ours(@Nullable Worker worker, String number, YearMonth month) {
        if (worker != null
                && (worker.until() == null || !worker.until().isBefore(month.atDay(1)))) {
            return worker;
        }
        findings.add(file.fault(new Spot(row, numberColumn(), number), Problem.NOT_OUR_WORKER));
        return null;
    }

    /** A column that must hold what is known; an empty cell tells nothing. */
    void text(String column, @Nullable Object known, @Nullable Object told) {
        if (told != null && known != null && !text(known).equalsIgnoreCase(text(told))) {
            findings.add(
                    file.fault(
                            new Spot(row, column, text(told)),
                            Problem.LOCKED_CHANGED,
                            text(known)));
        }
    }

    /** Names may differ in case, points and spaces. */
    void name(String column, String known, @Nullable String told) {
        if (told != null && !letters(known).equals(letters(told))) {
            findings.add(file.fault(new Spot(row, column, told), Problem.LOCKED_CHANGED, known));
        }
    }

    private String numberColumn() {
        return switch (file.template()) {
            case CORRECTIONS -> "KODE";
            case NEW_WORKERS, CONTINUING, LEAVERS, WAGES -> "KPJ";
        };
    }

    private static String text(Object value) {
        return value instanceof LocalDate day ? AS_IN_SIPP.format(day) : value.toString();
    }

    private static String letters(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
