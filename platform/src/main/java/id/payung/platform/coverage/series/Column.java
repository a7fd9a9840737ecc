package id.payung.platform.coverage.series;

/**
 * A column, named the same in every language; its title and meaning come from the messages.
 *
 * @param name such as {@code cost_rupiah}
 */
public record Column(String name, Type type) {

    /** What stands in it. */
    public enum Type {
        TEXT("string"),
        /** A whole number, as {@link Long}. */
        WHOLE("integer"),
        /** A number with decimals, as {@link java.math.BigDecimal}; rupiah have two. */
        DECIMAL("number"),
        /** As {@link java.time.LocalDate}. */
        DATE("date"),
        YES_NO("boolean");

        private final String frictionless;

        Type(String frictionless) {
            this.frictionless = frictionless;
        }

        /** The name of the type in a Frictionless table schema. */
        String frictionless() {
            return frictionless;
        }
    }

    public static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    public static Column whole(String name) {
        return new Column(name, Type.WHOLE);
    }

    public static Column decimal(String name) {
        return new Column(name, Type.DECIMAL);
    }

    public static Column date(String name) {
        return new Column(name, Type.DATE);
    }

    public static Column yesNo(String name) {
        return new Column(name, Type.YES_NO);
    }
}
