package id.payung.rules;

/** The five programmes of UU 40/2004 and UU 6/2023. Each has a fund of its own; they never mix. */
public enum Programme {
    /** Work accident (Jaminan Kecelakaan Kerja), PP 44/2015. */
    JKK,
    /** Death that is no work accident (Jaminan Kematian), PP 44/2015. */
    JKM,
    /** Old-age savings (Jaminan Hari Tua), PP 46/2015. */
    JHT,
    /** Pension (Jaminan Pensiun), PP 45/2015. */
    JP,
    /** Job loss (Jaminan Kehilangan Pekerjaan), PP 37/2021. */
    JKP
}
