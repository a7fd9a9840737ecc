package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.contribution.report.WageRow;
import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.Problem;
import id.payung.platform.contribution.sipp.SippFile.Opened.Spot;
import id.payung.platform.contribution.sipp.SippRow.NewWorker;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.registry.Hire;
import id.payung.platform.registry.Hiring;
import id.payung.rules.money.Rupiah;

import org.springframework.stereotype.Component;

import java.util.ArrayList;

/** Workers without a card: whoever is registered anywhere has one, and is told so; not where. */
@Component
class NewWorkerWork implements RowWork {

    private final Hiring hiring;
    private final WageReports reports;

    NewWorkerWork(Hiring hiring, WageReports reports) {
        this.hiring = hiring;
        this.reports = reports;
    }

    @Override
    public Template template() {
        return Template.NEW_WORKERS;
    }

    @Override
    public void check(Batch batch, Findings findings) {
        var rows = batch.rows(NewWorker.class);
        var identities = rows.stream().map(Posts::identity).toList();
        var registered = hiring.registered(identities);
        var ours = hiring.registeredBy(batch.employer().id(), identities);
        for (var i = 0; i < rows.size(); i++) {
            var key = identities.get(i).key();
            if (registered.contains(key)) {
                var problem = ours.contains(key) ? Problem.ALREADY_OUR_WORKER : Problem.HAS_CARD;
                var row = rows.get(i);
                findings.add(
                        batch.file()
                                .fault(
                                        new Spot(
                                                row.row(),
                                                "NOMOR_IDENTITAS",
                                                row.document().number()),
                                        problem));
            }
        }
    }

    @Override
    public void store(Batch batch) {
        var rows = batch.rows(NewWorker.class);
        var hired =
                hiring.hire(
                        batch.employer().id(), rows.stream().map(row -> hire(batch, row)).toList());
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

    private static Hire hire(Batch batch, NewWorker row) {
        var contact = row.contact();
        return new Hire(
                Posts.identity(row),
                row.name(),
                row.birth(),
                row.sex(),
                contact.mobile(),
                new Hire.Details(
                        contact.email(),
                        row.mother(),
                        row.birthPlace(),
                        contact.address(),
                        contact.postCode(),
                        row.married()),
                Posts.post(row.job(), row.employeeNumber(), batch.report().month()));
    }
}
