package id.payung.platform.cli.branch;

import id.payung.platform.contribution.project.Instalments;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.ProjectFacts;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/** The construction projects of the invented builders: two a year each, most of them paid for. */
final class Sites {

    private static final List<String> WHAT =
            List.of(
                    "Peningkatan jalan lingkungan",
                    "Pembangunan ruang kelas",
                    "Rehabilitasi pasar",
                    "Pembangunan drainase",
                    "Renovasi puskesmas",
                    "Pembangunan gudang");
    private static final List<String> WHERE =
            List.of("Ilir Barat", "Seberang Ulu", "Sako", "Plaju", "Kalidoni", "Sukarami");
    private static final long SMALLEST = 180_000_000;
    private static final long STEP = 35_000_000;
    private static final int LONGEST_DAYS = 240;
    private static final int ONE_IN = 6;

    private final OfficeDoors doors;
    private final Bank bank;
    private final SplittableRandom random;

    Sites(OfficeDoors doors, Bank bank, SplittableRandom random) {
        this.doors = doors;
        this.bank = bank;
        this.random = random;
    }

    /** Perhaps one that this builder begins in this month. */
    void begin(Employer builder, YearMonth month) {
        if (random.nextInt(ONE_IN) > 0) {
            return;
        }
        var ordered = month.atDay(3 + random.nextInt(12));
        var origin = new Origin(Channel.LEGAL_DUTY, null, null, ordered);
        var project = doors.projects().register(builder.id(), facts(ordered, builder), origin);
        var assessed = doors.projectBilling().bill(project.id(), Instalments.ONE);
        if (random.nextInt(8) > 0) {
            var bill = assessed.bills().getFirst();
            bank.later(month.atDay(25), bill.code(), bill.total());
        }
    }

    private ProjectFacts facts(LocalDate ordered, Employer builder) {
        var where = WHERE.get(random.nextInt(WHERE.size()));
        var name = WHAT.get(random.nextInt(WHAT.size())) + " " + where;
        var number =
                "SPK/%s/%d/%03d".formatted(builder.npp(), ordered.getYear(), random.nextInt(1000));
        return new ProjectFacts(
                name,
                "Kecamatan " + where + ", Palembang",
                "16.71",
                "Dinas Pekerjaan Umum (contoh)",
                ProjectFacts.Category.REGIONAL_BUDGET,
                new ProjectFacts.WorkOrder(number, ordered),
                new ProjectFacts.Contract(Rupiah.of(SMALLEST + STEP * random.nextInt(90)), true),
                ordered.plusDays(10),
                ordered.plusDays(60L + random.nextInt(LONGEST_DAYS)));
    }
}
