package id.payung.platform.contribution.project;

import id.payung.rules.contribution.ProjectDeadline;
import id.payung.rules.law.Law;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Certificates of projects: issued with the first payment, which is sooner than the working day
 * that the law gives (Permenaker 44/2015; Permenaker 5/2021), and checked by whoever has the token.
 */
@Component
public class Certificates {

    private static final int TOKEN_BYTES = 18;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Certificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * That there is a certificate, for whoever sees the project.
     *
     * @param token what its QR code holds
     * @param dueOn the last day to issue it
     */
    public record Issued(String token, LocalDate issuedOn, LocalDate dueOn) {}

    /** The first payment issues it; a later one changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void issue(UUID project, LocalDate paidOn) {
        var due = ProjectDeadline.certificateBy(paidOn, Law.builtIn()).value().lastDay();
        jdbc.sql(
                        """
                        insert into contribution.project_certificate
                               (project, employer, office, token, issued_on, due_on)
                        select id, employer, office, :token, :on, :due
                          from registry.project where id = :project
                        on conflict (project) do nothing
                        """)
                .param("token", token())
                .param("on", paidOn)
                .param("due", due)
                .param("project", project)
                .update();
    }

    /** The project's certificate, if it was paid for and the asker sees it. */
    @Transactional(readOnly = true)
    public Optional<Issued> of(UUID project) {
        return jdbc.sql(
                        """
                        select token, issued_on, due_on from contribution.project_certificate
                         where project = :project
                        """)
                .param("project", project)
                .query(Issued.class)
                .optional();
    }

    /** What the certificate with that token says to anybody; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Certificate> check(String token) {
        return jdbc.sql("select * from contribution.certificate_of(:token)")
                .param("token", token)
                .query(Certificates::certificate)
                .optional();
    }

    private static Certificate certificate(ResultSet row, int number) throws SQLException {
        var month = row.getObject("paid_month", LocalDate.class);
        return new Certificate(
                row.getString("number"),
                row.getString("name"),
                row.getString("npp"),
                row.getString("contractor"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("instalments"),
                row.getInt("paid"),
                month == null ? null : YearMonth.from(month));
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
