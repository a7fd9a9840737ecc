package id.payung.platform.cli.sipp;

import id.payung.platform.cli.people.SyntheticPeople;
import id.payung.platform.cli.people.SyntheticPerson;
import id.payung.platform.contribution.sipp.Codes;
import id.payung.platform.contribution.sipp.SippWriter;
import id.payung.platform.contribution.sipp.Template;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Invented workers of an invented employer, as rows of a template. */
final class Workforce {

    /** Rupiah. */
    private static final int LOWEST = 2_500_000;

    private static final int HIGHEST = 18_000_000;

    private final Template template;
    private final YearMonth month;
    private final SyntheticPeople people;
    private final SplittableRandom random;
    private final List<String> reasons = List.copyOf(Codes.leavingReasons().keySet());
    private final List<String> places = List.copyOf(Codes.workPlaces().keySet());
    private final List<Map.Entry<String, String>> banks = List.copyOf(Codes.banks().entrySet());
    private int count;

    Workforce(Template template, long seed, YearMonth month) {
        this.template = template;
        this.month = month;
        this.people = SyntheticPeople.seeded(seed);
        this.random = new SplittableRandom(seed + 1);
    }

    /** By the name that the command takes. */
    static Template template(String name) {
        for (var one : Template.values()) {
            if (one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "--template %s is none. Maybe wages, new-workers, continuing, leavers or corrections."
                        .formatted(name));
    }

    /** The next row, by header. */
    Map<String, String> next() {
        var person = people.next();
        var row = new LinkedHashMap<String, String>();
        count++;
        switch (template) {
            case NEW_WORKERS -> newWorker(person, row);
            case CONTINUING -> continuing(person, row);
            case LEAVERS -> leaver(person, row);
            case WAGES -> wage(person, row);
            case CORRECTIONS -> correction(person, row);
        }
        return row;
    }

    private void newWorker(SyntheticPerson person, Map<String, String> row) {
        row.put("NO_PEGAWAI", employeeNumber());
        row.put("NAMA_LENGKAP", person.name());
        row.put("HP", person.mobile());
        row.put("EMAIL", person.email());
        row.put("TEMPAT_LAHIR", person.birthPlace());
        row.put("TANGGAL_LAHIR", SippWriter.date(person.birth()));
        row.put("NAMA_IBU_KANDUNG", person.mother());
        row.put("JENIS_IDENTITAS", "KTP");
        row.put("NOMOR_IDENTITAS", person.nik());
        row.put("MASA_LAKU_IDENTITAS", "31-12-2999");
        row.put("JENIS_KELAMIN", person.sex().name());
        row.put("SURAT_MENYURAT_KE", "E");
        row.put("STATUS_KAWIN", random.nextBoolean() ? "Y" : "T");
        row.put("KODE_NEGARA", "ID");
        row.put("ALAMAT", person.address());
        job(person, row);
    }

    private void continuing(SyntheticPerson person, Map<String, String> row) {
        row.put("NOMOR_IDENTITAS", person.nik());
        row.put("KPJ", kpj());
        row.put("NO_PEGAWAI", employeeNumber());
        row.put("NAMA_LENGKAP", person.name());
        row.put("TGL_LAHIR", SippWriter.date(person.birth()));
        job(person, row);
    }

    private void job(SyntheticPerson person, Map<String, String> row) {
        var start = month.atDay(1).minusMonths(random.nextInt(3));
        row.put("UPAH", wage());
        row.put("LOKASI_PEKERJAAN", places.get(random.nextInt(places.size())));
        row.put("TGL_AWAL_BEKERJA", SippWriter.date(notBeforeEighteen(person, start)));
        if (random.nextInt(3) == 0) {
            row.put("STATUS_PEGAWAI", "Y");
            row.put("TGL_AKHIR_KONTRAK", SippWriter.date(start.plusYears(1).minusDays(1)));
        } else {
            row.put("STATUS_PEGAWAI", "T");
        }
    }

    private static LocalDate notBeforeEighteen(SyntheticPerson person, LocalDate start) {
        var grown = person.birth().plusYears(18);
        return start.isBefore(grown) ? grown : start;
    }

    private void leaver(SyntheticPerson person, Map<String, String> row) {
        var reason = reasons.get(random.nextInt(reasons.size()));
        row.put("KPJ", kpj());
        row.put("NAMA_LENGKAP", person.name());
        row.put("TGL_LAHIR", SippWriter.date(person.birth()));
        row.put("SEBAB_NA", reason);
        if (reason.equals("A6")) {
            var day = random.nextInt(1, 29);
            row.put("TGL_KEJADIAN", SippWriter.date(month.minusMonths(1).atDay(day)));
        }
    }

    private void wage(SyntheticPerson person, Map<String, String> row) {
        row.put("NIK", person.nik());
        row.put("ID_PEGAWAI", employeeNumber());
        row.put("KPJ", kpj());
        row.put("KODE_TK", workerCode());
        row.put("NAMA_LENGKAP", person.name());
        row.put("TGL_LAHIR", SippWriter.date(person.birth()));
        row.put("UPAH", wage());
        row.put("RAPEL", random.nextInt(20) == 0 ? SippWriter.money(500_000_50) : "0");
        row.put("BLTH", SippWriter.date(month.atDay(1)));
        row.put("NPP", "99000001");
    }

    private void correction(SyntheticPerson person, Map<String, String> row) {
        var bank = banks.get(random.nextInt(banks.size()));
        row.put("KODE", workerCode());
        row.put("NOMOR_PEGAWAI", employeeNumber());
        row.put("NOMOR_IDENTITAS", person.nik());
        row.put("KPJ", kpj());
        row.put("NAMA_TENAGA_KERJA", person.name());
        row.put("TEMPAT_LAHIR", person.birthPlace());
        row.put("TGL_LAHIR", SippWriter.date(person.birth()));
        row.put("JENIS_KELAMIN", person.sex().name());
        row.put("NAMA_IBU_KANDUNG", person.mother());
        row.put("ALAMAT_LENGKAP_DOMISILI", person.address());
        row.put("HANDPHONE", person.mobile());
        row.put("EMAIL", person.email());
        row.put("NAMA_BANK", bank.getKey());
        row.put("KODE_BANK", bank.getValue());
        row.put("NOMOR_REKENING", "99%08d".formatted(count));
        row.put("NAMA_REKENING", person.name());
    }

    private String wage() {
        return SippWriter.money(100L * 1000 * random.nextInt(LOWEST / 1000, HIGHEST / 1000));
    }

    private String employeeNumber() {
        return "P%06d".formatted(count);
    }

    private String kpj() {
        return "99%09d".formatted(count);
    }

    private String workerCode() {
        return "990000%09d".formatted(count);
    }
}
