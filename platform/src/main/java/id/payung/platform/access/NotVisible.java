package id.payung.platform.access;

/**
 * The row does not exist, or not for this asker; they are told the same. The web shell answers 404
 * and writes a line into the audit trail.
 */
public final class NotVisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    public NotVisible(String kind, Object id) {
        super("No %s %s that this asker may see".formatted(kind, id));
        this.kind = kind;
        this.id = id.toString();
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }
}
