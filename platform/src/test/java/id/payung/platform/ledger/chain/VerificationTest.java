package id.payung.platform.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.ledger.chain.Verification.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;

/**
 * A book of one transfer, whose digests were made with printf and sha256sum by what ADR 8 says,
 * without Payung.
 */
class VerificationTest {

    private static final String HASH =
            "960481e2784b785f56c3ca167faa1e8df02d36e4aaf9a97c00cd766c7acbd619";

    private static final String BOOK =
            """
            {"book":{"of":"payung ledger","format":1}}
            {"account":{"id":"25a9e01e-870c-3835-9324-e6ed073c1f3b","fund":"COLLECTION","kind":"UNALLOTTED","owner":null,"other":null,"office":"palembang"}}
            {"account":{"id":"71fbd270-d45e-34d4-81bb-4a22562719b0","fund":"COLLECTION","kind":"BANK","owner":"00000000-0000-0001-0000-000000000001","other":null,"office":"palembang"}}
            {"link":{"number":1,"batch":901,"transfers":1,"content":"62df5f3eb8b218bb5bdd72517fb90766efdd17596f795dfddf2577e063b58d65","previous":"0000000000000000000000000000000000000000000000000000000000000000","hash":"960481e2784b785f56c3ca167faa1e8df02d36e4aaf9a97c00cd766c7acbd619"}}
            {"transfer":{"id":"00000000-0000-0000-0000-000000000001","batch":901,"what":"SAVING","reference":"test","bookedOn":"2026-11-23","office":"palembang","digest":"6686cc8fa698729ca55ac87947f6688e42acbdca0f842d23da27deafb3ee77c4","recordedAtMicros":1795402800000000,"entries":[{"account":"25a9e01e-870c-3835-9324-e6ed073c1f3b","fund":"COLLECTION","bookedOn":"2026-11-23","sen":-1000},{"account":"71fbd270-d45e-34d4-81bb-4a22562719b0","fund":"COLLECTION","bookedOn":"2026-11-23","sen":1000}]}}
            {"end":{"accounts":2,"links":1,"transfers":1,"entries":2,"head":"960481e2784b785f56c3ca167faa1e8df02d36e4aaf9a97c00cd766c7acbd619"}}
            """;

    @Test
    void a_book_that_others_wrote_by_the_rule_is_intact() throws IOException {
        var report = verify(BOOK, Map.of(1L, HASH));

        assertThat(report.problems()).isEmpty();
        assertThat(report.intact()).isTrue();
        assertThat(report.links()).isEqualTo(1);
        assertThat(report.transfers()).isEqualTo(1);
        assertThat(report.entries()).isEqualTo(2);
        assertThat(report.head()).isEqualTo(HASH);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "sen":1000                 | "sen":1001                 | leaves 1 sen in fund COLLECTION
                    "sen":1000                 | "sen":1001                 | its digest is not that of its content
                    "what":"SAVING"            | "what":"OTHER"             | its digest is not that of its content
                    "reference":"test"         | "reference":""             | its digest is not that of its content
                    2026-11-23","office        | 2026-11-24","office        | its digest is not that of its content
                    2026-11-23","sen":1000     | 2026-11-24","sen":1000     | counts from 2026-11-24 and not from its transfer's day
                    "digest":"6686             | "digest":"6687             | these 1 are not the same: [00000000-0000-0000-0000-000000000001]
                    "recordedAtMicros":17954   | "recordedAtMicros":17953   | these 1 are not the same
                    "batch":901,"what"         | "batch":902,"what"         | is in no link
                    "number":1                 | "number":2                 | link 1 should stand here
                    "content":"62df            | "content":"62d0            | its hash is not that of its content
                    "previous":"00             | "previous":"01             | does not follow the link before it
                    "kind":"BANK"              | "kind":"MEMBER"            | its id belongs to another name
                    0001-0000-000000000001","o | 0002-0000-000000000001","o | its id belongs to another name
                    "other":null,"office":"pal | "other":null,"office":"pax | its id belongs to another name
                    "entries":2                | "entries":3                | has 2 entries and says 3
                    "head":"9604               | "head":"9605               | ends with another link than it says
                    {"end"                     | {"und"                     | was cut off
                    "format":1                 | "format":2                 | is no export of a book in format 1
                    """)
    void whatever_is_changed_is_found(String was, String is, String what) throws IOException {
        assertThat(BOOK).contains(was);

        var report = verify(BOOK.replace(was, is), Map.of());

        assertThat(report.intact()).isFalse();
        assertThat(report.problems()).extracting(Problem::what).anyMatch(p -> p.contains(what));
    }

    @Test
    void a_book_that_was_written_anew_differs_from_what_somebody_kept() throws IOException {
        assertThat(verify(BOOK, Map.of(1L, HASH.replace('9', '8'))).problems())
                .containsExactly(
                        new Problem(
                                "ledger.link 1",
                                "is not the link that was known: the book was written anew"));
        assertThat(verify(BOOK, Map.of(7L, HASH)).problems())
                .containsExactly(
                        new Problem(
                                "ledger.link 7", "is known, and not in the file: it was cut off"));
    }

    private static Verification.Report verify(String book, Map<Long, String> known)
            throws IOException {
        return Verification.of(new BufferedReader(new StringReader(book)), known);
    }
}
