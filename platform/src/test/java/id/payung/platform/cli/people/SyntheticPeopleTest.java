package id.payung.platform.cli.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.identity.Nik;
import id.payung.rules.law.Answer;

import org.junit.jupiter.api.Test;

import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.stream.Stream;

class SyntheticPeopleTest {

    private static final DateTimeFormatter DDMMYY = DateTimeFormatter.ofPattern("ddMMyy");

    @Test
    void the_same_seed_gives_the_same_people() {
        var one = SyntheticPeople.seeded(42);
        var other = SyntheticPeople.seeded(42);

        assertThat(Stream.generate(one::next).limit(1_000))
                .containsExactlyElementsOf(Stream.generate(other::next).limit(1_000).toList());
        assertThat(SyntheticPeople.seeded(43).next())
                .isNotEqualTo(SyntheticPeople.seeded(42).next());
    }

    @Test
    void a_nik_says_what_the_person_is() {
        Stream.generate(SyntheticPeople.seeded(7)::next)
                .limit(10_000)
                .forEach(person -> {
                    assertThat(Nik.parse(person.nik())).isInstanceOf(Answer.Known.class);
                    if (Nik.parse(person.nik()) instanceof Answer.Known<Nik>(var nik, _)) {
                        assertThat(nik.sex()).isEqualTo(person.sex());
                        assertThat(nik.birthDdmmyy()).isEqualTo(DDMMYY.format(person.birth()));
                        assertThat(nik.region()).isEqualTo(person.district().replace(".", ""));
                        assertThat(Integer.parseInt(nik.serial())).isGreaterThan(9000);
                    }
                });
    }

    @Test
    void a_million_people_have_a_million_numbers() {
        var people = SyntheticPeople.seeded(1);
        var numbers = new HashSet<Long>(2_000_000);
        for (var i = 0; i < 1_000_000; i++) {
            numbers.add(Long.parseLong(people.next().nik()));
        }

        assertThat(numbers).hasSize(1_000_000);
    }

    /** One district has 29,220 combinations of day and sex; then the next serial comes. */
    @Test
    void one_district_has_room_for_more_than_its_birthdays() {
        var people = SyntheticPeople.seeded(1, "16.71.04");
        var numbers = new HashSet<String>();
        for (var i = 0; i < 100_000; i++) {
            numbers.add(people.next().nik());
        }

        assertThat(numbers).hasSize(100_000).allMatch(nik -> nik.startsWith("167104"));
    }

    @Test
    void a_place_that_is_none_is_named() {
        assertThatThrownBy(() -> SyntheticPeople.seeded(1, "99.99"))
                .hasMessageContaining("\"99.99\" is no place");
    }

    @Test
    void names_are_of_one_word_or_several_and_some_have_apostrophes() {
        var names =
                Stream.generate(SyntheticPeople.seeded(3)::next)
                        .limit(2_000)
                        .map(SyntheticPerson::name)
                        .toList();

        assertThat(names)
                .anyMatch(name -> !name.contains(" "))
                .anyMatch(name -> name.split(" ").length > 2)
                .anyMatch(name -> name.contains("'"));
    }
}
