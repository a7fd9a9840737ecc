package id.payung.platform.payment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Makes many things payable at once. */
@Component
public class PayableBatch {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    PayableBatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something to be paid, and who pays. */
    public record Opening(Due due, Payer payer) {}

    /**
     * The codes of new payables, in their order.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one of them is payable already, or,
     *     once in a blue moon, a code is taken; nothing is stored then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PaymentCode> open(List<Opening> openings) {
        var codes = codes(openings.size());
        jdbc.sql(
                        """
                        insert into payment.payable
                               (code, what_kind, what_id, indonesia, english, amount_sen, payable_until,
                                payer_name, office, agent, person, employer)
                        select * from unnest(cast(:codes as text[]), cast(:kinds as text[]), cast(:ids as uuid[]),
                                             cast(:indonesia as text[]), cast(:english as text[]),
                                             cast(:amounts as bigint[]), cast(:untils as date[]),
                                             cast(:names as text[]), cast(:offices as text[]),
                                             cast(:agents as uuid[]), cast(:people as uuid[]),
                                             cast(:employers as uuid[]))
                        """)
                .param("codes", codes.stream().map(PaymentCode::digits).toArray(String[]::new))
                .param("kinds", texts(openings, o -> o.due().what().kind()))
                .param("ids", texts(openings, o -> o.due().what().id()))
                .param("indonesia", texts(openings, o -> o.due().wording().indonesia()))
                .param("english", texts(openings, o -> o.due().wording().english()))
                .param(
                        "amounts",
                        openings.stream().mapToLong(o -> o.due().amount().sen()).toArray())
                .param("untils", texts(openings, o -> o.due().payableUntil()))
                .param("names", texts(openings, o -> o.payer().name()))
                .param("offices", texts(openings, o -> o.payer().office()))
                .param("agents", texts(openings, o -> o.payer().agent()))
                .param("people", texts(openings, o -> o.payer().person()))
                .param("employers", texts(openings, o -> o.payer().employer()))
                .update();
        return codes;
    }

    private List<PaymentCode> codes(int count) {
        var seen = new HashSet<PaymentCode>();
        var codes = new ArrayList<PaymentCode>();
        while (codes.size() < count) {
            var code = PaymentCode.random(random);
            if (seen.add(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static String[] texts(
            List<Opening> openings,
            Function<Opening, @org.jspecify.annotations.Nullable Object> part) {
        return openings.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
