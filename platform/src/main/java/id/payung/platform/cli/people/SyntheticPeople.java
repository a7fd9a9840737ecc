package id.payung.platform.cli.people;

import id.payung.rules.identity.Nik.Sex;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * An endless row of invented people, the same for the same seed.
 *
 * <p>No NIK comes twice before a thousand times all districts, days of birth and sexes are used up:
 * the row steps through their combinations with a stride that meets each of them once.
 *
 * <p>Not safe for several threads.
 */
public final class SyntheticPeople {

    /** Of working age in 2026. */
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1968, 1, 1);

    private static final LocalDate LAST_BIRTH = LocalDate.of(2007, 12, 31);
    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST_BIRTH, LAST_BIRTH) + 1;
    private static final int FIRST_SERIAL = 9001;
    private static final int SERIALS = 999;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final SplittableRandom random;
    private final List<District> districts;
    private final long all;
    private final long stride;
    private long place;
    private long count;

    private SyntheticPeople(long seed, List<District> districts) {
        this.random = new SplittableRandom(seed);
        this.districts = districts;
        this.all = 2L * DAYS * districts.size();
        this.place = random.nextLong(all);
        this.stride = stride(all, random.nextLong(all / 3, all / 2));
    }

    /** People from all over the country. */
    public static SyntheticPeople seeded(long seed) {
        return new SyntheticPeople(seed, District.all());
    }

    /**
     * People of one province, regency or district.
     *
     * @param region a code with dots: {@code 16}, {@code 16.71} or {@code 16.71.04}
     * @throws IllegalArgumentException if there is no such place
     */
    public static SyntheticPeople seeded(long seed, String region) {
        var there =
                District.all().stream()
                        .filter(one -> (one.code() + ".").startsWith(region + "."))
                        .toList();
        if (there.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no place. Maybe a code with dots such as 16.71.".formatted(region));
        }
        return new SyntheticPeople(seed, there);
    }

    /** The next number without a common divisor, so that strides meet everything once. */
    private static long stride(long all, long from) {
        var stride = from;
        while (!BigInteger.valueOf(stride).gcd(BigInteger.valueOf(all)).equals(BigInteger.ONE)) {
            stride++;
        }
        return stride;
    }

    public SyntheticPerson next() {
        var district = districts.get((int) (place % districts.size()));
        var rest = place / districts.size();
        var sex = rest % 2 == 0 ? Sex.L : Sex.P;
        var birth = FIRST_BIRTH.plusDays(rest / 2);
        var serial = FIRST_SERIAL + (int) (count / all % SERIALS);
        place = (place + stride) % all;
        count++;
        var name = GivenNames.of(sex, random);
        return new SyntheticPerson(
                nik(district, sex, birth, serial),
                name,
                sex,
                birth,
                district.regency(),
                GivenNames.of(Sex.P, random),
                district.code(),
                "0810" + random.nextInt(10_000_000, 100_000_000),
                email(name),
                "Jl. "
                        + GivenNames.street(random)
                        + " No. "
                        + random.nextInt(1, 200)
                        + ", "
                        + district.regency());
    }

    private static String nik(District district, Sex sex, LocalDate birth, int serial) {
        var day = birth.getDayOfMonth() + (sex == Sex.P ? 40 : 0);
        return district.digits()
                + two(day)
                + two(birth.getMonthValue())
                + two(birth.getYear() % 100)
                + serial;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String email(String name) {
        var local = NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(".");
        return local + (local.endsWith(".") ? "" : ".") + count + "@example.com";
    }
}
