package id.payung.platform.cli.branch;

import id.payung.platform.access.Asker;
import id.payung.platform.cli.people.SyntheticPeople;
import id.payung.platform.contribution.report.MonthClose.Closed;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.EmployerTerms;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Leavings.Leaving;
import id.payung.platform.registry.Origin;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;

/** The employers' year: who joins, who is hired, who leaves, what is reported and what is paid. */
final class WageEarners {

    private static final int REPORTED_ON = 24;
    private static final int YEARS_BEFORE = 2;
    private static final int STOPPED_MONTHS = 4;

    private final OfficeDoors doors;
    private final Asker officer;
    private final Bank bank;
    private final Part part;
    private final Sites sites;
    private final Scale scale;
    private final SplittableRandom random;
    private final SyntheticPeople people;
    private final Map<UUID, Staff> staff = new HashMap<>();
    private final Map<UUID, Firm> joined = new LinkedHashMap<>();
    private final List<Employer> employers = new ArrayList<>();
    private final YearMonth last;

    /**
     * @param part which employers it writes
     */
    WageEarners(OfficeDoors doors, Asker officer, Bank bank, Part part) {
        var plan = part.plan();
        this.doors = doors;
        this.officer = officer;
        this.bank = bank;
        this.part = part;
        this.sites = new Sites(doors, bank, new SplittableRandom(plan.seed() + 7 + part.number()));
        this.scale = plan.scale();
        this.random = new SplittableRandom(plan.seed() + part.number());
        this.last = plan.last();
        this.people = SyntheticPeople.seeded(plan.seed(), part.home());
    }

    /** How many people have been written so far, for the progress. */
    int workers() {
        return staff.values().stream().mapToInt(Staff::size).sum();
    }

    /** The employers that it writes, the largest first. */
    List<Firm> firms() {
        var invented = new Firms(new SplittableRandom(part.plan().seed()));
        return part.of(invented.invent(scale.employers(), scale.workers()));
    }

    /** Writes the year, and what is paid up to today; tells after each month. */
    void write(LocalDate today, Runnable told) {
        var all = firms();
        for (var number = 0; number < scale.months(); number++) {
            var month = last.minusMonths(scale.months() - 1L - number);
            bank.takeUpTo(month.atDay(REPORTED_ON));
            var then = Bank.noon(month.atDay(REPORTED_ON));
            var joining = joining(all, number);
            var first = number == 0;
            PastClock.at(
                    then, () -> doors.asking().actAs(officer, () -> month(month, joining, first)));
            told.run();
        }
        bank.takeUpTo(today);
    }

    private static List<Firm> joining(List<Firm> all, int number) {
        return all.stream().filter(firm -> firm.joins() == number).toList();
    }

    private boolean month(YearMonth month, List<Firm> joining, boolean first) {
        churn(month);
        joining.forEach(firm -> join(firm, first ? month.minusYears(YEARS_BEFORE) : month));
        var drafts = new HashMap<UUID, UUID>();
        doors.closes().open(employers, month).forEach(d -> drafts.put(d.employer(), d.id()));
        for (var employer : employers) {
            var here = staffOf(employer);
            var raise = month.getMonth() == Month.JANUARY;
            var known = hire(employer, here, month);
            var rows = here.wages(month, raise ? 0 : known);
            if (!rows.isEmpty()) {
                doors.reports().take(Objects.requireNonNull(drafts.get(employer.id())), rows);
            }
        }
        doors.closes().close(employers, month).forEach(closed -> pay(closed, month));
        employers.stream()
                .filter(employer -> firm(employer.id()).trade() == Trade.BUILDER)
                .forEach(builder -> sites.begin(builder, month));
        return true;
    }

    /** Who leaves does so with the month before; nothing is owed for them from now on. */
    private void churn(YearMonth month) {
        var leaving = new ArrayList<Leaving>();
        for (var employer : employers) {
            for (var one : staffOf(employer).leavers(chance(staffOf(employer).size(), 15))) {
                var reason = random.nextInt(4) == 0 ? "A3" : "A1";
                leaving.add(
                        new Leaving(
                                one.membership(), reason, month.atDay(1).minusDays(1), null, null));
            }
        }
        if (!leaving.isEmpty()) {
            doors.leavings().leave(leaving);
        }
    }

    private void join(Firm firm, YearMonth since) {
        var joining =
                new Employers.Joining(
                        firm.name(),
                        firm.trade().kbli(),
                        EmployerTerms.of(firm.size(), firm.trade().riskGroup()),
                        since.atDay(1));
        var found = new Origin(channel(), null, null, since.atDay(1));
        var employer = doors.employers().register(joining, found);
        employers.add(employer);
        joined.put(employer.id(), firm);
        staff.put(employer.id(), new Staff(firm));
    }

    /** Wage earners must join; some of their employers were won all the same. */
    private Channel channel() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> Channel.LOBBYING;
            case 2 -> Channel.GOVERNMENT;
            case 3, 4 -> Channel.OFFICE_SERVICE;
            case 5 -> Channel.UNKNOWN;
            default -> Channel.LEGAL_DUTY;
        };
    }

    /** Hires a month's newcomers; returns how many were there before. */
    private int hire(Employer employer, Staff here, YearMonth month) {
        var known = here.size();
        var count = known == 0 ? firm(employer.id()).workers() : chance(known, 19);
        if (count > 0) {
            var hires = here.newcomers(count, people, month);
            here.add(doors.hiring().hire(employer.id(), hires), random);
        }
        return known;
    }

    private void pay(Closed closed, YearMonth month) {
        var due = month.plusMonths(1);
        switch (firm(closed.employer()).manners()) {
            case IN_TIME -> later(due.atDay(2 + random.nextInt(4) * 3), closed);
            case LATE -> later(due.atDay(17 + random.nextInt(2) * 5), closed);
            case IN_ARREARS -> {
                if (random.nextBoolean()) {
                    later(due.atDay(20), closed);
                }
            }
            case STOPPED -> {
                if (month.isBefore(last.minusMonths(STOPPED_MONTHS))) {
                    later(due.atDay(11), closed);
                }
            }
        }
    }

    private void later(LocalDate day, Closed closed) {
        bank.later(day, closed.code(), closed.total());
    }

    private Staff staffOf(Employer employer) {
        return Objects.requireNonNull(staff.get(employer.id()));
    }

    private Firm firm(UUID employer) {
        return Objects.requireNonNull(joined.get(employer));
    }

    /** So many in a thousand of a number, the rest by chance. */
    private int chance(int of, int inThousand) {
        var thousandths = of * inThousand;
        return thousandths / 1000 + (random.nextInt(1000) < thousandths % 1000 ? 1 : 0);
    }
}
