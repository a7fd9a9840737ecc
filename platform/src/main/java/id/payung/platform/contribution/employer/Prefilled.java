package id.payung.platform.contribution.employer;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.contribution.report.WageReport;
import id.payung.platform.contribution.sipp.SippWriter;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Worker;
import id.payung.platform.registry.Workers;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * SIPP's templates filled with what is known, to be completed and sent back: the wages of a month,
 * what can be corrected, and whoever may have left.
 */
@Component
class Prefilled {

    private final Workers workers;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Prefilled(Workers workers, JdbcClient jdbc, AuditTrail audit) {
        this.workers = workers;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Whether a template can be filled: the others are about people who are not known yet. */
    static boolean isPossible(Template template) {
        return switch (template) {
            case WAGES, CORRECTIONS, LEAVERS -> true;
            case NEW_WORKERS, CONTINUING -> false;
        };
    }

    /** Writes the template with a row for everybody who works in the month. */
    @Transactional
    public void write(Template template, Employer employer, WageReport report, OutputStream out)
            throws IOException {
        audit.opened("wage_report", report.id(), template.fileName());
        var wages = template == Template.WAGES ? wages(report.id()) : Map.<UUID, Wages>of();
        var details =
                template == Template.CORRECTIONS
                        ? details(employer.id())
                        : Map.<UUID, Map<String, String>>of();
        try (var writer = SippWriter.xlsx(template, out)) {
            for (var worker : inMonth(employer.id(), report)) {
                writer.row(
                        switch (template) {
                            case WAGES ->
                                    wages(
                                            worker,
                                            wages.get(worker.membership()),
                                            employer.npp(),
                                            report);
                            case CORRECTIONS ->
                                    correction(worker, details.get(worker.membership()));
                            case LEAVERS, NEW_WORKERS, CONTINUING -> leaver(worker);
                        });
            }
        }
    }

    private List<Worker> inMonth(UUID employer, WageReport report) {
        var first = report.month().atDay(1);
        var all = new ArrayList<>(workers.all(employer, first));
        var known = new HashSet<>(all.stream().map(Worker::membership).toList());
        workers.all(employer, report.month().atEndOfMonth()).stream()
                .filter(worker -> known.add(worker.membership()))
                .forEach(all::add);
        return all;
    }

    private record Wages(UUID membership, long wageSen, long backPaySen) {}

    private Map<UUID, Wages> wages(UUID report) {
        var all = new HashMap<UUID, Wages>();
        jdbc.sql(
                        """
                        select membership, wage_sen, back_pay_sen
                          from contribution.wage_line where report = :report
                        """)
                .param("report", report)
                .query(Wages.class)
                .list()
                .forEach(one -> all.put(one.membership(), one));
        return all;
    }

    private static Map<String, String> wages(
            Worker worker, @Nullable Wages known, String npp, WageReport report) {
        var row = new LinkedHashMap<String, String>();
        row.put("NIK", worker.identity());
        put(row, "ID_PEGAWAI", worker.number());
        row.put("KPJ", worker.kpj());
        row.put("KODE_TK", worker.code());
        row.put("NAMA_LENGKAP", worker.name());
        row.put("TGL_LAHIR", SippWriter.date(worker.birth()));
        if (known != null) {
            row.put("UPAH", SippWriter.money(known.wageSen()));
            row.put("RAPEL", SippWriter.money(known.backPaySen()));
        }
        row.put("BLTH", SippWriter.date(report.month().atDay(1)));
        row.put("NPP", npp);
        return row;
    }

    private static Map<String, String> leaver(Worker worker) {
        return Map.of(
                "KPJ", worker.kpj(),
                "NAMA_LENGKAP", worker.name(),
                "TGL_LAHIR", SippWriter.date(worker.birth()));
    }

    private static Map<String, String> correction(
            Worker worker, @Nullable Map<String, String> details) {
        var row = new LinkedHashMap<String, String>();
        row.put("KODE", worker.code());
        put(row, "NOMOR_PEGAWAI", worker.number());
        row.put("NOMOR_IDENTITAS", worker.identity());
        row.put("KPJ", worker.kpj());
        row.put("NAMA_TENAGA_KERJA", worker.name());
        row.put("TGL_LAHIR", SippWriter.date(worker.birth()));
        if (details != null) {
            row.putAll(details);
        }
        return row;
    }

    /** By membership, what stands in the columns of the corrections. */
    private Map<UUID, Map<String, String>> details(UUID employer) {
        var all = new HashMap<UUID, Map<String, String>>();
        jdbc.sql(
                        """
                        select e.membership, p.sex, p.phone, e.location, d.birth_place, d.mother, d.address, d.email,
                               d.bank, d.bank_account, d.bank_holder
                          from registry.employment e
                          join registry.person p on p.id = e.person
                          left join registry.person_detail d on d.person = e.person
                         where e.employer = :employer
                        """)
                .param("employer", employer)
                .query((row, _) -> all.put(row.getObject("membership", UUID.class), details(row)))
                .list();
        return all;
    }

    private static Map<String, String> details(ResultSet row) throws SQLException {
        var cells = new LinkedHashMap<String, String>();
        put(cells, "TEMPAT_LAHIR", row.getString("birth_place"));
        put(cells, "JENIS_KELAMIN", row.getString("sex"));
        put(cells, "NAMA_IBU_KANDUNG", row.getString("mother"));
        put(cells, "ALAMAT_LENGKAP_DOMISILI", row.getString("address"));
        put(cells, "HANDPHONE", row.getString("phone"));
        put(cells, "LOKASI_PEKERJAAN", row.getString("location"));
        put(cells, "EMAIL", row.getString("email"));
        put(cells, "KODE_BANK", row.getString("bank"));
        put(cells, "NOMOR_REKENING", row.getString("bank_account"));
        put(cells, "NAMA_REKENING", row.getString("bank_holder"));
        return cells;
    }

    private static void put(Map<String, String> row, String column, @Nullable String value) {
        if (value != null) {
            row.put(column, value);
        }
    }
}
