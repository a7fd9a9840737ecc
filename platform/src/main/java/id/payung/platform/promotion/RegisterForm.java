package id.payung.platform.promotion;

import id.payung.platform.contribution.SelfEmployedBilling.Terms;
import id.payung.platform.registry.NewcomerForm;
import id.payung.platform.registry.Occupation;
import id.payung.rules.Programme;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an agent typed at the stall, kept as it was typed until all of it is right.
 *
 * @param form made with the page, so that a form sent twice is one registration
 * @param campaign id, empty without one
 * @param kind NIK or PASSPORT
 * @param jht any text when JHT is chosen
 * @param months how many are paid at once
 */
record RegisterForm(
        @Nullable String form,
        @Nullable String campaign,
        @Nullable String kind,
        @Nullable String nik,
        @Nullable String country,
        @Nullable String passport,
        @Nullable String birth,
        @Nullable String sex,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String village,
        @Nullable String occupation,
        @Nullable String income,
        @Nullable String jht,
        @Nullable String months) {

    private static final String PASSPORT = "PASSPORT";

    /** An empty form: a citizen, with savings, for a month. */
    static RegisterForm blank(UUID form, @Nullable UUID campaign) {
        var remembered = campaign == null ? "" : campaign.toString();
        return new RegisterForm(
                form.toString(),
                remembered,
                "NIK",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "yes",
                "1");
    }

    public boolean isForeigner() {
        return PASSPORT.equals(Typed.text(kind));
    }

    /** The number of NIK or passport as it is told apart, without spaces. */
    String identity() {
        var number = isForeigner() ? country + ":" + passport : nik;
        return String.valueOf(number).replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    /** As the registry wants it; what cannot be read is left out, and the registry says so. */
    NewcomerForm newcomer() {
        return new NewcomerForm(
                isForeigner() ? "" : nik,
                isForeigner() ? country : null,
                isForeigner() ? passport : null,
                isForeigner() ? Typed.day(birth).orElse(null) : null,
                isForeigner() ? sex : null,
                name,
                phone,
                village,
                occupationChosen().orElse(null),
                income,
                programmes());
    }

    Optional<Occupation> occupationChosen() {
        return Arrays.stream(Occupation.values())
                .filter(one -> one.name().equals(Typed.text(occupation)))
                .findFirst();
    }

    Set<Programme> programmes() {
        var chosen = EnumSet.of(Programme.JKK, Programme.JKM);
        if (!Typed.text(jht).isEmpty()) {
            chosen.add(Programme.JHT);
        }
        return chosen;
    }

    int monthsAtOnce() {
        return Typed.count(months).orElse(0);
    }

    /** What the contribution rests on; empty until income and occupation are there. */
    Optional<Terms> terms() {
        return Typed.rupiah(income)
                .filter(amount -> !amount.isZero())
                .flatMap(amount ->
                        occupationChosen().map(work -> new Terms(amount, programmes(), work)));
    }
}
