package id.payung.rules.cases;

import id.payung.rules.identity.Nik;
import id.payung.rules.json.Json;
import id.payung.rules.law.Answer;

import java.util.List;

/** The kinds of case on numbers that name a person. */
final class IdentityCases {

    static final List<Kind> KINDS = List.of(new Kind("nik", IdentityCases::nik));

    private IdentityCases() {}

    private static Answer<Json.Obj> nik(Facts facts) {
        return Kind.result(
                Nik.parse(facts.text("nik")),
                nik ->
                        Json.object()
                                .put("region", nik.region())
                                .put("birth_ddmmyy", nik.birthDdmmyy())
                                .put("sex", nik.sex().name())
                                .put("serial", nik.serial()));
    }
}
