package id.payung.platform.registry;

import id.payung.rules.Programme;
import id.payung.rules.identity.Nik;
import id.payung.rules.identity.Nik.Sex;
import id.payung.rules.law.Answer;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks what was typed, all of it at once, and makes a newcomer of it when nothing is wrong. */
final class NewcomerCheck {

    /**
     * BPU register under 65 (own knowledge, medium confidence; the branch forms use it as well).
     */
    private static final int MUST_BE_YOUNGER_THAN = 65;

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 200;
    private static final Pattern PHONE = Pattern.compile("(\\+62|62|0)8[1-9][0-9]{7,10}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{6,12}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern WHOLE_RUPIAH = Pattern.compile("[0-9]{1,3}([.,][0-9]{3})*|[0-9]+");
    private static final Set<Programme> LEAST = Set.of(Programme.JKK, Programme.JKM);
    private static final Set<Programme> MOST = Set.of(Programme.JKK, Programme.JKM, Programme.JHT);

    private final NewcomerForm form;
    private final LocalDate today;
    private final Predicate<String> knowsRegion;
    private final Predicate<String> knowsVillage;
    private final List<Problem> problems = new ArrayList<>();

    NewcomerCheck(NewcomerForm form, LocalDate today, Places places) {
        this.form = form;
        this.today = today;
        this.knowsRegion = places.knowsRegion();
        this.knowsVillage = places.knowsVillage();
    }

    /** Which places exist: the six digits of a NIK's place, dotted code of a village. */
    record Places(Predicate<String> knowsRegion, Predicate<String> knowsVillage) {}

    List<Problem> problems() {
        return problems;
    }

    /** The newcomer, or null when {@link #problems} says why not. */
    @Nullable Newcomer newcomer() {
        var identity = identity();
        var birth = birth(identity);
        var sex = sex(identity);
        var name = name();
        var phone = phone();
        var village = village();
        var occupation = occupation();
        var income = income();
        var programmes = programmes();
        if (!problems.isEmpty() || identity == null || birth == null || sex == null) {
            return null;
        }
        if (name == null || phone == null || village == null || occupation == null) {
            return null;
        }
        return income == null || programmes == null
                ? null
                : new Newcomer(
                        identity, name, birth, sex, phone, village, occupation, income, programmes);
    }

    private @Nullable Identity identity() {
        var passport = text(form.passport()).toUpperCase(Locale.ROOT);
        if (!passport.isEmpty()) {
            return foreigner(passport, text(form.country()).toUpperCase(Locale.ROOT));
        }
        var typed = text(form.nik()).replaceAll("[\\s.-]", "");
        if (typed.isEmpty()) {
            return wrong("nik", "missing");
        }
        return switch (Nik.parse(typed)) {
            case Answer.Known<Nik>(var nik, _) when knowsRegion.test(nik.region()) ->
                    new Identity.Citizen(nik);
            case Answer.Known<Nik>(var nik, _) -> wrong("nik", "no_such_region", nik.region());
            case Answer.Refused<Nik>(var why) ->
                    wrong(
                            "nik",
                            why.key().substring(why.key().indexOf('.') + 1),
                            why.operands().getFirst().toString());
            case Answer.NeedsToKnow<Nik> _, Answer.ForAnOfficer<Nik> _ -> wrong("nik", "missing");
        };
    }

    private @Nullable Identity foreigner(String passport, String country) {
        if (!PASSPORT.matcher(passport).matches()) {
            return wrong("passport", "passport", passport);
        }
        if (!COUNTRY.matcher(country).matches() || country.equals("ID")) {
            return wrong("country", "country", country);
        }
        return new Identity.Foreigner(country, passport);
    }

    private @Nullable LocalDate birth(@Nullable Identity identity) {
        if (identity == null) {
            return null;
        }
        var birth =
                identity instanceof Identity.Citizen(var nik)
                        ? nik.birthOnOrBefore(today)
                        : form.birth();
        if (birth == null || birth.isAfter(today)) {
            return wrong("birth", "birth", birth == null ? "" : birth.toString());
        }
        var age = Period.between(birth, today).getYears();
        return age < MUST_BE_YOUNGER_THAN
                ? birth
                : wrong("birth", "too_old", birth.toString(), Integer.toString(age));
    }

    private @Nullable Sex sex(@Nullable Identity identity) {
        if (identity == null) {
            return null;
        }
        if (identity instanceof Identity.Citizen(var nik)) {
            return nik.sex();
        }
        return switch (text(form.sex())) {
            case "L" -> Sex.L;
            case "P" -> Sex.P;
            default -> wrong("sex", "sex", text(form.sex()));
        };
    }

    private @Nullable String name() {
        var name = text(form.name()).replaceAll("\\s+", " ");
        return name.length() >= SHORTEST_NAME
                        && name.length() <= LONGEST_NAME
                        && name.chars().noneMatch(Character::isDigit)
                ? name
                : wrong("name", "name", name);
    }

    private @Nullable String phone() {
        var phone = text(form.phone()).replaceAll("[\\s().-]", "");
        if (!PHONE.matcher(phone).matches()) {
            return wrong("phone", "phone", phone);
        }
        return phone.replaceFirst("^(\\+62|62|0)", "+62");
    }

    private @Nullable String village() {
        var village = text(form.village());
        return knowsVillage.test(village) ? village : wrong("village", "village", village);
    }

    private @Nullable Occupation occupation() {
        return form.occupation() == null ? wrong("occupation", "occupation") : form.occupation();
    }

    private @Nullable Rupiah income() {
        var typed = text(form.income()).replaceFirst("^[Rr]p\\.?\\s*", "");
        if (!WHOLE_RUPIAH.matcher(typed).matches() || typed.length() > 15) {
            return wrong("income", "income", typed);
        }
        var income = Rupiah.of(Long.parseLong(typed.replaceAll("[.,]", "")));
        return income.isZero() ? wrong("income", "income", typed) : income;
    }

    private @Nullable Set<Programme> programmes() {
        var chosen = form.programmes() == null ? Set.<Programme>of() : form.programmes();
        return chosen.containsAll(LEAST) && MOST.containsAll(chosen)
                ? chosen
                : wrong("programmes", "programmes", chosen.toString());
    }

    private <T> @Nullable T wrong(String field, String key, String... operands) {
        problems.add(Problem.of(field, key, operands));
        return null;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
