package id.payung.platform.cli.sipp;

import id.payung.platform.contribution.sipp.Fault;
import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.SippFile;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Locale;

/** What a check found, as JSON in one language. */
record Report(Locale language) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What {@code generate} did. */
    record Written(String template, int rows, long seed, String file) {}

    private record Finding(int row, String column, String value, String says, String mend) {}

    private record Refused(Finding refused) {}

    /**
     * All of a check.
     *
     * @param found all faults, also those beyond the ones that are listed
     */
    private record Checked(
            String template,
            String format,
            String sheet,
            long rows,
            long valid,
            long notValid,
            long found,
            List<Finding> faults,
            List<Finding> notices) {}

    static String json(Object report) {
        return JSON.writeValueAsString(report);
    }

    String refused(Fault fault) {
        return json(new Refused(finding(fault)));
    }

    String checked(SippFile.Opened file, Findings findings) {
        return json(
                new Checked(
                        file.template().name(),
                        file.format().name(),
                        file.sheet(),
                        findings.rows(),
                        findings.valid(),
                        findings.notValid(),
                        findings.total(),
                        findings.faults().stream().map(this::finding).toList(),
                        findings.notices().stream().map(this::finding).toList()));
    }

    private Finding finding(Fault fault) {
        return new Finding(
                fault.row(),
                fault.column(),
                fault.value(),
                fault.says(language),
                fault.mend(language));
    }
}
