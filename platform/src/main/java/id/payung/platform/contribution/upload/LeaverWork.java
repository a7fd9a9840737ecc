package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.SippRow.Leaver;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.registry.Leavings;
import id.payung.platform.registry.Leavings.Leaving;
import id.payung.platform.registry.Worker;
import id.payung.platform.registry.Workers;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Workers who left: from the month of the report on nothing is owed for them. The membership ends
 * on the day of the event, or with the month before when the row tells of none.
 */
@Component
class LeaverWork implements RowWork {

    private final Workers workers;
    private final Leavings leavings;
    private final WageReports reports;

    LeaverWork(Workers workers, Leavings leavings, WageReports reports) {
        this.workers = workers;
        this.leavings = leavings;
        this.reports = reports;
    }

    @Override
    public Template template() {
        return Template.LEAVERS;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        var rows = batch.rows(Leaver.class);
        var known = known(batch, rows);
        for (var row : rows) {
            var compare = new Comparing(batch.file(), row.row(), findings);
            var worker = compare.ours(known.get(row.kpj()), row.kpj(), batch.report().month());
            if (worker != null) {
                compare.name("NAMA_LENGKAP", worker.name(), row.name());
                compare.text("TGL_LAHIR", worker.birth(), row.birth());
            }
        }
    }

    @Override
    public void store(Batch batch) {
        var rows = batch.rows(Leaver.class);
        var known = known(batch, rows);
        var before = batch.report().month().atDay(1).minusDays(1);
        var leaving =
                rows.stream()
                        .map(row ->
                                leaving(row, Objects.requireNonNull(known.get(row.kpj())), before))
                        .toList();
        leavings.leave(leaving);
        reports.leaveOut(batch.report().id(), leaving.stream().map(Leaving::membership).toList());
    }

    private static Leaving leaving(Leaver row, Worker worker, LocalDate monthBefore) {
        return new Leaving(
                worker.membership(),
                row.reason(),
                row.eventOn() == null ? monthBefore : row.eventOn(),
                row.eventOn(),
                row.remark());
    }

    private Map<String, Worker> known(Batch batch, List<Leaver> rows) {
        var cards = rows.stream().map(Leaver::kpj).toList();
        return workers.of(batch.employer().id(), Workers.By.KPJ, cards);
    }
}
