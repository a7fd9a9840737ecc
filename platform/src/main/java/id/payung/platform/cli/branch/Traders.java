package id.payung.platform.cli.branch;

import id.payung.platform.access.Asker;
import id.payung.platform.cli.people.SyntheticPeople;
import id.payung.platform.contribution.SelfEmployedBatch.Order;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.NewcomerBatch.Entry;
import id.payung.platform.registry.NewcomerForm;
import id.payung.platform.registry.Occupation;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.Registration;
import id.payung.platform.registry.Registration.Registered;
import id.payung.rules.Programme;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;

/** The self-employed: which campaign found whom, who paid, who stayed and who did not. */
final class Traders {

    private static final int WITHOUT_CAMPAIGN = 22;
    private static final int JOINS_ALONE = 74;
    private static final int STAYS_ALONE = 68;
    private static final int LEAVES_UNPAID = 4;
    private static final int BILLED_ON = 9;
    private static final List<String> PARTS_OF_TOWN =
            List.of(
                    "Lorok Pakjo",
                    "Bukitlama",
                    "Plaju",
                    "Kalidoni",
                    "Sukarami",
                    "Talang Kelapa",
                    "Kemang Agung",
                    "Siring Agung",
                    "Sako",
                    "Tangga Takat",
                    "Kertapati",
                    "Ogan Baru");
    private static final List<Occupation> OCCUPATIONS =
            List.of(
                    Occupation.MARKET_TRADER,
                    Occupation.MARKET_TRADER,
                    Occupation.STREET_VENDOR,
                    Occupation.DRIVER,
                    Occupation.DRIVER,
                    Occupation.COURIER,
                    Occupation.FISHER,
                    Occupation.FARMER,
                    Occupation.HOUSEHOLD_WORKER,
                    Occupation.TAILOR,
                    Occupation.BUILDER,
                    Occupation.RELIGIOUS_WORKER);

    private final OfficeDoors doors;
    private final Askers askers;
    private final Bank bank;
    private final Plan plan;
    private final SplittableRandom random;
    private final SyntheticPeople people;
    private final List<String> villages;
    private final Map<Drive, UUID> campaigns = new EnumMap<>(Drive.class);
    private final List<Trader> traders = new ArrayList<>();

    Traders(OfficeDoors doors, Askers askers, Bank bank, Plan plan) {
        this.doors = doors;
        this.askers = askers;
        this.bank = bank;
        this.plan = plan;
        var day = plan.last().atEndOfMonth();
        this.random = new SplittableRandom(plan.seed() + 1);
        this.people = SyntheticPeople.seeded(plan.seed() + 1, "16.71");
        this.villages =
                PARTS_OF_TOWN.stream()
                        .flatMap(part -> doors.regions().searchVillages(part, day).stream())
                        .map(village -> village.code())
                        .filter(code -> code.startsWith("16.71."))
                        .distinct()
                        .toList();
    }

    /** Who writes: the office's officer, and its agents. */
    record Askers(Asker officer, List<Asker> agents) {}

    /** Somebody found, and until when they have paid. */
    private static final class Trader {
        private final UUID membership;
        private final @Nullable Drive drive;
        private YearMonth paidUntil;
        private boolean hasPaid;
        private boolean lapsed;

        Trader(UUID membership, @Nullable Drive drive, YearMonth before) {
            this.membership = membership;
            this.drive = drive;
            this.paidUntil = before;
        }
    }

    int count() {
        return traders.size();
    }

    /** Writes the year, and what is paid up to today; tells after each month. */
    void write(LocalDate today, Runnable told) {
        var year = new Year(doors, askers, plan);
        doors.asking().actAs(askers.officer(), () -> campaigns.putAll(year.open()));
        var months = plan.scale().months();
        for (var number = 0; number < months; number++) {
            var month = plan.last().minusMonths(months - 1L - number);
            bank.takeUpTo(month.atDay(BILLED_ON));
            register(number, month);
            bill(month);
            told.run();
        }
        bank.takeUpTo(today);
    }

    private void register(int number, YearMonth month) {
        var found = new HashMap<Asker, List<Found>>();
        var count = (number + 1) * plan.scale().traders() / plan.scale().months() - traders.size();
        for (var i = 0; i < count; i++) {
            var drive = drive(number);
            var isAgent = drive != null && drive.channel() == Channel.AGENT;
            var agents = askers.agents();
            var asker = isAgent ? agents.get(random.nextInt(agents.size())) : askers.officer();
            found.computeIfAbsent(asker, _ -> new ArrayList<>()).add(found(drive, asker, month));
        }
        PastClock.at(
                Bank.noon(month.atDay(BILLED_ON - 1)),
                () -> {
                    found.forEach((asker, list) -> register(asker, list, month));
                    return true;
                });
    }

    private record Found(@Nullable Drive drive, Entry entry) {}

    private void register(Asker asker, List<Found> found, YearMonth month) {
        var entries = found.stream().map(Found::entry).toList();
        List<Registration> outcomes =
                doors.asking().actAs(asker, () -> doors.newcomers().register(entries));
        for (var i = 0; i < outcomes.size(); i++) {
            if (!(outcomes.get(i) instanceof Registered registered)) {
                throw new IllegalStateException("The demo's own people: " + outcomes.get(i));
            }
            traders.add(
                    new Trader(
                            registered.membership(), found.get(i).drive(), month.minusMonths(1)));
        }
    }

    private @Nullable Drive drive(int month) {
        var sum = WITHOUT_CAMPAIGN;
        for (var drive : Drive.values()) {
            sum += drive.weightIn(month);
        }
        var ball = random.nextInt(sum) - WITHOUT_CAMPAIGN;
        if (ball < 0) {
            return null;
        }
        for (var drive : Drive.values()) {
            ball -= drive.weightIn(month);
            if (ball < 0) {
                return drive;
            }
        }
        return null;
    }

    private Found found(@Nullable Drive drive, Asker asker, YearMonth month) {
        var day = month.atDay(1 + random.nextInt(BILLED_ON - 2));
        var isAgent = drive != null && drive.channel() == Channel.AGENT;
        var origin =
                drive == null
                        ? new Origin(alone(), null, null, day)
                        : new Origin(
                                drive.channel(),
                                Objects.requireNonNull(campaigns.get(drive)),
                                isAgent ? asker.user() : null,
                                day);
        return new Found(drive, new Entry(form(), origin));
    }

    private Channel alone() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> Channel.UNKNOWN;
            case 2, 3 -> Channel.SOCIALISATION;
            default -> Channel.OWN_INITIATIVE;
        };
    }

    private NewcomerForm form() {
        var person = people.next();
        var occupation = OCCUPATIONS.get(random.nextInt(OCCUPATIONS.size()));
        var income = 900_000 + random.nextInt(28) * 100_000L;
        var programmes = EnumSet.of(Programme.JKK, Programme.JKM);
        if (random.nextInt(5) < 2) {
            programmes.add(Programme.JHT);
        }
        return NewcomerForm.ofCitizen(
                person.nik(),
                person.name(),
                person.mobile(),
                new NewcomerForm.Work(
                        villages.get(random.nextInt(villages.size())),
                        occupation,
                        Long.toString(income),
                        programmes));
    }

    private void bill(YearMonth month) {
        var paying = new ArrayList<Trader>();
        var orders = new ArrayList<Order>();
        for (var trader : traders) {
            if (!trader.lapsed && trader.paidUntil.isBefore(month)) {
                if (pays(trader)) {
                    paying.add(trader);
                    orders.add(new Order(trader.membership, months()));
                } else {
                    trader.lapsed = true;
                }
            }
        }
        var billed =
                PastClock.at(
                        Bank.noon(month.atDay(BILLED_ON)),
                        () ->
                                doors.asking()
                                        .actAs(askers.officer(), () -> doors.bills().bill(orders)));
        for (var i = 0; i < billed.size(); i++) {
            if (random.nextInt(100) < LEAVES_UNPAID) {
                paying.get(i).lapsed = true;
                continue;
            }
            paying.get(i).hasPaid = true;
            paying.get(i).paidUntil = month.plusMonths(orders.get(i).months() - 1L);
            var day = month.atDay(BILLED_ON + 2 + random.nextInt(3) * 7);
            bank.later(day, billed.get(i).code().digits(), billed.get(i).total());
        }
    }

    /** A first time as often as the campaign makes them, and again as often as they stay. */
    private boolean pays(Trader trader) {
        var drive = trader.drive;
        var chance = trader.hasPaid ? STAYS_ALONE : JOINS_ALONE;
        if (drive != null) {
            chance = trader.hasPaid ? drive.stays() : drive.joins();
        }
        return random.nextInt(100) < chance;
    }

    /** Most pay for a few months at once. */
    private int months() {
        var ball = random.nextInt(20);
        if (ball < 5) {
            return 1;
        }
        if (ball < 13) {
            return 3;
        }
        return ball < 17 ? 6 : 12;
    }
}
