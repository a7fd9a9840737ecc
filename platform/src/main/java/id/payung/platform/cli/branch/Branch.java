package id.payung.platform.cli.branch;

import id.payung.platform.access.Asker;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Fund;
import id.payung.platform.payment.Partner;
import id.payung.platform.registry.Employer;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Writes the demo's branch office. Wage earners are written in one transaction and the
 * self-employed in another, side by side: a demo that is cut off meanwhile begins again, and never
 * part.
 */
@Component
@Lazy
public class Branch {

    private static final long SEED = 2020;

    private final OfficeDoors doors;
    private final Clock clock;

    Branch(OfficeDoors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    /** Who is at work in the branch: the officer, the agents, and the bank where people pay. */
    public record Crew(Asker officer, List<Asker> agents, Partner bank) {}

    /** Writes what is not there yet; safe to repeat. */
    public void write(Scale scale, Crew crew) {
        var today = LocalDate.now(clock);
        var plan = new Plan(scale, YearMonth.from(today).minusMonths(1), SEED);
        var hasCampaigns = as(crew, () -> !doors.campaigns().list().isEmpty());
        var progress = new Progress(scale, System.nanoTime());
        openAccounts(crew);
        var works = new ArrayList<Callable<Boolean>>();
        for (var part : Part.all(plan)) {
            var bank = bank(crew, "pu" + part.number());
            var earners = new WageEarners(doors, crew.officer(), bank, part);
            var name = earners.firms().getFirst().name();
            var there = as(crew, () -> !doors.employers().search(name, today, 1).isEmpty());
            works.add(once(there, () -> earners.write(today, () -> progress.workers(earners))));
        }
        var askers = new Traders.Askers(crew.officer(), crew.agents());
        var traders = new Traders(doors, askers, bank(crew, "bpu"), plan);
        works.add(once(hasCampaigns, () -> traders.write(today, () -> progress.traders(traders))));
        together(works);
    }

    private static void together(List<Callable<Boolean>> works) {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            for (var work : threads.invokeAll(works)) {
                work.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was interrupted while it was written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The demo's branch could not be written", e.getCause());
        }
    }

    /**
     * Those that everybody books on; each transaction would else wait for the one that is first.
     */
    private void openAccounts(Crew crew) {
        var office = crew.officer().officeOrRefuse();
        var accounts = new ArrayList<Account>();
        accounts.add(new Account.Unallotted(office));
        accounts.add(new Account.Bank(crew.bank().id(), office));
        for (var fund : List.of(Fund.JKK, Fund.JKM, Fund.JHT, Fund.JP, Fund.JKP)) {
            accounts.add(new Account.Interfund(Fund.COLLECTION, fund, office));
            accounts.add(new Account.Interfund(fund, Fund.COLLECTION, office));
            if (fund != Fund.JHT) {
                accounts.add(new Account.Contributions(fund, office));
            }
        }
        doors.asking()
                .actAs(
                        crew.officer(),
                        () ->
                                doors.transaction()
                                        .executeWithoutResult(_ -> doors.ledger().open(accounts)));
    }

    /** An employer of middle size, for whoever tries the employer's desk. */
    public Employer employer(Crew crew) {
        var all = as(crew, () -> doors.employers().search("", LocalDate.now(clock), 1000));
        return all.stream()
                .filter(e -> e.name().endsWith(" 003") || e.name().endsWith(" 040"))
                .reduce((_, second) -> second)
                .orElse(all.getFirst());
    }

    private Bank bank(Crew crew, String name) {
        return new Bank(crew.bank(), doors, name);
    }

    private Callable<Boolean> once(boolean there, Runnable work) {
        return () -> {
            if (!there) {
                doors.transaction().executeWithoutResult(_ -> work.run());
            }
            return true;
        };
    }

    private <T> T as(Crew crew, Supplier<T> work) {
        return doors.asking().actAs(crew.officer(), work);
    }
}
