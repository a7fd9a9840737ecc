package id.payung.platform.registry;

import id.payung.platform.registry.ProjectFacts.Category;
import id.payung.platform.registry.ProjectFacts.Contract;
import id.payung.platform.registry.ProjectFacts.WorkOrder;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented construction projects and lists of workers for tests. */
public final class Sites {

    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    private Sites() {}

    /**
     * Rp1,110,000,000 with PPN of 11 %, so 1,000,000,000 without; work order of Monday 9 November
     * 2026, at work from 16 November 2026 to 31 March 2027.
     */
    public static ProjectFacts bridge() {
        return facts(new Contract(Rupiah.of(1_110_000_000), true), LocalDate.of(2026, 11, 9));
    }

    /** As {@link #bridge}, with another contract and work order. */
    public static ProjectFacts facts(@Nullable Contract contract, LocalDate ordered) {
        return new ProjectFacts(
                "Jembatan Musi Kecil",
                "Jalan Merdeka 1",
                "16.71",
                "Dinas PUPR Kota Palembang",
                Category.REGIONAL_BUDGET,
                new WorkOrder("SPK/%04d/PUPR/2026".formatted(SERIAL.getAndIncrement()), ordered),
                contract,
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2027, 3, 31));
    }

    /** A list as a spreadsheet writes it, with its first row of names. */
    public static byte[] list(String... rows) {
        return ("NIK;NAMA;DARI;SAMPAI\r\n" + String.join("\r\n", rows) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
