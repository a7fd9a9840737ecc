package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.report.WageReport;
import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.SippFile;
import id.payung.platform.contribution.sipp.SippRow;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.registry.Employer;

import java.util.List;

/**
 * What a template's rows mean to the database: first what is wrong with them, then what they
 * change. One for each template.
 */
interface RowWork {

    Template template();

    /** Adds what the database knows better to the findings. */
    void check(Batch batch, Findings findings);

    /** Stores rows that were checked, in the transaction of the whole file. */
    void store(Batch batch);

    /** Some rows of one file, for one employer's month. */
    record Batch(Employer employer, WageReport report, SippFile.Opened file, List<SippRow> rows) {

        public Batch {
            rows = List.copyOf(rows);
        }

        /** The rows as those of a template. */
        <T extends SippRow> List<T> rows(Class<T> kind) {
            return rows.stream().map(kind::cast).toList();
        }
    }
}
