package id.payung.platform.region;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Places, and the offices in charge of them. Everybody may ask. */
@Component
public class Regions {

    private static final Pattern NIK_REGION = Pattern.compile("\\d{6}");

    private final JdbcClient jdbc;
    private final VillageSearch villages;

    Regions(JdbcClient jdbc, VillageSearch villages) {
        this.jdbc = jdbc;
        this.villages = villages;
    }

    /** The place of that dotted code, also when the code is no longer in force. */
    @Transactional(readOnly = true)
    public Optional<Place> find(String code) {
        var lineage = lineage(code);
        return lineage.isEmpty() || !lineage.getLast().code().equals(code)
                ? Optional.empty()
                : Optional.of(lineage.getLast());
    }

    /** The places that {@code code} lies in, from the province down to itself. */
    @Transactional(readOnly = true)
    public List<Place> lineage(String code) {
        return jdbc.sql(
                        """
                        select code, name, name as path, until
                          from region.province where code = left(:code, 2)
                        union all
                        select r.code, r.name, r.name || ', ' || p.name, r.until
                          from region.regency r join region.province p on p.code = r.province
                         where r.code = left(:code, 5)
                        union all
                        select d.code, d.name, d.name || ', ' || r.name, d.until
                          from region.district d join region.regency r on r.code = d.regency
                         where d.code = left(:code, 8)
                        union all
                        select v.code, v.name, v.name || ', ' || d.name || ', ' || r.name, v.until
                          from region.village v
                          join region.district d on d.code = v.district
                          join region.regency r on r.code = d.regency
                         where v.code = left(:code, 13)
                         order by code
                        """)
                .param("code", code)
                .query(Place.class)
                .list();
    }

    /** People of all ages in a province or regency; empty for smaller places. */
    @Transactional(readOnly = true)
    public Optional<Population> population(String code) {
        return jdbc.sql(
                        """
                        select code, population as people, population_on as "on"
                          from region.province where code = :code
                        union all
                        select code, population, population_on
                          from region.regency where code = :code
                        """)
                .param("code", code)
                .query(Population.class)
                .optional();
    }

    /**
     * Villages in the office's territory on that day that fit what was typed: parts of the names of
     * village, district or regency, in any order. Fewer than two letters find nothing.
     */
    @Transactional(readOnly = true)
    public List<FoundVillage> searchVillages(String typed, String office, LocalDate day) {
        return villages.inTerritory(typed, office, day);
    }

    /** As {@link #searchVillages(String, String, LocalDate)}, in the whole country. */
    @Transactional(readOnly = true)
    public List<FoundVillage> searchVillages(String typed, LocalDate day) {
        return villages.everywhere(typed, day);
    }

    /** The office in charge of a village, district or regency on that day. */
    @Transactional(readOnly = true)
    public Optional<Office> officeOf(String code, LocalDate day) {
        return jdbc.sql(
                        """
                        select o.code, o.name, o.kind, o.parent
                          from region.territory t join region.office o on o.code = t.office
                         where t.regency = left(:code, 5) and t.valid @> :day::date
                        """)
                .param("code", code)
                .param("day", day)
                .query(Office.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Office> office(String code) {
        return jdbc.sql("select code, name, kind, parent from region.office where code = :code")
                .param("code", code)
                .query(Office.class)
                .optional();
    }

    /** The offices that are open on that day, branches first. */
    @Transactional(readOnly = true)
    public List<Office> offices(LocalDate day) {
        return jdbc.sql(
                        """
                        select code, name, kind, parent
                          from region.office
                         where opened @> :day::date
                         order by kind, name
                        """)
                .param("day", day)
                .query(Office.class)
                .list();
    }

    /** The regencies that the office is in charge of on that day. */
    @Transactional(readOnly = true)
    public List<Place> territory(String office, LocalDate day) {
        return jdbc.sql(
                        """
                        select r.code, r.name, r.name || ', ' || p.name as path, r.until
                          from region.territory t
                          join region.regency r on r.code = t.regency
                          join region.province p on p.code = r.province
                         where t.office = :office and t.valid @> :day::date
                         order by r.code
                        """)
                .param("office", office)
                .param("day", day)
                .query(Place.class)
                .list();
    }

    /**
     * Whether the first six digits of a NIK are a district, now or earlier.
     *
     * @throws IllegalArgumentException when they are not six digits
     */
    @Transactional(readOnly = true)
    public NikRegion nikRegion(String sixDigits) {
        if (!NIK_REGION.matcher(sixDigits).matches()) {
            throw new IllegalArgumentException(
                    """
                    The place in a NIK is its first six digits; this has %d characters. \
                    Maybe the whole NIK was given.\
                    """
                            .formatted(sixDigits.length()));
        }
        var regency = sixDigits.substring(0, 2) + "." + sixDigits.substring(2, 4);
        var known =
                jdbc.sql(
                                """
                                select exists (select from region.district where code = :district)
                                    or exists (select from region.former_regency
                                                where code = :regency)
                                """)
                        .param("district", regency + "." + sixDigits.substring(4))
                        .param("regency", regency)
                        .query(Boolean.class)
                        .single();
        return known ? NikRegion.KNOWN : NikRegion.UNKNOWN;
    }
}
