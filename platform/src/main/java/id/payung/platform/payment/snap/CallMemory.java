package id.payung.platform.payment.snap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Remembers every call that was decided, in the transaction of the decision. */
@Component
class CallMemory {

    /** What was told to an earlier call with the same X-EXTERNAL-ID. */
    record Remembered(String service, String requestId, String customerNo, Verdict verdict) {

        /** True if the earlier call asked the same. */
        boolean isOf(Question question) {
            return service.equals(question.service().code())
                    && requestId.equals(question.requestId())
                    && customerNo.equals(question.account().customerNo());
        }
    }

    private final JdbcClient jdbc;

    CallMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earlier call with that id, once it is decided: a second one waits for the first. */
    Optional<Remembered> recall(Gate.Admitted call) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:call, 0))")
                .param("call", "snap " + call.bank().id() + call.day() + call.externalId())
                .query((_, _) -> true)
                .single();
        return jdbc.sql(
                        """
                        select service, request_id, customer_no, verdict
                          from payment.snap_call
                         where partner = :partner and day = :day and external_id = :external
                        """)
                .param("partner", call.bank().id())
                .param("day", call.day())
                .param("external", call.externalId())
                .query((row, _) ->
                        new Remembered(
                                row.getString("service"),
                                row.getString("request_id"),
                                row.getString("customer_no"),
                                Verdict.valueOf(row.getString("verdict"))))
                .optional();
    }

    void remember(Gate.Admitted call, Question question, Verdict verdict) {
        jdbc.sql(
                        """
                        insert into payment.snap_call
                               (partner, day, external_id, service, request_id, customer_no, verdict)
                        values (:partner, :day, :external, :service, :request, :customer, :verdict)
                        """)
                .param("partner", call.bank().id())
                .param("day", call.day())
                .param("external", call.externalId())
                .param("service", question.service().code())
                .param("request", question.requestId())
                .param("customer", question.account().customerNo())
                .param("verdict", verdict.name())
                .update();
    }
}
