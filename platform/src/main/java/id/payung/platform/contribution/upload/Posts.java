package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.sipp.SippRow.Continuing;
import id.payung.platform.contribution.sipp.SippRow.Contract;
import id.payung.platform.contribution.sipp.SippRow.Document;
import id.payung.platform.contribution.sipp.SippRow.Job;
import id.payung.platform.contribution.sipp.SippRow.NewWorker;
import id.payung.platform.registry.Hire;
import id.payung.platform.registry.Identity;
import id.payung.rules.identity.Nik;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;

/** Says in the registry's words what a row says. */
final class Posts {

    /** A passport whose country the row does not tell. */
    private static final String UNKNOWN_COUNTRY = "XX";

    private Posts() {}

    static Identity identity(NewWorker row) {
        return identity(row.document(), row.country());
    }

    static Identity identity(Continuing row) {
        return identity(row.document(), null);
    }

    static Identity identity(Document document, @Nullable String country) {
        return switch (document.kind()) {
            case KTP -> new Identity.Citizen(Nik.parse(document.number()).known().value());
            case PASSPORT ->
                    new Identity.Foreigner(
                            country == null ? UNKNOWN_COUNTRY : country, document.number());
        };
    }

    /**
     * A membership begins with the month that it is reported for, or with the work if that began
     * later in the month.
     */
    static Hire.Post post(Job job, @Nullable String number, YearMonth month) {
        var first = month.atDay(1);
        var started = job.start() == null ? first : job.start();
        var since =
                started.isAfter(first) && !started.isAfter(month.atEndOfMonth()) ? started : first;
        return new Hire.Post(
                number,
                job.contract() == Contract.PKWT,
                started,
                job.contractEnd(),
                job.workPlace(),
                since);
    }
}
