package id.payung.platform.region;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A province, regency, district or village.
 *
 * @param code of the Ministry of Home Affairs, with dots: 16.71.13.1004
 * @param name its own name; of regencies with what they are: Kota Palembang
 * @param path the names up to the regency: Karyajaya, Kertapati, Kota Palembang; of a regency up to
 *     the province
 * @param until the first day on which the code is no longer in force; null while it is
 */
public record Place(String code, String name, String path, @Nullable LocalDate until) {

    public Level level() {
        return Level.of(code);
    }

    public boolean inForceOn(LocalDate day) {
        return until == null || day.isBefore(until);
    }
}
