package id.payung.platform.registry;

import id.payung.rules.identity.Nik;

import java.util.Locale;

/** What tells one person from another: the NIK of a citizen, the passport of a foreigner. */
public sealed interface Identity {

    /** The number itself; personal data, never logged. */
    String number();

    /** What is unique in the country, and hashed for searching. */
    String key();

    /** Country code of two letters (ISO 3166-1). */
    String country();

    /** The key of a NIK. */
    static String key(String nik) {
        return "NIK:" + nik;
    }

    /** The key of a passport, whose number is unique within its country. */
    static String key(String country, String passport) {
        return "PASSPORT:" + country + ":" + passport;
    }

    record Citizen(Nik nik) implements Identity {
        @Override
        public String number() {
            return nik.digits();
        }

        @Override
        public String key() {
            return Identity.key(nik.digits());
        }

        @Override
        public String country() {
            return "ID";
        }
    }

    /** A foreigner who works here (UU 24/2011 Pasal 14: at least six months). */
    record Foreigner(String country, String passport) implements Identity {
        public Foreigner {
            country = country.strip().toUpperCase(Locale.ROOT);
            passport = passport.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        }

        @Override
        public String number() {
            return passport;
        }

        @Override
        public String key() {
            return Identity.key(country, passport);
        }
    }
}
