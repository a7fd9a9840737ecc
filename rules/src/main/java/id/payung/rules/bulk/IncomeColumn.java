package id.payung.rules.bulk;

/** The amounts of a self-employed person's month. */
public enum IncomeColumn {
    /** The base of the bracket, a month. */
    BASE,
    JKK,
    JKM,
    JHT
}
