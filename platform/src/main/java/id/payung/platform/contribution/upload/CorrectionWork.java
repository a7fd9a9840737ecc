package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.SippRow;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.registry.Corrections;
import id.payung.platform.registry.Corrections.Correction;
import id.payung.platform.registry.Corrections.Field;
import id.payung.platform.registry.Worker;
import id.payung.platform.registry.Workers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** New addresses, telephones, places and accounts; what the file leaves blank stays as it is. */
@Component
class CorrectionWork implements RowWork {

    private final Workers workers;
    private final Corrections corrections;

    CorrectionWork(Workers workers, Corrections corrections) {
        this.workers = workers;
        this.corrections = corrections;
    }

    @Override
    public Template template() {
        return Template.CORRECTIONS;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        var rows = batch.rows(SippRow.Correction.class);
        var known = known(batch, rows);
        for (var row : rows) {
            var compare = new Comparing(batch.file(), row.row(), findings);
            var worker =
                    compare.ours(
                            known.get(row.workerCode()), row.workerCode(), batch.report().month());
            if (worker != null) {
                locked(compare, worker, row.locked());
            }
        }
    }

    private static void locked(Comparing compare, Worker worker, SippRow.Correction.Locked row) {
        var document = row.document();
        compare.text("NOMOR_PEGAWAI", worker.number(), row.employeeNumber());
        compare.text(
                "NOMOR_IDENTITAS", worker.identity(), document == null ? null : document.number());
        compare.text("KPJ", worker.kpj(), row.kpj());
        compare.name("NAMA_TENAGA_KERJA", worker.name(), row.name());
        compare.text("TGL_LAHIR", worker.birth(), row.birth());
    }

    @Override
    public void store(Batch batch) {
        var rows = batch.rows(SippRow.Correction.class);
        var known = known(batch, rows);
        var changes = new ArrayList<Correction>();
        for (var row : rows) {
            var worker = known.get(row.workerCode());
            if (worker != null) {
                add(changes, worker, row);
            }
        }
        corrections.correct(changes);
    }

    private static void add(List<Correction> changes, Worker worker, SippRow.Correction row) {
        var contact = row.contact();
        add(changes, worker, Field.ADDRESS, contact.address());
        add(changes, worker, Field.EMAIL, contact.email());
        add(changes, worker, Field.PHONE, contact.mobile());
        add(changes, worker, Field.LOCATION, row.workPlace());
        var account = row.account();
        if (account != null) {
            add(changes, worker, Field.BANK, account.bankCode());
            add(changes, worker, Field.BANK_ACCOUNT, account.number());
            add(changes, worker, Field.BANK_HOLDER, account.holder());
        }
    }

    private static void add(
            List<Correction> changes, Worker worker, Field field, @Nullable String value) {
        if (value != null) {
            changes.add(new Correction(worker.membership(), worker.person(), field, value));
        }
    }

    private Map<String, Worker> known(Batch batch, List<SippRow.Correction> rows) {
        var codes = rows.stream().map(SippRow.Correction::workerCode).toList();
        return workers.of(batch.employer().id(), Workers.By.CODE, codes);
    }
}
