package id.payung.rules;

/** The four ways of being a member. */
public enum Segment {
    /** Wage earner (penerima upah): an employer pays and reports. */
    PU,
    /** Self-employed (bukan penerima upah). */
    BPU,
    /** Construction (jasa konstruksi): covered by project. */
    JAKON,
    /** Migrant worker (pekerja migran Indonesia): covered by contract. */
    PMI
}
