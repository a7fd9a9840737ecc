package id.payung.platform.contribution.employer;

import id.payung.platform.contribution.report.WageReport;
import id.payung.platform.contribution.report.WageReports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All months of an employer, and the one that matters now: the draft, else the oldest that waits
 * for its payment, else the next to be opened.
 */
@Component
class Overview {

    private static final int MONTHS_BACK = 12;

    private final WageReports reports;

    Overview(WageReports reports) {
        this.reports = reports;
    }

    /**
     * @param now the month that matters, if one is open
     * @param unpaid other months that are final and wait for their payment, the oldest first
     * @param all the newest first
     * @param openable months that can be opened now, the likeliest first
     * @param comes the month that can be opened later, when none can be now
     */
    record Months(
            @Nullable Month now,
            List<Month> unpaid,
            List<Month> all,
            List<YearMonth> openable,
            YearMonth comes) {}

    Months of(UUID employer, LocalDate today) {
        var all = reports.of(employer).stream().map(one -> Month.on(today, one)).toList();
        var unpaid =
                all.stream()
                        .filter(Month::isFinal)
                        .sorted(Comparator.comparing(month -> month.report().month()))
                        .toList();
        var now = all.stream().filter(Month::isDraft).findFirst();
        var shown = now.or(() -> unpaid.stream().findFirst()).orElse(null);
        var others = unpaid.stream().filter(month -> month != shown).toList();
        var comes =
                all.isEmpty()
                        ? YearMonth.from(today)
                        : all.getFirst().report().month().plusMonths(1);
        return new Months(shown, others, all, openable(all, YearMonth.from(today)), comes);
    }

    private static List<YearMonth> openable(List<Month> all, YearMonth today) {
        if (all.isEmpty()) {
            return Stream.iterate(today, month -> month.minusMonths(1)).limit(MONTHS_BACK).toList();
        }
        var newest = all.getFirst().report();
        var next = newest.month().plusMonths(1);
        return newest.state() == WageReport.State.DRAFT || next.isAfter(today)
                ? List.of()
                : List.of(next);
    }
}
