package id.payung.platform.cli;

import id.payung.platform.access.Role;

/** Invented people behind the demo's desks. */
final class DemoNames {

    private DemoNames() {}

    static String of(Role role) {
        return switch (role) {
            case HEAD -> "Ratna Dewi Saleh";
            case OFFICER -> "Bagus Pratama";
            case AGENT -> "Nurhayati Umar";
            case TELLER -> "Yulia Kartika";
            case EMPLOYER -> "Hendra Wijaya";
            case MEMBER -> "Siti Maimunah";
            case CLAIMS -> "Dian Permata";
            case APPROVER -> "Rudi Hartono";
            case COMPLIANCE -> "Lestari Anwar";
            case RESEARCHER -> "Farhan Akbar";
            case AUDITOR -> "Maya Siregar";
            case ADMIN -> "Agus Salim";
            case BANK, SETTLEMENT ->
                    throw new IllegalArgumentException(role + " is a machine and has no name");
        };
    }
}
