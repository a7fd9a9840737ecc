package id.payung.evidence;

import id.payung.evidence.panel.PanelReader;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The reference data sets; their README names source and licence of each. */
public final class Data {

    private Data() {}

    public static Table table(String file) {
        try {
            var place = Objects.requireNonNull(Data.class.getResource(file), file);
            return Table.read(Path.of(place.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static PanelReader panel(String file, String unit, String time, String outcome) {
        return PanelReader.of(table(file)).columns(unit, time, outcome);
    }
}
