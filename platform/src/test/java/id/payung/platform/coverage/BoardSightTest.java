package id.payung.platform.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Role;
import id.payung.platform.promotion.Result;
import id.payung.platform.promotion.Results;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.SQLException;

/** Who sees the people behind the board's numbers, and what that leaves behind. */
class BoardSightTest extends PlatformTest {

    @Autowired private Desks desks;
    @Autowired private Numbers numbers;
    @Autowired private People people;
    @Autowired private Results results;
    @Autowired private Crowd crowd;

    private Asker head = Asker.machine("nobody", Role.ADMIN, null);

    @BeforeEach
    void anOfficeWithThreeThousandMembers() throws SQLException {
        try (var past = superuser()) {
            head = crowd.head(past);
        }
    }

    @AfterEach
    void theOfficeIsClosed() throws SQLException {
        try (var past = superuser()) {
            crowd.leave(past);
        }
    }

    @Test
    void the_head_of_another_office_sees_nothing_of_it() {
        var stranger = somebody(Role.HEAD, BANYUASIN);
        var period = period(stranger, "2026");
        var part = new Selection(null, null, crowd.market(), false, null);
        var number = new People.Number(Measure.REGISTRATIONS, period, part);

        assertThat(as(head, () -> people.count(number))).isPositive();
        assertThat(as(stranger, () -> people.count(number))).isZero();
        assertThat(as(stranger, () -> people.page(number, 0))).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> numbers.open(number, 0)))
                .isInstanceOf(NotVisible.class);
        var span = as(stranger, () -> desks.open("2026")).span();
        assertThat(as(stranger, () -> results.byCampaign(span)))
                .extracting(Result::campaign)
                .doesNotContain(crowd.market());
    }

    @Test
    void a_researcher_sees_no_person_behind_a_number() {
        var researcher = somebody(Role.RESEARCHER, Crowd.OFFICE);
        var number =
                new People.Number(
                        Measure.MEMBERS,
                        period(head, "2026"),
                        new Selection(null, null, null, false, null));

        assertThat(as(researcher, () -> people.count(number))).isZero();
    }

    @Test
    void whoever_looks_at_a_list_leaves_a_line_for_each_person() throws SQLException {
        var number =
                new People.Number(
                        Measure.MEMBERS,
                        period(head, "2026"),
                        new Selection(Segment.PU, null, null, false, null));
        var before = audited();

        var page = as(head, () -> people.page(number, 1));

        assertThat(page)
                .hasSize(25)
                .allSatisfy(p -> assertThat(p.name()).isEqualTo("O•••• R•••••"));
        assertThat(audited() - before).isEqualTo(25);
    }

    private Period period(Asker asker, String key) {
        return as(asker, () -> desks.open(key)).period();
    }

    private long audited() throws SQLException {
        try (var past = superuser();
                var counted =
                        past.prepareStatement(
                                "select count(*) from access.audit where username = ?")) {
            counted.setString(1, head.username());
            var row = counted.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
