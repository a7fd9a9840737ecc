package id.payung.platform.registry;

import id.payung.rules.contribution.EnterpriseSize;
import id.payung.rules.contribution.RiskGroup;
import id.payung.rules.identity.Nik;
import id.payung.rules.identity.Nik.Sex;

import java.time.LocalDate;

/** Invented employers and workers for tests. */
public final class Company {

    private Company() {}

    /** Medium, of the second risk group: JKK 0.54 %, all four programmes. */
    public static Employers.Joining medium(String name) {
        return new Employers.Joining(
                name,
                "10710",
                EmployerTerms.of(EnterpriseSize.MEDIUM, RiskGroup.of(2)),
                LocalDate.of(2026, 1, 1));
    }

    /** A woman born on 17 August 1990, with a contract of no fixed term since January 2026. */
    public static Hire worker(String name) {
        return worker(name, People.nik(), LocalDate.of(2026, 1, 1));
    }

    public static Hire worker(String name, String nik, LocalDate since) {
        return new Hire(
                new Identity.Citizen(Nik.parse(nik).known().value()),
                name,
                LocalDate.of(1990, 8, 17),
                Sex.P,
                "08127100" + nik.substring(12),
                Hire.Details.NONE,
                new Hire.Post(null, false, since, null, "1671", since));
    }
}
