package id.payung.platform.contribution.sipp;

import id.payung.rules.identity.Nik.Sex;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * A row in which the file alone shows no fault. Money is in sen. Texts are trimmed and never empty:
 * what was left blank is null. All of it is personal data, so none of it is in {@code toString()}.
 */
public sealed interface SippRow {

    /** The row as the spreadsheet counts, the header being 1. */
    int row();

    /** What names a person: a NIK of sixteen digits, or a foreigner's passport. */
    record Document(Kind kind, String number) {

        /** As JENIS_IDENTITAS names them. */
        public enum Kind {
            KTP,
            PASSPORT
        }

        @Override
        public String toString() {
            return "Document[" + kind + "]";
        }
    }

    /** STATUS_PEGAWAI, easily read the wrong way round: Y is the contract for a term. */
    enum Contract {
        /** {@code Y}: for a term (perjanjian kerja waktu tertentu). */
        PKWT("Y"),
        /** {@code T}: without a term (waktu tidak tertentu). */
        PKWTT("T");

        private final String code;

        Contract(String code) {
            this.code = code;
        }

        /** As it stands in the file. */
        public String code() {
            return code;
        }
    }

    /** The work: what the older layout does not have is null. */
    record Job(
            long wageSen,
            @Nullable String workPlace,
            @Nullable Contract contract,
            @Nullable LocalDate start,
            @Nullable LocalDate contractEnd) {

        @Override
        public String toString() {
            return "Job[]";
        }
    }

    /** How to reach somebody. Telephones are digits, mobile numbers begin with 08. */
    record Contact(
            @Nullable String mobile,
            @Nullable String email,
            @Nullable String address,
            @Nullable String postCode) {

        static final Contact NONE = new Contact(null, null, null, null);

        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    /** A bank account; the code of three digits, when the row says which bank it is. */
    record BankAccount(
            @Nullable String bankName, @Nullable String bankCode, String number, String holder) {

        @Override
        public String toString() {
            return "BankAccount[]";
        }
    }

    /**
     * A worker without a card number (template_tk).
     *
     * @param documentUntil null when it is valid for life
     * @param memberSince TANGGAL_KEPESERTAAN
     * @param married true, false, or null in a file that does not say
     * @param extra other columns by header, such as GELAR, as text: only those that are filled
     */
    record NewWorker(
            int row,
            @Nullable String employeeNumber,
            String name,
            Document document,
            @Nullable LocalDate documentUntil,
            LocalDate birth,
            @Nullable String birthPlace,
            Sex sex,
            @Nullable Boolean married,
            @Nullable String mother,
            @Nullable String taxNumber,
            @Nullable String country,
            @Nullable LocalDate memberSince,
            Contact contact,
            Job job,
            Map<String, String> extra)
            implements SippRow {

        public NewWorker {
            extra = Map.copyOf(extra);
        }

        @Override
        public String toString() {
            return "NewWorker[" + row + "]";
        }
    }

    /** A worker who brings a card number (template_tk_lanjutan). */
    record Continuing(
            int row,
            Document document,
            String kpj,
            @Nullable String employeeNumber,
            String name,
            LocalDate birth,
            Job job)
            implements SippRow {

        @Override
        public String toString() {
            return "Continuing[" + row + "]";
        }
    }

    /**
     * A worker who left (template_tk_na).
     *
     * @param reason a key of {@link Codes#leavingReasons()}
     * @param eventOn TGL_KEJADIAN; always there when the reason is A6 (death)
     */
    record Leaver(
            int row,
            String kpj,
            String name,
            LocalDate birth,
            String reason,
            @Nullable LocalDate eventOn,
            @Nullable String remark)
            implements SippRow {

        @Override
        public String toString() {
            return "Leaver[" + row + "]";
        }
    }

    /**
     * A worker's wage of a month (template_upah). All but the two amounts is locked: the caller
     * compares it with what is known.
     *
     * @param backPaySen RAPEL: wages of earlier months that are paid now; 0 when blank
     */
    record Wage(
            int row,
            Document document,
            @Nullable String employeeNumber,
            String kpj,
            @Nullable String workerCode,
            String name,
            @Nullable LocalDate birth,
            long wageSen,
            long backPaySen,
            YearMonth month,
            String npp)
            implements SippRow {

        @Override
        public String toString() {
            return "Wage[" + row + "]";
        }
    }

    /**
     * New data of a worker (template_koreksi_tk): null leaves what is known as it is.
     *
     * @param locked what must not differ from what is known
     */
    record Correction(
            int row,
            String workerCode,
            Locked locked,
            Contact contact,
            @Nullable String workPlace,
            @Nullable BankAccount account)
            implements SippRow {

        /** The locked columns as they came back; null where blank. */
        public record Locked(
                @Nullable String employeeNumber,
                @Nullable Document document,
                @Nullable String kpj,
                @Nullable String name,
                @Nullable String birthPlace,
                @Nullable LocalDate birth,
                @Nullable Sex sex,
                @Nullable String mother,
                @Nullable String taxNumber) {

            @Override
            public String toString() {
                return "Locked[]";
            }
        }

        @Override
        public String toString() {
            return "Correction[" + row + "]";
        }
    }
}
