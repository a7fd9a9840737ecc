package id.payung.rules.whatif;

import id.payung.rules.Programme;
import id.payung.rules.Segment;
import id.payung.rules.contribution.EnterpriseSize;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.RiskGroup;
import id.payung.rules.money.Rupiah;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A population in a file of comma-separated values with the header {@code
 * segment,sector,income,risk_group,size,jkp_member,jht,state_paid}. No quotes: a sector is one
 * word.
 *
 * <p>For PU: risk_group 1 to 5, size MICRO SMALL MEDIUM LARGE. For BPU: jht and state_paid. What
 * does not concern a segment may be empty.
 */
public record MemberFile(Path file) implements Population {

    static final String HEADER = "segment,sector,income,risk_group,size,jkp_member,jht,state_paid";

    private static final int COLUMNS = 8;

    @Override
    public void forEach(Consumer<Member> visitor) {
        try (var reader = Files.newBufferedReader(file)) {
            if (!HEADER.equals(reader.readLine())) {
                throw bad(1, "the header must be " + HEADER);
            }
            var number = 1;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                visitor.accept(member(number, List.of(line.split(",", -1))));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + file, broken);
        }
    }

    private Member member(int line, List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw bad(line, "%d columns, not %d".formatted(cells.size(), COLUMNS));
        }
        try {
            return switch (cells.getFirst()) {
                case "PU" -> wageEarner(cells);
                case "BPU" -> selfEmployed(cells);
                default -> throw bad(line, "segment '%s' is not PU or BPU".formatted(cells.get(0)));
            };
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw bad(line, String.valueOf(wrong.getMessage()));
        }
    }

    private static Member wageEarner(List<String> cells) {
        return new Member(
                Segment.PU,
                cells.get(1),
                Rupiah.of(new BigDecimal(cells.get(2))),
                RiskGroup.of(Integer.parseInt(cells.get(3))),
                EnterpriseSize.valueOf(cells.get(4).toUpperCase(Locale.ROOT)).required(),
                Boolean.parseBoolean(cells.get(5)),
                Funding.OWN);
    }

    private static Member selfEmployed(List<String> cells) {
        Set<Programme> programmes = EnumSet.of(Programme.JKK, Programme.JKM);
        if (Boolean.parseBoolean(cells.get(6))) {
            programmes.add(Programme.JHT);
        }
        return new Member(
                Segment.BPU,
                cells.get(1),
                Rupiah.of(new BigDecimal(cells.get(2))),
                RiskGroup.VERY_LOW,
                programmes,
                false,
                Boolean.parseBoolean(cells.get(7)) ? Funding.STATE_BUDGET : Funding.OWN);
    }

    private BadMember bad(int line, String why) {
        return new BadMember("%s line %d: %s".formatted(file, line, why));
    }
}
