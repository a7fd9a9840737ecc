package id.payung.platform.contribution.sipp;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Checks a row's work: the wage, the place, the contract; and its bank account. */
final class Work {

    /** A wage is absurd below Rp10,000 or above Rp10 billion a month, and told when unusual. */
    private static final long ABSURDLY_LOW = 10_000_00L;

    private static final long UNUSUALLY_LOW = 500_000_00L;
    private static final long UNUSUALLY_HIGH = 250_000_000_00L;
    private static final long ABSURDLY_HIGH = 10_000_000_000_00L;

    private static final String START = "TGL_AWAL_BEKERJA";
    private static final String END = "TGL_AKHIR_KONTRAK";
    private static final String CONTRACT = "STATUS_PEGAWAI";

    private final Cells cells;
    private final People people;

    Work(Cells cells, People people) {
        this.cells = cells;
        this.people = people;
    }

    SippRow.Job job(@Nullable LocalDate birth) {
        var wage = wage();
        var place = place();
        var contract = contract();
        var start = cells.date(START);
        people.startsAfter(birth, start, START);
        var end = cells.date(END);
        if (end != null && start != null && end.isBefore(start)) {
            cells.fault(END, Problem.BEFORE, SippWriter.date(start));
        }
        if (end != null && contract == SippRow.Contract.PKWTT) {
            cells.fault(END, Problem.END_WITHOUT_TERM);
        }
        return new SippRow.Job(wage, place, contract, start, end);
    }

    /** Sen; 0 when there is none, which is a fault by then. */
    long wage() {
        var wage = cells.money("UPAH");
        if (wage == null) {
            return 0;
        }
        if (wage <= 0) {
            cells.fault("UPAH", Problem.WAGE_NOT_POSITIVE);
        } else if (wage < ABSURDLY_LOW || wage > ABSURDLY_HIGH) {
            cells.fault("UPAH", Problem.WAGE_ABSURD, SippWriter.money(wage));
        } else if (wage < UNUSUALLY_LOW || wage > UNUSUALLY_HIGH) {
            cells.fault("UPAH", Problem.WAGE_UNUSUAL, SippWriter.money(wage));
        }
        return wage;
    }

    /** Sen; 0 when blank. */
    long backPay() {
        var amount = cells.money("RAPEL");
        if (amount == null) {
            return 0;
        }
        if (amount < 0) {
            cells.fault("RAPEL", Problem.NEGATIVE);
        } else if (amount > ABSURDLY_HIGH) {
            cells.fault("RAPEL", Problem.WAGE_ABSURD, SippWriter.money(amount));
        }
        return amount;
    }

    @Nullable String place() {
        var code = cells.digits("LOKASI_PEKERJAAN");
        if (code == null || Codes.workPlaces().containsKey(code)) {
            return code;
        }
        cells.fault("LOKASI_PEKERJAAN", Problem.NO_SUCH_PLACE);
        return null;
    }

    /** The names that the two letters stand for are understood as well. */
    private SippRow.@Nullable Contract contract() {
        var code = cells.code(CONTRACT, List.of("Y", "T", "PKWT", "PKWTT"));
        if (code == null) {
            return null;
        }
        return code.equals("Y") || code.equals("PKWT")
                ? SippRow.Contract.PKWT
                : SippRow.Contract.PKWTT;
    }

    /** Null when the row names none; an account without holder or bank is a fault. */
    SippRow.@Nullable BankAccount account() {
        var number = people.account("NOMOR_REKENING");
        var holder = cells.text("NAMA_REKENING");
        var name = cells.text("NAMA_BANK");
        var code = bank(name, cells.digits("KODE_BANK", 3));
        if (number == null) {
            return null;
        }
        if (holder == null) {
            cells.fault("NAMA_REKENING", Problem.MISSING_BECAUSE, "NOMOR_REKENING", number);
            return null;
        }
        if (code == null && name == null) {
            cells.fault("KODE_BANK", Problem.MISSING_BECAUSE, "NOMOR_REKENING", number);
            return null;
        }
        return new SippRow.BankAccount(name, code, number, holder);
    }

    private @Nullable String bank(@Nullable String name, @Nullable String code) {
        if (code != null && !Codes.isBank(code)) {
            cells.fault("KODE_BANK", Problem.NO_SUCH_BANK);
            return null;
        }
        var listed = name == null ? null : Codes.banks().get(name.toUpperCase(Locale.ROOT));
        if (name != null && listed == null && code == null) {
            cells.fault("NAMA_BANK", Problem.NO_SUCH_BANK);
        }
        if (code != null && listed != null && !listed.equals(code)) {
            cells.fault("KODE_BANK", Problem.OTHER_BANK, Objects.toString(name), listed);
        }
        return code == null ? listed : code;
    }
}
