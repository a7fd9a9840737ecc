package id.payung.rules;

/** The four ways of being a member. */
public enum Segment {
    /** Wage earner (penerima upah). */
    PU,
    /** Self-employed (bukan penerima upah). */
    BPU,
    /** Construction worker, covered by project (jasa konstruksi). */
    JAKON,
    /** Migrant worker, covered by contract (pekerja migran Indonesia). */
    PMI
}
