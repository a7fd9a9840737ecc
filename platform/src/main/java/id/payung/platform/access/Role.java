package id.payung.platform.access;

/**
 * What an asker is. The database decides by it which rows exist for them: {@code access.sees} in
 * the migrations is the one definition.
 */
public enum Role {
    /** Head of a branch office. */
    HEAD,
    /** Account officer of a branch office. */
    OFFICER,
    /** Field agent (Perisai): sees the people that this agent brought. */
    AGENT,
    /** Bank counter (SPO). */
    TELLER,
    /** Human resources of one employer: sees that employer's workers. */
    EMPLOYER,
    /** A worker: sees themselves. */
    MEMBER,
    CLAIMS,
    APPROVER,
    COMPLIANCE,
    /** Sees figures and never a person. */
    RESEARCHER,
    AUDITOR,
    /** Manages users, and sees no member. */
    ADMIN,
    /** A bank whose signature was verified; knows payment codes alone. */
    BANK,
    /** The system itself, at work inside one office. */
    SETTLEMENT;

    /** Works at a desk of a branch office and sees the people of that office. */
    public boolean isOfficeStaff() {
        return switch (this) {
            case HEAD, OFFICER, TELLER, CLAIMS, APPROVER, COMPLIANCE, AUDITOR -> true;
            case AGENT, EMPLOYER, MEMBER, RESEARCHER, ADMIN, BANK, SETTLEMENT -> false;
        };
    }
}
