package id.payung.platform.contribution.project;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What somebody typed about a project, kept as it was typed until all of it is right.
 *
 * @param contractor NPP, as typed or chosen from the list; not asked of a contractor
 * @param basis CONTRACT or WAGES
 * @param tax WITH when PPN is in the value
 * @param stages percent of each instalment; empty for all at once
 * @param agreed the total in sen that the page showed before; empty at first
 */
record ProjectForm(
        @Nullable String contractor,
        @Nullable String name,
        @Nullable String address,
        @Nullable String regency,
        @Nullable String owner,
        @Nullable String category,
        @Nullable String orderNumber,
        @Nullable String orderedOn,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String basis,
        @Nullable String value,
        @Nullable String tax,
        @Nullable String wages,
        @Nullable String stages,
        @Nullable String agreed) {

    static ProjectForm blank() {
        return new ProjectForm(
                "", "", "", "", "", "", "", "", "", "", "CONTRACT", "", "WITH", "", "", "");
    }

    public boolean byWages() {
        return "WAGES".equals(basis);
    }

    /** With tax unless somebody says otherwise: that is how contracts are written. */
    public boolean withTax() {
        return !"WITHOUT".equals(tax);
    }

    boolean agreesOn(ProjectQuote quote) {
        return Objects.requireNonNullElse(agreed, "").equals(Long.toString(quote.total().sen()));
    }
}
