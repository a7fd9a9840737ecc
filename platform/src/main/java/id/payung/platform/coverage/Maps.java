package id.payung.platform.coverage;

import id.payung.platform.region.Place;
import id.payung.platform.region.Regions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Lays the counts of members out over places. */
@Component
class Maps {

    private static final int PROVINCE_CODE = 2;
    private static final int REGENCY_CODE = 5;
    private static final int DISTRICT_CODE = 8;

    private final JdbcClient jdbc;
    private final Counts counts;
    private final Denominators denominators;
    private final Regions regions;

    Maps(JdbcClient jdbc, Counts counts, Denominators denominators, Regions regions) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.denominators = denominators;
        this.regions = regions;
    }

    /** What to draw: the regencies of a province, or the districts of a regency. */
    record Wanted(Desk desk, Segment segment, MapView.View view, String place) {}

    /**
     * The map of the wanted place, or of the office's province when that is none of it.
     *
     * @throws IllegalStateException when the office is in charge of no place
     */
    @Transactional(readOnly = true)
    MapView draw(Wanted wanted) {
        var period = wanted.desk().period();
        var territory = territory(wanted.desk());
        var province = territory.getFirst().code().substring(0, PROVINCE_CODE);
        var inside = wanted.place().startsWith(province + ".");
        var lineage = regions.lineage(inside ? wanted.place() : province);
        var within = lineage.getLast();
        var down = within.code().length() == REGENCY_CODE;
        var frame =
                new MapView.Frame(
                        within.code(),
                        within.name(),
                        wanted.segment(),
                        wanted.view(),
                        territory.stream().map(Place::code).collect(Collectors.toSet()));
        var found = counts.byPlace(period, wanted.segment(), down ? DISTRICT_CODE : REGENCY_CODE);
        var material =
                new MapView.Material(
                        below(within.code(), period.to()),
                        found,
                        denominators.within(province),
                        period.to());
        return MapView.of(frame, material);
    }

    /** Of the last day of the period, or of today for periods before the office's records. */
    private List<Place> territory(Desk desk) {
        var then = regions.territory(desk.office().code(), desk.period().to());
        var territory =
                then.isEmpty() ? regions.territory(desk.office().code(), desk.today()) : then;
        if (territory.isEmpty()) {
            throw new IllegalStateException(
                    "%s is in charge of no place on %s"
                            .formatted(desk.office().code(), desk.today()));
        }
        return territory;
    }

    private List<MapView.Named> below(String code, LocalDate day) {
        return jdbc.sql(
                        """
                        select code, name from region.regency
                         where province = :code and (until is null or until > :day)
                        union all
                        select code, name from region.district
                         where regency = :code and (until is null or until > :day)
                         order by code
                        """)
                .param("code", code)
                .param("day", day)
                .query(MapView.Named.class)
                .list();
    }
}
