package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.contribution.report.WageRow;
import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.Problem;
import id.payung.platform.contribution.sipp.SippFile.Opened.Spot;
import id.payung.platform.contribution.sipp.SippRow.Continuing;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.registry.Hire;
import id.payung.platform.registry.Hiring;
import id.payung.platform.registry.Identity;
import id.payung.platform.registry.Workers;
import id.payung.rules.money.Rupiah;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Workers who bring a card: identity, card and birth date must belong together. */
@Component
class ContinuingWork implements RowWork {

    private final Workers workers;
    private final Hiring hiring;
    private final WageReports reports;

    ContinuingWork(Workers workers, Hiring hiring, WageReports reports) {
        this.workers = workers;
        this.hiring = hiring;
        this.reports = reports;
    }

    @Override
    public Template template() {
        return Template.CONTINUING;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        var rows = batch.rows(Continuing.class);
        var people = people(rows);
        var ours =
                workers.employed(
                        batch.employer().id(), people.stream().flatMap(Optional::stream).toList());
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var person = people.get(i);
            if (person.isEmpty() || ours.contains(person.get())) {
                var problem = person.isEmpty() ? Problem.NO_SUCH_CARD : Problem.ALREADY_OUR_WORKER;
                findings.add(batch.file().fault(new Spot(row.row(), "KPJ", row.kpj()), problem));
            }
        }
    }

    @Override
    public void store(Batch batch) {
        var rows = batch.rows(Continuing.class);
        var people = people(rows);
        var known = new ArrayList<Hire.Known>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            known.add(
                    new Hire.Known(
                            people.get(i).orElseThrow(),
                            row.birth(),
                            Posts.identity(row) instanceof Identity.Citizen,
                            Posts.post(row.job(), row.employeeNumber(), batch.report().month())));
        }
        var hired = hiring.employ(batch.employer().id(), known);
        var wages = new ArrayList<WageRow>();
        for (var i = 0; i < rows.size(); i++) {
            wages.add(
                    new WageRow(
                            hired.get(i).membership(),
                            hired.get(i).person(),
                            Rupiah.ofSen(rows.get(i).job().wageSen()),
                            Rupiah.ZERO));
        }
        reports.take(batch.report().id(), wages);
    }

    private List<Optional<UUID>> people(List<Continuing> rows) {
        return workers.byCard(
                rows.stream()
                        .map(row -> new Workers.Card(Posts.identity(row), row.kpj(), row.birth()))
                        .toList());
    }
}
