package id.payung.platform.ledger.chain;

import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Fund;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of an exported book, as they lie in the database. */
sealed interface BookRow {

    /** An account; its id follows from its name. */
    record Opened(
            UUID id,
            String fund,
            String kind,
            @Nullable UUID owner,
            @Nullable String other,
            String office)
            implements BookRow {

        /** The account that the row names; empty when there is none such. */
        Optional<Account> named() {
            try {
                return Optional.of(account());
            } catch (IllegalArgumentException | NullPointerException e) {
                return Optional.empty();
            }
        }

        private Account account() {
            return switch (Account.Kind.valueOf(kind)) {
                case BANK -> new Account.Bank(required(owner), office);
                case UNALLOTTED -> new Account.Unallotted(office);
                case INTERFUND ->
                        new Account.Interfund(
                                Fund.valueOf(fund), Fund.valueOf(required(other)), office);
                case CONTRIBUTIONS -> new Account.Contributions(Fund.valueOf(fund), office);
                case MEMBER -> new Account.Member(required(owner), office);
                case RETURNS -> new Account.Returns(Fund.valueOf(fund), office);
            };
        }

        private static <T> T required(@Nullable T value) {
            if (value == null) {
                throw new IllegalArgumentException("The account names nobody");
            }
            return value;
        }
    }

    /** A line on an account. */
    record Entered(UUID account, String fund, String bookedOn, long sen) {}

    /** A transfer with its lines. */
    record Booked(
            UUID id,
            long batch,
            String what,
            String reference,
            String bookedOn,
            String office,
            String digest,
            long recordedAtMicros,
            List<Entered> entries)
            implements BookRow {

        String computedDigest() {
            return HexFormat.of()
                    .formatHex(
                            Digest.ofTransfer(
                                    List.of(id.toString(), what, reference, bookedOn, office),
                                    entries.stream()
                                            .map(e -> e.account() + " " + e.sen())
                                            .toList()));
        }

        /** What the batch's content says of it. */
        String inBatch() {
            return id + " " + digest + " " + recordedAtMicros;
        }
    }

    /** A link, before the transfers that it seals. */
    record Linked(Link link) implements BookRow {}
}
