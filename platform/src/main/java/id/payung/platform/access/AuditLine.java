package id.payung.platform.access;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** One line of the audit trail: who, as what, did what to which subject, and why. */
public record AuditLine(
        OffsetDateTime at,
        String username,
        @Nullable String role,
        String action,
        String subjectKind,
        String subjectId,
        String reason) {}
