package id.payung.platform.cli.branch;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.cli.Till;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Ledger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** The demo's invented year, at its small size, in an office of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BranchTest extends PlatformTest {

    private static final String OFFICE = "kayuagung";

    @Autowired private Branch branch;
    @Autowired private Till till;
    @Autowired private Ledger ledger;

    private Branch.Crew crew;
    private Asker head;

    @BeforeAll
    void aSmallYear() {
        head = somebody(Role.HEAD, OFFICE);
        var agents = List.of(somebody(Role.AGENT, OFFICE), somebody(Role.AGENT, OFFICE));
        crew = new Branch.Crew(somebody(Role.OFFICER, OFFICE), agents, till.partner());
        branch.write(Scale.SMALL, crew);
    }

    @Test
    void has_the_people_that_it_promises() {
        assertThat(count("registry.employer")).isEqualTo(4);
        assertThat(count("registry.membership where segment = 'PU'")).isBetween(50L, 75L);
        assertThat(count("registry.membership where segment = 'BPU'")).isEqualTo(60);
    }

    @Test
    void is_written_once() {
        branch.write(Scale.SMALL, crew);

        assertThat(count("registry.employer")).isEqualTo(4);
        assertThat(count("registry.membership where segment = 'BPU'")).isEqualTo(60);
    }

    @Test
    void pays_what_it_is_billed_to_the_sen_and_nothing_lies_about() {
        assertThat(count("contribution.wage_report where state = 'POSTED'")).isPositive();
        assertThat(count("contribution.bill where settled_by is not null")).isPositive();
        assertThat(as(head, () -> ledger.balance(new Account.Unallotted(OFFICE), LocalDate.MAX)))
                .isEqualTo(id.payung.rules.money.Rupiah.ZERO);
        assertThat(
                        as(
                                head,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        select (select sum(amount_sen) from contribution.line l
                                                                  join registry.membership m on m.id = l.membership
                                                                 where m.office = :office)
                                                             = (select sum(amount_sen) from payment.receipt)
                                                        """)
                                                .param("office", OFFICE)
                                                .query(Boolean.class)
                                                .single()))
                .as("what was posted is what was received")
                .isTrue();
    }

    @Test
    void knows_what_found_everybody() {
        assertThat(
                        count(
                                "registry.membership m where not exists (select from"
                                        + " registry.origin o where o.membership = m.id)"))
                .isZero();
        assertThat(count("registry.origin where campaign is not null")).isPositive();
    }

    private long count(String rows) {
        return as(head, () -> jdbc.sql("select count(*) from " + rows).query(Long.class).single());
    }
}
