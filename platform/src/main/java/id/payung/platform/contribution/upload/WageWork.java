package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.contribution.report.WageRow;
import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.SippRow.Wage;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.registry.Worker;
import id.payung.platform.registry.Workers;
import id.payung.rules.money.Rupiah;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The wages of the month: only the two amounts may differ from what was downloaded. */
@Component
class WageWork implements RowWork {

    private final Workers workers;
    private final WageReports reports;

    WageWork(Workers workers, WageReports reports) {
        this.workers = workers;
        this.reports = reports;
    }

    @Override
    public Template template() {
        return Template.WAGES;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        var rows = batch.rows(Wage.class);
        var known = known(batch, rows);
        for (var row : rows) {
            var compare = new Comparing(batch.file(), row.row(), findings);
            compare.text("BLTH", batch.report().month().atDay(1), row.month().atDay(1));
            compare.text("NPP", batch.employer().npp(), row.npp());
            var worker = compare.ours(known.get(row.kpj()), row.kpj(), batch.report().month());
            if (worker != null) {
                compare.text("NIK", worker.identity(), row.document().number());
                compare.text("KODE_TK", worker.code(), row.workerCode());
                compare.name("NAMA_LENGKAP", worker.name(), row.name());
                compare.text("TGL_LAHIR", worker.birth(), row.birth());
            }
        }
    }

    @Override
    public void store(Batch batch) {
        var rows = batch.rows(Wage.class);
        var known = known(batch, rows);
        reports.take(
                batch.report().id(),
                rows.stream()
                        .map(row -> wage(row, Objects.requireNonNull(known.get(row.kpj()))))
                        .toList());
    }

    private static WageRow wage(Wage row, Worker worker) {
        return new WageRow(
                worker.membership(),
                worker.person(),
                Rupiah.ofSen(row.wageSen()),
                Rupiah.ofSen(row.backPaySen()));
    }

    private Map<String, Worker> known(Batch batch, List<Wage> rows) {
        var cards = rows.stream().map(Wage::kpj).toList();
        return workers.of(batch.employer().id(), Workers.By.KPJ, cards);
    }
}
