package id.payung.platform.contribution.sipp;

import id.payung.rules.identity.Age;
import id.payung.rules.identity.Nik;
import id.payung.rules.identity.Nik.Sex;
import id.payung.rules.law.Answer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks who a row is about: numbers, name, birth, and how to reach them. */
final class People {

    private static final DateTimeFormatter DDMMYY = DateTimeFormatter.ofPattern("ddMMyy");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{6,12}");
    private static final Pattern KPJ = Pattern.compile("[0-9]{8,13}");
    private static final Pattern TAX = Pattern.compile("[0-9]{15,16}");
    private static final Pattern MOBILE = Pattern.compile("08[1-9][0-9]{6,11}");
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern OUR_COUNTRY = Pattern.compile("^(\\+?62)?8");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{5,20}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;.]+(\\.[^\\s@,;.]+)+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int OLDEST = 100;

    /** UU 13/2003 Pasal 68: entrepreneurs may not employ children; Pasal 1: under eighteen. */
    private static final int GROWN_UP = 18;

    private final Cells cells;
    private final LocalDate day;

    People(Cells cells, LocalDate day) {
        this.cells = cells;
        this.day = day;
    }

    /** A number that says itself what it is: letters make it a passport. */
    SippRow.@Nullable Document document(String column) {
        var number = cells.digits(column);
        if (number == null) {
            return null;
        }
        var isPassport = number.length() <= 12 && number.chars().anyMatch(People::isLetter);
        return isPassport ? passport(column, number) : nik(column, number);
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** A number of which another column says what it is. */
    SippRow.@Nullable Document document(String column, String kindColumn) {
        var kind = cells.code(kindColumn, List.of("KTP", "PASSPORT"));
        var number = kind == null ? null : cells.digits(column);
        if (number == null) {
            return cells.isFaulty() ? null : document(column);
        }
        return kind != null && kind.equals("PASSPORT")
                ? passport(column, number)
                : nik(column, number);
    }

    private SippRow.@Nullable Document passport(String column, String number) {
        var upper = number.toUpperCase(Locale.ROOT);
        if (!PASSPORT.matcher(upper).matches()) {
            cells.fault(column, Problem.PASSPORT);
            return null;
        }
        return new SippRow.Document(SippRow.Document.Kind.PASSPORT, upper);
    }

    private SippRow.@Nullable Document nik(String column, String number) {
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            cells.fault(column, Problem.NIK_NOT_DIGITS);
            return null;
        }
        if (Nik.parse(number) instanceof Answer.Refused<Nik>(var why)) {
            var operand = why.operands().getFirst();
            switch (why.key()) {
                case "identity.not_sixteen_digits" ->
                        cells.fault(column, Problem.NIK_LENGTH, number.length());
                case "identity.no_such_region" ->
                        cells.fault(column, Problem.NIK_PROVINCE, number.substring(0, 6));
                case "identity.no_such_birth_date" ->
                        cells.fault(column, Problem.NIK_BIRTH, operand);
                default -> cells.fault(column, Problem.NIK_SERIAL, operand);
            }
            return null;
        }
        if (!Codes.isProvince(number.substring(0, 2))) {
            cells.fault(column, Problem.NIK_PROVINCE, number.substring(0, 2));
            return null;
        }
        if (!Codes.isRegency(number.substring(0, 4))) {
            cells.fault(column, Problem.NIK_REGENCY, number.substring(0, 4));
        }
        return new SippRow.Document(SippRow.Document.Kind.KTP, number);
    }

    /** Tells where a NIK says another birth date or sex than the row. */
    void agree(String column, SippRow.@Nullable Document document, @Nullable LocalDate birth) {
        var nik = known(document);
        if (nik == null || birth == null) {
            return;
        }
        if (!nik.birthDdmmyy().equals(DDMMYY.format(birth))) {
            var said = nik.birthDdmmyy();
            var spread =
                    said.substring(0, 2) + "-" + said.substring(2, 4) + "-" + said.substring(4);
            cells.fault(column, Problem.NIK_OTHER_BIRTH, spread, SippWriter.date(birth));
        }
    }

    /** See {@link #agree(String, SippRow.Document, LocalDate)}. */
    void agreeOnSex(String column, SippRow.@Nullable Document document, @Nullable Sex sex) {
        var nik = known(document);
        if (nik != null && sex != null && nik.sex() != sex) {
            cells.fault(column, Problem.NIK_OTHER_SEX, nik.sex(), sex);
        }
    }

    private static @Nullable Nik known(SippRow.@Nullable Document document) {
        return document != null
                        && document.kind() == SippRow.Document.Kind.KTP
                        && Nik.parse(document.number()) instanceof Answer.Known<Nik>(var nik, _)
                ? nik
                : null;
    }

    @Nullable String kpj(String column) {
        return matching(column, cells.digits(column), KPJ, Problem.KPJ);
    }

    @Nullable String taxNumber(String column) {
        return matching(column, cells.digits(column), TAX, Problem.NPWP);
    }

    @Nullable String account(String column) {
        return matching(column, cells.digits(column), ACCOUNT, Problem.ACCOUNT);
    }

    @Nullable String email(String column) {
        return matching(column, cells.text(column), EMAIL, Problem.EMAIL);
    }

    @Nullable String matching(
            String column, @Nullable String text, Pattern shape, Problem otherwise) {
        if (text == null || shape.matcher(text).matches()) {
            return text;
        }
        cells.fault(column, otherwise);
        return null;
    }

    @Nullable String name(String column) {
        var name = cells.text(column);
        if (name != null && (DIGIT.matcher(name).find() || name.length() < 2)) {
            cells.fault(column, Problem.NAME);
            return null;
        }
        return name;
    }

    /** Digits that begin with 08; a number cell loses the zero in front. */
    @Nullable String mobile(String column) {
        var typed = cells.digits(column);
        if (typed == null) {
            return null;
        }
        var digits = OUR_COUNTRY.matcher(BRACKETS.matcher(typed).replaceAll("")).replaceFirst("08");
        if (!MOBILE.matcher(digits).matches()) {
            cells.fault(column, Problem.PHONE);
            return null;
        }
        return digits;
    }

    @Nullable String country(String column) {
        var text = cells.text(column);
        if (text == null) {
            return null;
        }
        var code = text.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            cells.fault(column, Problem.COUNTRY);
            return null;
        }
        return code;
    }

    @Nullable LocalDate birth(String column) {
        var birth = cells.date(column);
        if (birth == null) {
            return null;
        }
        if (birth.isAfter(day)) {
            cells.fault(column, Problem.BIRTH_IN_FUTURE);
            return null;
        }
        var age = Age.on(birth, day);
        if (age > OLDEST) {
            cells.fault(column, Problem.BIRTH_TOO_OLD, age);
            return null;
        }
        return birth;
    }

    /** A first day of work: after the birth; told when in the future or at a child's age. */
    void startsAfter(@Nullable LocalDate birth, @Nullable LocalDate start, String column) {
        if (start == null) {
            return;
        }
        if (start.isAfter(day)) {
            cells.fault(column, Problem.START_IN_FUTURE);
        }
        if (birth != null && !start.isAfter(birth)) {
            cells.fault(column, Problem.BEFORE, SippWriter.date(birth));
        } else if (birth != null && Age.on(birth, start) < GROWN_UP) {
            cells.fault(column, Problem.CHILD, Age.on(birth, start), GROWN_UP);
        }
    }
}
