package id.payung.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class ResultTest {

    @Test
    void a_result_that_cannot_tell_gives_no_number() {
        var result =
                new Result(
                        "did",
                        "extra registrations a month",
                        new Outcome.CannotTell("One district.", "A second one."),
                        List.of(),
                        List.of(),
                        Provenance.of(1, InputHash.of("did")));

        assertThatThrownBy(result::estimated).hasMessage("One district. A second one.");
    }

    @Test
    void one_value_changes_the_hash_and_the_sign_of_zero_does_not() {
        var hash = InputHash.of("did").numbers(new double[] {1, 0, 3}).hex();

        assertThat(InputHash.of("did").numbers(new double[] {1, -0.0, 3}).hex()).isEqualTo(hash);
        assertThat(InputHash.of("did").numbers(new double[] {1, 0, Math.nextUp(3.0)}).hex())
                .isNotEqualTo(hash)
                .hasSize(64);
        assertThat(InputHash.of("sdid").numbers(new double[] {1, 0, 3}).hex()).isNotEqualTo(hash);
    }

    @Test
    void a_stream_depends_on_seed_and_task_alone() {
        var first = Seeds.stream(7, 3).nextLong();

        assertThat(Seeds.stream(7, 3).nextLong()).isEqualTo(first);
        assertThat(Seeds.stream(7, 4).nextLong()).isNotEqualTo(first);
        assertThat(Seeds.stream(8, 3).nextLong()).isNotEqualTo(first);
        assertThat(Seeds.choose(Seeds.stream(1, 1), 10, 10))
                .containsExactlyInAnyOrder(IntStream.range(0, 10).toArray());
    }

    @Test
    void the_version_is_that_of_the_build() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>%s".formatted(Provenance.VERSION));
    }
}
