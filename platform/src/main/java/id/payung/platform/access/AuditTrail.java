package id.payung.platform.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/**
 * Who saw or did what, when and why (UU 27/2022). Append-only; a line names its subject by id and
 * holds no personal data of it. Lines are part of the transaction that they tell of, but for
 * refusals, which stay when the rest is rolled back.
 */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person's data was shown. */
    @Transactional
    public void read(String kind, Object id) {
        write("READ", kind, id, "");
    }

    /** Masked data was opened, for a reason that the asker gave. */
    @Transactional
    public void opened(String kind, Object id, String reason) {
        write("OPEN", kind, id, reason);
    }

    /** Something was changed. */
    @Transactional
    public void did(String action, String kind, Object id) {
        write(action, kind, id, "");
    }

    /** The data of many people was shown. */
    @Transactional
    public void readAll(String kind, List<?> ids) {
        didAll("READ", kind, ids);
    }

    /** Something was changed about many. */
    @Transactional
    public void didAll(String action, String kind, List<?> ids) {
        var asker = Asking.find();
        jdbc.sql(
                        """
                        insert into access.audit
                               (user_id, username, role, office, action, subject_kind, subject_id, reason)
                        select :user, :username, :role, :office, :action, :kind, id, ''
                          from unnest(cast(:ids as text[])) as id
                        """)
                .param("user", asker.map(Asker::user).orElse(null))
                .param("username", asker.map(Asker::username).orElse("nobody"))
                .param("role", asker.map(a -> a.role().name()).orElse(null))
                .param("office", asker.map(Asker::office).orElse(null))
                .param("action", action)
                .param("kind", kind)
                .param("ids", ids.stream().map(Object::toString).toArray(String[]::new))
                .update();
    }

    /** The asker reached for what they may not see, or what does not exist. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String kind, Object id) {
        write("REFUSED", kind, id, "");
    }

    /** The last lines of the asker's office, newest first. */
    @Transactional(readOnly = true)
    public List<AuditLine> latest(int atMost) {
        return jdbc.sql(
                        """
                        select at, username, role, action, subject_kind, subject_id, reason
                          from access.audit
                         order by id desc
                         limit :n
                        """)
                .param("n", atMost)
                .query(AuditLine.class)
                .list();
    }

    private void write(String action, String kind, Object id, String reason) {
        var asker = Asking.find();
        jdbc.sql(
                        """
                        insert into access.audit
                               (user_id, username, role, office, action, subject_kind, subject_id, reason)
                        values (:user, :username, :role, :office, :action, :kind, :id, :reason)
                        """)
                .param("user", asker.map(Asker::user).orElse(null))
                .param("username", asker.map(Asker::username).orElse("nobody"))
                .param("role", asker.map(a -> a.role().name()).orElse(null))
                .param("office", asker.map(Asker::office).orElse(null))
                .param("action", action)
                .param("kind", kind)
                .param("id", id.toString())
                .param("reason", reason)
                .update();
    }
}
