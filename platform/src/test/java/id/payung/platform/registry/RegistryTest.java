package id.payung.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.registry.Registration.AlreadyRegistered;
import id.payung.platform.registry.Registration.Registered;
import id.payung.platform.registry.Registration.Wrong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class RegistryTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Registry registry;
    @Autowired private Members members;
    @Autowired private Users users;

    @Test
    void a_trader_becomes_a_member_with_a_card_and_an_account() {
        var agent = somebody(Role.AGENT, PALEMBANG);

        var registered = registered(agent, People.trader());
        var member = as(agent, () -> members.find(registered.membership()));

        assertThat(member.name()).isEqualTo("Siti Maimunah");
        assertThat(member.birth()).isEqualTo("1990-08-17");
        assertThat(member.maskedIdentity()).startsWith("1671••••••••");
        assertThat(member.phone()).isEqualTo("+6281234567890");
        assertThat(member.since()).isEqualTo(TODAY);
        assertThat(Kpj.isValid(member.kpj())).isTrue();
        assertThat(users.find(member.kpj())).isPresent();
    }

    @Test
    void an_account_opens_with_its_code_once() {
        var registered = registered(somebody(Role.AGENT, PALEMBANG), People.trader());

        assertThat(users.activate(registered.kpj(), "00000000", "rahasia-saya")).isFalse();
        assertThat(users.activate(registered.kpj(), registered.activation(), "rahasia-saya"))
                .isTrue();
        assertThat(users.activate(registered.kpj(), registered.activation(), "orang-lain"))
                .isFalse();
    }

    @Test
    void one_identity_is_one_person_in_the_whole_country() {
        var nik = People.nik();
        var first = somebody(Role.AGENT, PALEMBANG);
        registered(first, People.trader(nik));

        assertThat(attempt(somebody(Role.AGENT, BANYUASIN), People.trader(nik)))
                .isEqualTo(new AlreadyRegistered(false));
        assertThat(attempt(first, People.trader(nik))).isEqualTo(new AlreadyRegistered(true));
    }

    @Test
    void of_many_who_register_her_at_once_one_does_and_the_others_are_told() throws Exception {
        var nik = People.nik();
        var attempts = new ArrayList<Callable<Registration>>();
        for (var i = 0; i < 8; i++) {
            var agent = somebody(Role.AGENT, i % 2 == 0 ? PALEMBANG : BANYUASIN);
            attempts.add(() -> attempt(agent, People.trader(nik)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Registration>();
            for (var outcome : threads.invokeAll(attempts)) {
                outcomes.add(outcome.get());
            }

            assertThat(outcomes).filteredOn(Registered.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(AlreadyRegistered.class::isInstance).hasSize(7);
        }
    }

    @Test
    void a_foreigner_registers_by_passport() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var form = People.trader();
        var foreigner =
                new NewcomerForm(
                        null,
                        "my",
                        "a1234567",
                        LocalDate.of(1988, 2, 29),
                        "L",
                        "Tan Wei",
                        form.phone(),
                        form.village(),
                        Occupation.CRAFTSPERSON,
                        form.income(),
                        form.programmes());

        var registered = registered(agent, foreigner);

        assertThat(as(agent, () -> members.openIdentity(registered.membership(), "kartu hilang")))
                .isEqualTo("A1234567");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nik      | 16710457089           | not_sixteen_digits
                    nik      | 1671043208900001      | no_such_birth_date
                    nik      | 1671047008900001      | ok
                    nik      | 1671043002900001      | no_such_birth_date
                    nik      | 1671045708900000      | no_such_serial
                    nik      | 9971045708900001      | no_such_region
                    nik      | 1671041708500001      | too_old
                    nik      | ''                    | missing
                    name     | X                     | name
                    name     | Budi 2                | name
                    phone    | 0711-123456           | phone
                    phone    | +62 812 3456 7890     | ok
                    village  | 16.71.99.9999         | village
                    income   | satu juta             | income
                    income   | 0                     | income
                    income   | 1.500.00              | income
                    income   | Rp 2.000.000          | ok
                    """)
    void whatever_is_wrong_is_named(String field, String value, String expected) {
        var form = with(People.trader(), field, value);

        var problems = as(somebody(Role.AGENT, PALEMBANG), () -> registry.problems(form));

        if (expected.equals("ok")) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems)
                    .extracting(Problem::key)
                    .containsExactly("registry.problem." + expected);
        }
    }

    @Test
    void everything_wrong_is_said_at_once_and_nothing_is_stored() {
        var form =
                new NewcomerForm(
                        "1", null, null, null, null, "", "1", "x", null, "-5", java.util.Set.of());

        var outcome = attempt(somebody(Role.AGENT, PALEMBANG), form);

        assertThat(((Wrong) outcome).problems())
                .extracting(Problem::field)
                .containsExactly(
                        "nik", "name", "phone", "village", "occupation", "income", "programmes");
    }

    @Test
    void a_member_of_another_office_or_agent_does_not_exist() {
        var membership = registered(somebody(Role.AGENT, PALEMBANG), People.trader()).membership();

        assertThatThrownBy(() -> find(somebody(Role.AGENT, PALEMBANG), membership))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> find(somebody(Role.HEAD, BANYUASIN), membership))
                .isInstanceOf(NotVisible.class);
        assertThat(find(somebody(Role.HEAD, PALEMBANG), membership).membership())
                .isEqualTo(membership);
    }

    @Test
    void whoever_opens_an_identity_leaves_the_reason() throws SQLException {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var membership = registered(agent, People.trader()).membership();

        as(agent, () -> members.openIdentity(membership, "cocokkan dengan KTP"));

        try (var connection = superuser();
                var row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select reason from access.audit where action = 'OPEN' and"
                                                + " subject_id = '"
                                                + membership
                                                + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("cocokkan dengan KTP");
        }
    }

    @Test
    void two_memberships_of_a_segment_never_overlap() throws SQLException {
        var registered = registered(somebody(Role.AGENT, PALEMBANG), People.trader());

        try (var connection = superuser();
                var statement = connection.createStatement()) {
            var again =
                    """
                    insert into registry.membership (id, person, segment, kpj, office, valid)
                    values (gen_random_uuid(), '%s', 'BPU', '99999999999', 'palembang', '[2026-12-01,)')
                    """
                            .formatted(registered.person());
            assertThatThrownBy(() -> statement.execute(again))
                    .hasMessageContaining("once_at_a_time");
        }
    }

    private Registered registered(Asker agent, NewcomerForm form) {
        return (Registered) attempt(agent, form);
    }

    private Registration attempt(Asker agent, NewcomerForm form) {
        var origin = new Origin(Channel.AGENT, null, agent.user(), TODAY);
        return as(agent, () -> registry.register(form, origin));
    }

    private Member find(Asker asker, UUID membership) {
        return as(asker, () -> members.find(membership));
    }

    private static NewcomerForm with(NewcomerForm form, String field, String value) {
        return new NewcomerForm(
                field.equals("nik") ? value : form.nik(),
                null,
                null,
                null,
                null,
                field.equals("name") ? value : form.name(),
                field.equals("phone") ? value : form.phone(),
                field.equals("village") ? value : form.village(),
                form.occupation(),
                field.equals("income") ? value : form.income(),
                form.programmes());
    }
}
