package id.payung.platform.contribution.employer;

import id.payung.platform.access.NotVisible;
import id.payung.platform.contribution.report.Finalising;
import id.payung.platform.contribution.report.ReportLines;
import id.payung.platform.contribution.report.WageReport;
import id.payung.platform.contribution.report.WageReports;

import org.springframework.stereotype.Component;

import java.time.YearMonth;
import java.util.UUID;

/** What the pages of a month need of its report, in one hand. */
@Component
record Reports(WageReports all, Finalising finalising, ReportLines lines) {

    /**
     * The month's report.
     *
     * @throws NotVisible when the month was not opened
     */
    WageReport find(UUID employer, YearMonth month) {
        return all.find(employer, month)
                .orElseThrow(() -> new NotVisible("wage_report " + month, employer));
    }
}
