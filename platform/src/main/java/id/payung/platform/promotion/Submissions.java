package id.payung.platform.promotion;

import id.payung.platform.access.Asking;
import id.payung.platform.access.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The forms that an agent sent, with what became of each. An agent sees their own. */
@Component
class Submissions {

    /** As long as the agent stands beside the new member; then nobody reads the code again. */
    static final Duration CODE_IS_SHOWN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Wib wib;

    Submissions(JdbcClient jdbc, Vault vault, Wib wib) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.wib = wib;
    }

    /**
     * One form that was sent.
     *
     * @param activation the code that opens the member's account, null once its time is over
     */
    record Submission(
            UUID form,
            @Nullable UUID campaign,
            UUID membership,
            UUID bill,
            @Nullable String activation) {

        @Override
        public String toString() {
            return "Submission[" + form + "]";
        }
    }

    /** Of the same form sent twice at once, the second waits for the first. */
    void lock(UUID form) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:form, 0))")
                .param("form", "form:" + form)
                .query((_, _) -> true)
                .single();
    }

    @Transactional
    Optional<Submission> find(UUID form) {
        forgetCodes();
        return jdbc.sql(
                        """
                        select form, campaign, membership, bill, activation_sealed
                          from promotion.submission
                         where form = :form
                        """)
                .param("form", form)
                .query(this::submission)
                .optional();
    }

    @Transactional
    void add(Submission submission) {
        var asker = Asking.current();
        var code = submission.activation();
        jdbc.sql(
                        """
                        insert into promotion.submission
                               (form, agent, office, campaign, membership, bill, activation_sealed, sent_at)
                        values (:form, :agent, :office, :campaign, :membership, :bill, :code, :at)
                        """)
                .param("form", submission.form())
                .param("agent", asker.userOrRefuse())
                .param("office", asker.officeOrRefuse())
                .param("campaign", submission.campaign())
                .param("membership", submission.membership())
                .param("bill", submission.bill())
                .param("code", code == null ? null : vault.seal(code))
                .param("at", wib.moment())
                .update();
    }

    /** The campaign under which the asker registered somebody last, if it was one. */
    @Transactional(readOnly = true)
    Optional<UUID> lastCampaign() {
        return jdbc.sql("select campaign from promotion.submission order by sent_at desc limit 1")
                .query((row, _) -> Optional.ofNullable(row.getObject("campaign", UUID.class)))
                .optional()
                .flatMap(campaign -> campaign);
    }

    /** Codes are wiped when their time is over, at the agent's next step. */
    private void forgetCodes() {
        jdbc.sql(
                        """
                        update promotion.submission set activation_sealed = null
                         where activation_sealed is not null and sent_at < :before
                        """)
                .param("before", wib.moment().minus(CODE_IS_SHOWN))
                .update();
    }

    private Submission submission(ResultSet row, int number) throws SQLException {
        var sealed = row.getBytes("activation_sealed");
        return new Submission(
                row.getObject("form", UUID.class),
                row.getObject("campaign", UUID.class),
                row.getObject("membership", UUID.class),
                row.getObject("bill", UUID.class),
                sealed == null ? null : vault.open(sealed));
    }
}
