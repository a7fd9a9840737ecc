package id.payung.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;

import org.junit.jupiter.api.Test;

class AskingTest extends PlatformTest {

    @Test
    void a_transaction_knows_who_is_asking() {
        String office = as(somebody(Role.HEAD, PALEMBANG), this::officeInTheDatabase);

        assertThat(office).isEqualTo(PALEMBANG);
    }

    @Test
    void a_transaction_of_nobody_shows_nobody() {
        assertThat(askedByNobody()).isEqualTo("nobody");
    }

    @Test
    void acting_as_another_inside_a_transaction_lasts_for_the_block_and_no_longer() {
        as(
                somebody(Role.HEAD, PALEMBANG),
                () -> {
                    var other = Asker.machine("test", Role.SETTLEMENT, BANYUASIN);
                    assertThat(asking.actAs(other, this::officeInTheDatabase)).isEqualTo(BANYUASIN);
                    assertThat(officeInTheDatabase()).isEqualTo(PALEMBANG);
                });
    }

    @Test
    void the_pool_forgets_the_asker_with_the_transaction() {
        as(somebody(Role.HEAD, PALEMBANG), this::officeInTheDatabase);

        for (var i = 0; i < 40; i++) {
            assertThat(askedByNobody()).isEqualTo("nobody");
        }
    }

    private String askedByNobody() {
        String office = transaction.execute(_ -> officeInTheDatabase());
        return office;
    }

    private String officeInTheDatabase() {
        return jdbc.sql("select coalesce(access.my_office(), 'nobody')")
                .query(String.class)
                .single();
    }
}
