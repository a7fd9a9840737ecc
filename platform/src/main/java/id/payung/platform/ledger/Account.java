package id.payung.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A place in the book of one fund where money stands, held at one branch office.
 *
 * <p>An account is named by what it is for; its id follows from that name, so nobody has to open or
 * look up an account before a transfer is posted to it.
 */
public sealed interface Account {

    /** The fund in whose book the account stands. */
    Fund fund();

    /** Code of the branch office that holds the account; its staff alone see it. */
    String office();

    Kind kind();

    /** The account's name in full: equal names are the same account. */
    String name();

    /** The same id for the same name, always. */
    default UUID id() {
        return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    }

    /** On which side an account grows: what we have and are owed, or what we owe and earn. */
    enum Side {
        DEBIT,
        CREDIT
    }

    enum Kind {
        BANK(Side.DEBIT),
        UNALLOTTED(Side.CREDIT),
        INTERFUND(Side.DEBIT),
        CONTRIBUTIONS(Side.CREDIT),
        MEMBER(Side.CREDIT),
        RETURNS(Side.CREDIT);

        private final Side side;

        Kind(Side side) {
            this.side = side;
        }

        public Side side() {
            return side;
        }
    }

    /** Money that lies at a bank partner. Grows by debit. */
    record Bank(UUID partner, String office) implements Account {
        @Override
        public Fund fund() {
            return Fund.COLLECTION;
        }

        @Override
        public Kind kind() {
            return Kind.BANK;
        }

        @Override
        public String name() {
            return "COLLECTION/BANK/" + partner + "/" + office;
        }
    }

    /**
     * Received, and not yet known whose it is. Grows by credit; empty once all bills are settled.
     */
    record Unallotted(String office) implements Account {
        @Override
        public Fund fund() {
            return Fund.COLLECTION;
        }

        @Override
        public Kind kind() {
            return Kind.UNALLOTTED;
        }

        @Override
        public String name() {
            return "COLLECTION/UNALLOTTED/" + office;
        }
    }

    /**
     * What {@code fund} is owed by {@code other}: above zero it is owed, below zero it owes. Funds
     * never mix, so a transfer between two funds posts to both sides, and what one claims the other
     * owes: the database refuses a transfer that says otherwise. Grows by debit.
     */
    record Interfund(Fund fund, Fund other, String office) implements Account {
        public Interfund {
            if (fund == other) {
                throw new IllegalArgumentException(
                        "%s cannot owe itself. Maybe the other fund was meant to be COLLECTION."
                                .formatted(fund));
            }
        }

        @Override
        public Kind kind() {
            return Kind.INTERFUND;
        }

        @Override
        public String name() {
            return fund + "/INTERFUND/" + other + "/" + office;
        }
    }

    /** Contributions that a fund has earned. Grows by credit. Old-age savings go to members. */
    record Contributions(Fund fund, String office) implements Account {
        public Contributions {
            if (fund == Fund.JHT || fund == Fund.COLLECTION) {
                throw new IllegalArgumentException(
                        "%s earns no contributions. Maybe Account.Member for JHT was meant."
                                .formatted(fund));
            }
        }

        @Override
        public Kind kind() {
            return Kind.CONTRIBUTIONS;
        }

        @Override
        public String name() {
            return fund + "/CONTRIBUTIONS/" + office;
        }
    }

    /**
     * A member's old-age savings: what the fund JHT owes to that person (PP 46/2015). Grows by
     * credit. The person has one account, whichever office holds it.
     */
    record Member(UUID person, String office) implements Account {
        @Override
        public Fund fund() {
            return Fund.JHT;
        }

        @Override
        public Kind kind() {
            return Kind.MEMBER;
        }

        @Override
        public String name() {
            return "JHT/MEMBER/" + person;
        }
    }

    /**
     * What a fund's money earned and nobody has been given yet (hasil pengembangan). Grows by
     * credit; below zero, more was given than was booked as earned so far.
     */
    record Returns(Fund fund, String office) implements Account {
        public Returns {
            if (fund == Fund.COLLECTION) {
                throw new IllegalArgumentException(
                        "COLLECTION earns no returns. Maybe the fund JHT was meant.");
            }
        }

        @Override
        public Kind kind() {
            return Kind.RETURNS;
        }

        @Override
        public String name() {
            return fund + "/RETURNS/" + office;
        }
    }
}
