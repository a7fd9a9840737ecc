package id.payung.platform.cli.branch;

import id.payung.platform.access.Asker;
import id.payung.platform.cli.branch.Traders.Askers;
import id.payung.platform.promotion.CampaignPlan;
import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The campaigns of the invented year with what they cost, month by month. */
final class Year {

    private static final String PALEMBANG = "16.71";
    private static final int SPENT_ON = 6;
    private static final int PEOPLE_A_WEIGHT = 8;

    private final OfficeDoors doors;
    private final Askers askers;
    private final Plan plan;

    Year(OfficeDoors doors, Askers askers, Plan plan) {
        this.doors = doors;
        this.askers = askers;
        this.plan = plan;
    }

    /** Opens those that run within the year; returns their ids. */
    Map<Drive, UUID> open() {
        var opened = new EnumMap<Drive, UUID>(Drive.class);
        for (var drive : Drive.values()) {
            if (drive.from() < plan.scale().months()) {
                var starts = month(drive.from()).atDay(1);
                opened.put(
                        drive,
                        PastClock.at(Bank.noon(starts), () -> doors.campaigns().open(of(drive))));
                spend(drive, opened.get(drive));
            }
        }
        return opened;
    }

    private CampaignPlan of(Drive drive) {
        var isAgent = drive.channel() == Channel.AGENT;
        var agents = askers.agents().stream().map(Asker::userOrRefuse).collect(Collectors.toSet());
        return new CampaignPlan(
                drive.channel(),
                drive.title(),
                "",
                drive.segment(),
                month(drive.from()).atDay(1),
                month(drive.from() + drive.months() - 1).atEndOfMonth(),
                Set.of(PALEMBANG),
                Math.max(10, drive.months() * drive.weightIn(drive.from()) * PEOPLE_A_WEIGHT),
                Rupiah.of(drive.costs() * drive.months() * 11 / 10),
                isAgent ? agents : Set.of());
    }

    private void spend(Drive drive, UUID campaign) {
        for (var number = 0; number < plan.scale().months(); number++) {
            if (drive.runsIn(number)) {
                var day = month(number).atDay(SPENT_ON);
                PastClock.at(
                        Bank.noon(day),
                        () -> {
                            doors.costs()
                                    .spend(campaign, day, Rupiah.of(drive.costs()), "Biaya " + day);
                            return true;
                        });
            }
        }
    }

    private YearMonth month(int number) {
        return plan.last().minusMonths(plan.scale().months() - 1L - number);
    }
}
