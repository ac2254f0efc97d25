package jp.telework.subsidy.evaluation;

import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares what succeeds once in the life of a call. */
public final class LaterCalls {

    private static final String CALL = "POST /api/subsidy/v1/calls/{id}";

    private LaterCalls() {}

    public static Preparation preparation() {
        return Preparation.each(Map.of(
                CALL + "/adoption", LaterCalls::adoption,
                CALL + "/result-publication", LaterCalls::publication));
    }

    private static Call adoption() {
        return new HiddenCalls().prepare(CALL + "/adoption", "approver");
    }

    private static Call publication() {
        EvaluationFixtures.Decidable decidable = EvaluationFixtures.decidable(2);
        EvaluationFixtures.adopt(
                        Identity.APPROVER, decidable.call(), decidable.plan().toString())
                .then()
                .statusCode(200);
        return Call.plain()
                .path("id", decidable.call())
                .header("If-Match", EvaluationFixtures.etagOf(decidable.call()));
    }
}
