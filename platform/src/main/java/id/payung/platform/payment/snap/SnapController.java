package id.payung.platform.payment.snap;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

/** Where banks call, under the paths that Bank Indonesia names. */
@RestController
class SnapController {

    private static final Logger LOG = LoggerFactory.getLogger(SnapController.class);

    private final Gate gate;
    private final AccessTokens tokens;
    private final Conversation conversation;
    private final Answers answers;

    SnapController(Gate gate, AccessTokens tokens, Conversation conversation, Answers answers) {
        this.gate = gate;
        this.tokens = tokens;
        this.conversation = conversation;
        this.answers = answers;
    }

    /** One door for all services, so that a wrong method is refused by the standard too. */
    @RequestMapping({Service.VERSION + "access-token/*", Service.VERSION + "transfer-va/*"})
    ResponseEntity<byte[]> serve(HttpServletRequest request) throws IOException {
        var service = Service.at(request.getRequestURI());
        if (service.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return serve(Call.read(service.get(), request));
        } catch (Refusal refusal) {
            return answers.refusal(service.get(), refusal.why(), refusal.detail());
        } catch (RuntimeException fault) {
            LOG.error("SNAP service {} failed; the bank may try again", service.get(), fault);
            return answers.refusal(service.get(), Case.GENERAL_ERROR, "");
        }
    }

    private ResponseEntity<byte[]> serve(Call call) {
        return switch (call.service()) {
            case ACCESS_TOKEN -> token(call);
            case INQUIRY, PAYMENT, STATUS -> {
                var admitted = gate.admit(call);
                var question = Question.read(call, admitted.bank());
                yield answers.decision(question, conversation.answer(admitted, question));
            }
            default -> throw new Refusal(Case.NOT_SUPPORTED, "");
        };
    }

    private ResponseEntity<byte[]> token(Call call) {
        var bank = gate.admitToTokens(call);
        Fields.of(call).mandatory("grantType", "client_credentials");
        return answers.token(bank, tokens.issue(bank));
    }
}
