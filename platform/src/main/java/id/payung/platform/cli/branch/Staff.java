package id.payung.platform.cli.branch;

import id.payung.platform.cli.people.SyntheticPeople;
import id.payung.platform.contribution.report.WageRow;
import id.payung.platform.registry.Hire;
import id.payung.platform.registry.Hiring.Hired;
import id.payung.platform.registry.Identity;
import id.payung.rules.identity.Nik;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The workers of one invented employer, as the year goes on. */
final class Staff {

    /**
     * UMP of South Sumatra: 2025 Rp3,681,571, 2026 Rp3,942,963 (governor's decrees, by the press).
     */
    private static final long MINIMUM_2025 = 3_681_571;

    private static final long MINIMUM_2026 = 3_942_963;
    private static final int STEP = 5_000;

    private final Firm firm;
    private final List<Job> jobs = new ArrayList<>();
    private int numbered;

    Staff(Firm firm) {
        this.firm = firm;
    }

    /**
     * @param level of the wage, in percent of the minimum wage
     */
    private record Job(Hired hired, int level) {}

    int size() {
        return jobs.size();
    }

    /** People whom the employer takes on in a month. */
    List<Hire> newcomers(int count, SyntheticPeople people, YearMonth month) {
        var hires = new ArrayList<Hire>();
        for (var i = 0; i < count; i++) {
            var person = people.next();
            var first = month.atDay(1);
            hires.add(
                    new Hire(
                            new Identity.Citizen(Nik.parse(person.nik()).known().value()),
                            person.name(),
                            person.birth(),
                            person.sex(),
                            person.mobile(),
                            new Hire.Details(
                                    person.email(),
                                    person.mother(),
                                    person.birthPlace(),
                                    person.address(),
                                    null,
                                    numbered % 3 > 0),
                            post(first)));
        }
        return hires;
    }

    private Hire.Post post(LocalDate first) {
        numbered++;
        var fixedTerm = numbered % 5 == 0;
        var ends = fixedTerm ? first.plusYears(2).minusDays(1) : null;
        var number = "%05d".formatted(numbered);
        return new Hire.Post(number, fixedTerm, first, ends, "1671", first);
    }

    /** They are registered now. */
    void add(List<Hired> hired, SplittableRandom random) {
        for (var one : hired) {
            // The higher the rarer: most earn near the employer's level, some twice that.
            var spread = random.nextInt(12) == 0 ? 40 + random.nextInt(120) : random.nextInt(35);
            jobs.add(new Job(one, Math.max(100, firm.level() - 10 + spread)));
        }
    }

    /** Some who leave, the last ones hired first. */
    List<Hired> leavers(int count) {
        var leaving = new ArrayList<Hired>();
        for (var i = 0; i < count && jobs.size() > 1; i++) {
            leaving.add(jobs.removeLast().hired());
        }
        return leaving;
    }

    /** What everybody earns in a month, from {@code first} on in the order of hiring. */
    List<WageRow> wages(YearMonth month, int first) {
        return jobs.stream()
                .skip(first)
                .map(job ->
                        new WageRow(
                                job.hired().membership(),
                                job.hired().person(),
                                Rupiah.of(wage(month, job.level())),
                                Rupiah.ZERO))
                .toList();
    }

    private static long wage(YearMonth month, int level) {
        var minimum = month.getYear() < 2026 ? MINIMUM_2025 : MINIMUM_2026;
        var wage = minimum * level / 100;
        return level == 100 ? minimum : wage / STEP * STEP;
    }
}
