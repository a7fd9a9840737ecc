package id.payung.platform.law.owed;

import java.util.Locale;

/** What happened, or what somebody wants to know first. Words: {@code law.topic.NAME}. */
enum Topic {
    ACCIDENT,
    DEATH,
    SAVINGS,
    PENSION,
    JOB_LOSS,
    CONTRIBUTION;

    /** Its place in the address: "job-loss". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
