package id.payung.platform.ledger.chain;

import id.payung.platform.ledger.chain.BookRow.Booked;
import id.payung.platform.ledger.chain.BookRow.Opened;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Reads an exported book and says of every row whether it is as it was sealed. */
public final class Verification {

    /**
     * What was found.
     *
     * @param intact nothing is wrong
     * @param head hash of the last link
     * @param problems every row that is not as it was sealed
     */
    public record Report(
            boolean intact,
            long links,
            long transfers,
            long entries,
            String head,
            List<Problem> problems) {}

    /**
     * Something that is wrong.
     *
     * @param row which row: its table and its key
     * @param what what is wrong with it
     */
    public record Problem(String row, String what) {}

    private final Map<UUID, Opened> accounts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Long, String> known;
    private final TreeSet<String> batch = new TreeSet<>();
    private @Nullable Link open;
    private String previous = Link.NOTHING;
    private long links;
    private long transfers;
    private long entries;
    private boolean begun;
    private boolean ended;

    private Verification(Map<Long, String> known) {
        this.known = new HashMap<>(known);
    }

    /**
     * Verifies a file.
     *
     * @param known hashes of links that somebody kept from an older export, by their numbers: only
     *     they tell that the end of the book was not cut off and written anew
     */
    public static Report of(BufferedReader file, Map<Long, String> known) throws IOException {
        var run = new Verification(known);
        var number = 0L;
        for (var line = file.readLine(); line != null; line = file.readLine()) {
            number++;
            try {
                run.take(BookFile.read(line));
            } catch (JacksonException | IllegalArgumentException e) {
                run.wrong("line " + number, "is not as an export writes it: " + e.getMessage());
            }
        }
        return run.report();
    }

    private void take(JsonNode line) {
        var kind = line.propertyNames().stream().findFirst().orElse("");
        var value = line.path(kind);
        switch (kind) {
            case "book" -> begun = value.path("format").asInt(0) == BookFile.FORMAT;
            case "account" -> account(BookFile.as(value, Opened.class));
            case "link" -> link(BookFile.as(value, Link.class));
            case "transfer" -> transfer(BookFile.as(value, Booked.class));
            case "end" -> end(value);
            default -> throw new IllegalArgumentException("'%s' is no row".formatted(kind));
        }
    }

    private void account(Opened account) {
        accounts.put(account.id(), account);
        var named = account.named();
        if (named.isEmpty() || !named.get().id().equals(account.id())) {
            wrong(
                    "ledger.account " + account.id(),
                    "fund, kind, owner, other or office was changed: its id belongs to another"
                            + " name");
        }
    }

    private void link(Link link) {
        close();
        links++;
        if (link.number() != links) {
            wrong(
                    name(link),
                    "link %d should stand here: one is missing or was added".formatted(links));
            links = link.number();
        }
        if (!link.previous().equals(previous)) {
            wrong(name(link), "does not follow the link before it");
        }
        if (!link.hash().equals(link.computedHash())) {
            wrong(name(link), "was changed: its hash is not that of its content");
        }
        var kept = known.remove(link.number());
        if (kept != null && !kept.equals(link.hash())) {
            wrong(name(link), "is not the link that was known: the book was written anew");
        }
        previous = link.hash();
        open = link;
    }

    private void transfer(Booked transfer) {
        transfers++;
        entries += transfer.entries().size();
        if (open == null || open.batch() != transfer.batch()) {
            wrong(
                    name(transfer),
                    "is in no link: it was added to the book behind its back, or its link is gone");
        } else {
            batch.add(transfer.inBatch());
        }
        if (!transfer.digest().equals(transfer.computedDigest())) {
            wrong(
                    name(transfer),
                    "it or one of its %d entries was changed: its digest is not that of its content"
                            .formatted(transfer.entries().size()));
        }
        balances(transfer);
    }

    private void balances(Booked transfer) {
        var sums = new TreeMap<String, Long>();
        for (var entry : transfer.entries()) {
            var account = accounts.get(entry.account());
            var row = "ledger.entry of %s on account %s".formatted(transfer.id(), entry.account());
            if (account == null) {
                wrong(row, "names an account that is not in the book");
            } else if (!account.fund().equals(entry.fund())) {
                wrong(row, "names fund %s; the account is of %s".formatted(entry.fund(), account));
            }
            if (!entry.bookedOn().equals(transfer.bookedOn())) {
                wrong(
                        row,
                        "counts from %s and not from its transfer's day, %s"
                                .formatted(entry.bookedOn(), transfer.bookedOn()));
            }
            sums.merge(entry.fund(), entry.sen(), Math::addExact);
        }
        sums.forEach((fund, rest) -> {
            if (rest != 0) {
                wrong(name(transfer), "leaves %d sen in fund %s".formatted(rest, fund));
            }
        });
    }

    /** The batch of the last link is whole. */
    private void close() {
        if (open == null) {
            return;
        }
        var content = HexFormat.of().formatHex(Digest.ofBatch(batch));
        if (batch.size() != open.transfers() || !content.equals(open.content())) {
            wrong(
                    name(open),
                    "sealed %d transfers, and these %d are not the same: %s"
                            .formatted(open.transfers(), batch.size(), idsInBatch()));
        }
        batch.clear();
        open = null;
    }

    private List<String> idsInBatch() {
        return batch.stream().limit(20).map(text -> text.substring(0, 36)).toList();
    }

    private void end(JsonNode sums) {
        close();
        ended = true;
        var counted = new LinkedHashMap<String, Long>();
        counted.put("accounts", (long) accounts.size());
        counted.put("transfers", transfers);
        counted.put("entries", entries);
        counted.forEach((what, count) -> {
            if (sums.path(what).asLong(-1) != count) {
                wrong("the file", "has %d %s and says %s".formatted(count, what, sums.path(what)));
            }
        });
        if (!sums.path("head").asString("").equals(previous)) {
            wrong("the file", "ends with another link than it says");
        }
    }

    private Report report() {
        if (!begun) {
            wrong("the file", "is no export of a book in format " + BookFile.FORMAT);
        }
        if (!ended) {
            wrong("the file", "has no end: it was cut off");
        }
        known.forEach((number, _) ->
                wrong("ledger.link " + number, "is known, and not in the file: it was cut off"));
        return new Report(
                problems.isEmpty(), links, transfers, entries, previous, List.copyOf(problems));
    }

    private static String name(Link link) {
        return "ledger.link " + link.number();
    }

    private static String name(Booked transfer) {
        return "ledger.transfer " + transfer.id();
    }

    private void wrong(String row, String what) {
        problems.add(new Problem(row, what));
    }
}
