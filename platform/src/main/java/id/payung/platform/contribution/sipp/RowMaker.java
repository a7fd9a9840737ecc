package id.payung.platform.contribution.sipp;

import static java.util.Objects.requireNonNull;

import id.payung.rules.identity.Nik.Sex;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes a typed row of a row's cells, and finds every fault in them on the way. */
final class RowMaker {

    private static final Pattern WORKER_CODE = Pattern.compile("[0-9]{6,20}");
    private static final Pattern NPP = Pattern.compile("[0-9A-Z]{6,12}");
    private static final Pattern POST_CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern FOR_LIFE =
            Pattern.compile("(berlaku )?seumur hidup", Pattern.CASE_INSENSITIVE);
    private static final String DIES = "A6";
    private static final String DISPUTES = "A10";

    private final Cells cells;
    private final LocalDate day;
    private final People people;
    private final Work work;

    RowMaker(Cells cells, LocalDate day) {
        this.cells = cells;
        this.day = day;
        this.people = new People(cells, day);
        this.work = new Work(cells, people);
    }

    /** The row, or null when {@link Cells#faults} says why not. */
    @Nullable SippRow make(Layout layout) {
        cells.needs();
        return switch (layout.template()) {
            case NEW_WORKERS -> newWorker(layout);
            case CONTINUING -> continuing();
            case LEAVERS -> leaver();
            case WAGES -> wage();
            case CORRECTIONS -> correction();
        };
    }

    private @Nullable SippRow newWorker(Layout layout) {
        var name = name(layout);
        var document = people.document("NOMOR_IDENTITAS", "JENIS_IDENTITAS");
        var birth = people.birth("TANGGAL_LAHIR");
        people.agree("TANGGAL_LAHIR", document, birth);
        var sex = sex();
        people.agreeOnSex("JENIS_KELAMIN", document, sex);
        var until = documentUntil();
        var married = cells.code("STATUS_KAWIN", List.of("Y", "T"));
        var contact = contact("HP", "ALAMAT");
        mail(contact);
        var row =
                new NewWorkerRest(
                        people.taxNumber("NPWP"),
                        people.country("KODE_NEGARA"),
                        cells.date("TANGGAL_KEPESERTAAN"),
                        work.job(birth),
                        extra(layout));
        if (cells.isFaulty()) {
            return null;
        }
        return new SippRow.NewWorker(
                cells.row(),
                cells.text("NO_PEGAWAI"),
                requireNonNull(name),
                requireNonNull(document),
                until,
                requireNonNull(birth),
                cells.text("TEMPAT_LAHIR"),
                requireNonNull(sex),
                married == null ? null : married.equals("Y"),
                cells.text("NAMA_IBU_KANDUNG"),
                row.taxNumber(),
                row.country(),
                row.memberSince(),
                contact,
                row.job(),
                row.extra());
    }

    /** Who wants letters by e-mail needs an address for them. */
    private void mail(SippRow.Contact contact) {
        var way = cells.code("SURAT_MENYURAT_KE", List.of("S", "E"));
        if (contact.email() == null && "E".equals(way)) {
            cells.fault("EMAIL", Problem.MISSING_BECAUSE, "SURAT_MENYURAT_KE", "E");
        }
    }

    private record NewWorkerRest(
            @Nullable String taxNumber,
            @Nullable String country,
            @Nullable LocalDate memberSince,
            SippRow.Job job,
            Map<String, String> extra) {}

    /** The older layout parts the name in three. */
    private @Nullable String name(Layout layout) {
        if (!layout.has("NAMA_DEPAN")) {
            return people.name("NAMA_LENGKAP");
        }
        var name = new StringBuilder();
        for (var part : List.of("NAMA_DEPAN", "NAMA_TENGAH", "NAMA_BELAKANG")) {
            var text = people.name(part);
            if (text != null) {
                name.append(name.isEmpty() ? "" : " ").append(text);
            }
        }
        return name.isEmpty() ? null : name.toString();
    }

    private @Nullable Sex sex() {
        var code = cells.code("JENIS_KELAMIN", List.of("L", "P"));
        return code == null ? null : Sex.valueOf(code);
    }

    /** Cards are for life since UU 24/2013 Pasal 64; some write so, others an end far away. */
    private @Nullable LocalDate documentUntil() {
        var column = "MASA_LAKU_IDENTITAS";
        var text = cells.text(column);
        if (text == null || FOR_LIFE.matcher(text).matches()) {
            return null;
        }
        var until = cells.date(column);
        if (until != null && until.isBefore(day)) {
            cells.fault(column, Problem.DOCUMENT_EXPIRED);
        }
        return until;
    }

    private SippRow.Contact contact(String mobile, String address) {
        var postCode =
                people.matching("KODE_POS", cells.digits("KODE_POS"), POST_CODE, Problem.POST_CODE);
        return new SippRow.Contact(
                people.mobile(mobile), people.email("EMAIL"), cells.text(address), postCode);
    }

    /** What no rule of ours reads, kept by header. */
    private Map<String, String> extra(Layout layout) {
        var extra = new TreeMap<String, String>();
        for (var column : layout.columns()) {
            if (column.need() instanceof Column.Need.Optional
                    && !Known.NEW_WORKER.contains(column.header())) {
                var text = cells.text(column.header());
                if (text != null) {
                    extra.put(column.header(), text);
                }
            }
        }
        return extra;
    }

    private @Nullable SippRow continuing() {
        var document = people.document("NOMOR_IDENTITAS");
        var kpj = people.kpj("KPJ");
        var name = people.name("NAMA_LENGKAP");
        var birth = people.birth("TGL_LAHIR");
        people.agree("TGL_LAHIR", document, birth);
        var job = work.job(birth);
        if (cells.isFaulty()) {
            return null;
        }
        return new SippRow.Continuing(
                cells.row(),
                requireNonNull(document),
                requireNonNull(kpj),
                cells.text("NO_PEGAWAI"),
                requireNonNull(name),
                requireNonNull(birth),
                job);
    }

    private @Nullable SippRow leaver() {
        var kpj = people.kpj("KPJ");
        var name = people.name("NAMA_LENGKAP");
        var birth = people.birth("TGL_LAHIR");
        var reason = reason();
        var event = cells.date("TGL_KEJADIAN");
        if (event != null && event.isAfter(day)) {
            cells.fault("TGL_KEJADIAN", Problem.EVENT_IN_FUTURE);
        }
        if (event != null && birth != null && event.isBefore(birth)) {
            cells.fault("TGL_KEJADIAN", Problem.BEFORE, SippWriter.date(birth));
        }
        var remark = cells.text("KETERANGAN");
        if (cells.isFaulty()) {
            return null;
        }
        return new SippRow.Leaver(
                cells.row(),
                requireNonNull(kpj),
                requireNonNull(name),
                requireNonNull(birth),
                requireNonNull(reason),
                event,
                remark);
    }

    private @Nullable String reason() {
        var text = cells.text("SEBAB_NA");
        if (text == null) {
            return null;
        }
        var code = text.toUpperCase(Locale.ROOT).replace(" ", "");
        if (!Codes.leavingReasons().containsKey(code)) {
            cells.fault("SEBAB_NA", Problem.NO_SUCH_REASON);
            return null;
        }
        if (code.equals(DISPUTES)) {
            cells.fault("SEBAB_NA", Problem.DISPUTE);
        }
        if (code.equals(DIES)) {
            cells.fault("SEBAB_NA", Problem.DEATH);
        }
        return code;
    }

    private @Nullable SippRow wage() {
        var document = people.document("NIK");
        var kpj = people.kpj("KPJ");
        var code = workerCode("KODE_TK");
        var name = people.name("NAMA_LENGKAP");
        var birth = people.birth("TGL_LAHIR");
        people.agree("TGL_LAHIR", document, birth);
        var wage = work.wage();
        var backPay = work.backPay();
        var month = month();
        var npp = people.matching("NPP", cells.digits("NPP", 8), NPP, Problem.NPP);
        if (cells.isFaulty()) {
            return null;
        }
        return new SippRow.Wage(
                cells.row(),
                requireNonNull(document),
                cells.text("ID_PEGAWAI"),
                requireNonNull(kpj),
                code,
                requireNonNull(name),
                birth,
                wage,
                backPay,
                requireNonNull(month),
                requireNonNull(npp));
    }

    private @Nullable String workerCode(String column) {
        return people.matching(column, cells.digits(column), WORKER_CODE, Problem.WORKER_CODE);
    }

    private @Nullable YearMonth month() {
        var first = cells.date("BLTH");
        if (first == null) {
            return null;
        }
        var month = YearMonth.from(first);
        if (first.getDayOfMonth() != 1) {
            cells.fault("BLTH", Problem.NOT_FIRST_OF_MONTH, SippWriter.date(month.atDay(1)));
            return null;
        }
        return month;
    }

    private @Nullable SippRow correction() {
        var code = workerCode("KODE");
        var document = people.document("NOMOR_IDENTITAS");
        var birth = people.birth("TGL_LAHIR");
        people.agree("TGL_LAHIR", document, birth);
        var locked =
                new SippRow.Correction.Locked(
                        cells.text("NOMOR_PEGAWAI"),
                        document,
                        people.kpj("KPJ"),
                        cells.text("NAMA_TENAGA_KERJA"),
                        cells.text("TEMPAT_LAHIR"),
                        birth,
                        sex(),
                        cells.text("NAMA_IBU_KANDUNG"),
                        people.taxNumber("NPWP"));
        var contact = contact("HANDPHONE", "ALAMAT_LENGKAP_DOMISILI");
        var place = work.place();
        var account = work.account();
        if (cells.isFaulty()) {
            return null;
        }
        return new SippRow.Correction(
                cells.row(), requireNonNull(code), locked, contact, place, account);
    }

    /** Optional columns that have a field of their own. */
    private static final class Known {

        static final Set<String> NEW_WORKER =
                Set.of(
                        "NO_PEGAWAI",
                        "NAMA_TENGAH",
                        "NAMA_BELAKANG",
                        "HP",
                        "EMAIL",
                        "TEMPAT_LAHIR",
                        "NAMA_IBU_KANDUNG",
                        "JENIS_IDENTITAS",
                        "TANGGAL_KEPESERTAAN",
                        "NPWP",
                        "KODE_NEGARA",
                        "ALAMAT",
                        "KODE_POS");
    }
}
