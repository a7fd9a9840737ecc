package id.payung.platform.region;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds villages by parts of names. Spaces and hyphens inside names do not count, since the
 * official list writes Bukitkecil where people write Bukit Kecil. Numbers are found in digits and
 * in letters.
 */
@Component
class VillageSearch {

    /** A list that a person can read on a phone; more letters narrow it down. */
    static final int AT_MOST = 20;

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_WORDS = 6;

    private final JdbcClient jdbc;

    VillageSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FoundVillage> inTerritory(String typed, String office, LocalDate day) {
        return find(
                typed,
                day,
                office,
                """
                and r.code in (select t.regency from region.territory t
                                where t.office = :office and t.valid @> :day::date)
                """);
    }

    List<FoundVillage> everywhere(String typed, LocalDate day) {
        return find(typed, day, "", "");
    }

    private List<FoundVillage> find(String typed, LocalDate day, String office, String where) {
        var words = words(typed);
        if (words.stream().mapToInt(String::length).sum() < FEWEST_LETTERS) {
            return List.of();
        }
        // Each word as a condition of its own, so that each can use the trigram index.
        var fits =
                IntStream.range(0, words.size())
                        .mapToObj(
                                "and (v.search_key like :word%1$d or v.search_key like :spoken%1$d)"
                                        ::formatted)
                        .collect(Collectors.joining("\n"));
        var query =
                jdbc.sql(
                                """
                                select v.code, v.name,
                                       v.name || ', ' || d.name || ', ' || r.name as path
                                  from region.village v
                                  join region.district d on d.code = v.district
                                  join region.regency r on r.code = d.regency
                                 where coalesce(v.until > :day, true)
                                 %s
                                 %s
                                 order by v.search_key like :start desc, v.name, v.code
                                 limit :most
                                """
                                        .formatted(fits, where))
                        .param("day", day)
                        .param("office", office)
                        .param("start", inLetters(words) + "%")
                        .param("most", AT_MOST);
        for (var i = 0; i < words.size(); i++) {
            query =
                    query.param("word" + i, "%" + words.get(i) + "%")
                            .param("spoken" + i, "%" + Spoken.of(words.get(i)) + "%");
        }
        return query.query(FoundVillage.class).list();
    }

    private static String inLetters(List<String> words) {
        return words.stream().map(Spoken::of).collect(Collectors.joining());
    }

    /** Letters and digits alone, so that no word can be a pattern. */
    private static List<String> words(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
