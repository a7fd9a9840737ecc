package id.payung.rules.identity;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The national identity number (Nomor Induk Kependudukan): six digits of the district where it was
 * issued, six of the birth date with the day raised by 40 for women, four of a serial.
 *
 * <p>A NIK is personal data. The text of this record hides most of it.
 *
 * @param digits all sixteen
 * @param sex as the number says
 */
public record Nik(String digits, Sex sex) {

    /** As on the identity card: L (laki-laki) or P (perempuan). */
    public enum Sex {
        L,
        P
    }

    private static final Citation BASIS =
            Citation.of("UU 23/2006", "Pasal 13; the structure: Kemendagri");

    private static final Pattern SHAPE = Pattern.compile("\\d{16}");

    private static final int WOMEN = 40;

    /**
     * Known with its steps, or refused with what is wrong: length, region, birth date or serial.
     */
    public static Answer<Nik> parse(String text) {
        var wrong = wrong(text);
        if (wrong.isPresent()) {
            return new Answer.Refused<>(wrong.get());
        }
        var nik = new Nik(text, Integer.parseInt(text.substring(6, 8)) > WOMEN ? Sex.P : Sex.L);
        var trail = new Reasons.Trail();
        trail.add(Step.of("identity.region", BASIS, nik.region()));
        trail.add(Step.of("identity.birth", BASIS, nik.birthDdmmyy(), nik.sex));
        trail.add(Step.of("identity.serial", BASIS, nik.serial()));
        return new Answer.Known<>(nik, trail.reasons());
    }

    private static Optional<Step> wrong(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.of(Step.note("identity.not_sixteen_digits", text.length()));
        }
        if (text.charAt(0) == '0' || text.startsWith("00", 2) || text.startsWith("00", 4)) {
            return Optional.of(Step.note("identity.no_such_region", text.substring(0, 6)));
        }
        if (!isDate(text)) {
            return Optional.of(Step.note("identity.no_such_birth_date", text.substring(6, 12)));
        }
        return text.endsWith("0000")
                ? Optional.of(Step.note("identity.no_such_serial", text.substring(12)))
                : Optional.empty();
    }

    /**
     * A 29 February of year 00 existed in 2000, so each two-digit year is tried in that century.
     */
    private static boolean isDate(String text) {
        var day = Integer.parseInt(text.substring(6, 8));
        try {
            LocalDate.of(
                    2000 + Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(8, 10)),
                    day > WOMEN ? day - WOMEN : day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** Province, regency and district, six digits. */
    public String region() {
        return digits.substring(0, 6);
    }

    public String province() {
        return digits.substring(0, 2);
    }

    /** Province and regency, four digits. */
    public String regency() {
        return digits.substring(0, 4);
    }

    /** The birth date as it stands, day without the 40 of women: "170890". */
    public String birthDdmmyy() {
        return "%02d%s".formatted(birthDay(), digits.substring(8, 12));
    }

    public String serial() {
        return digits.substring(12);
    }

    /**
     * The latest birth date that the number can mean, on or before a day: the number has two digits
     * of the year, so a person of more than a hundred years looks young.
     */
    public LocalDate birthOnOrBefore(LocalDate day) {
        var year = Integer.parseInt(digits.substring(10, 12));
        var month = Integer.parseInt(digits.substring(8, 10));
        var century = day.getYear() / 100 * 100;
        for (var start = century; start >= century - 200; start -= 100) {
            try {
                var birth = LocalDate.of(start + year, month, birthDay());
                if (!birth.isAfter(day)) {
                    return birth;
                }
            } catch (DateTimeException noLeapYear) {
                continue; // 29 February 1900 never was.
            }
        }
        throw new IllegalArgumentException("Nobody is born on " + birthDdmmyy() + " before " + day);
    }

    private int birthDay() {
        var day = Integer.parseInt(digits.substring(6, 8));
        return day > WOMEN ? day - WOMEN : day;
    }

    @Override
    public String toString() {
        return "Nik[" + digits.substring(0, 4) + "************]";
    }
}
