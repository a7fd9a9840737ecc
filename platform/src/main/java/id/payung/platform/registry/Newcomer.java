package id.payung.platform.registry;

import id.payung.rules.Programme;
import id.payung.rules.identity.Nik.Sex;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.Set;

/**
 * A self-employed person (BPU) who joins, checked by {@link NewcomerForm}.
 *
 * @param income what the person declares to earn in a month
 * @param village code of the village where the person lives or works
 * @param programmes JKK and JKM at least, JHT by choice
 */
public record Newcomer(
        Identity identity,
        String name,
        LocalDate birth,
        Sex sex,
        String phone,
        String village,
        Occupation occupation,
        Rupiah income,
        Set<Programme> programmes) {

    public Newcomer {
        programmes = Set.copyOf(programmes);
    }
}
