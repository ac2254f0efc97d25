package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.evaluation.EvaluationFixtures.Decidable;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** 追加公募: once, for the money that a call with published results left. */
@QuarkusTest
@ServiceDatabase("subsidy")
class AdditionalCallTest {

    @Test
    void takesWhatIsLeftUnderTheSameRules() {
        String call = published();
        ObjectNode period = period();
        open(call, period.deepCopy().put("closesAt", "2020-01-01T00:00:00+09:00"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/closesAt"));
        Response additional = open(call, period);
        additional
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("additionalTo", equalTo(call))
                .body("budgetYen", is(420_000_000 - 24_504_000))
                .body("evaluationCriteria.code[0]", equalTo("PEOPLE_FLOW"))
                .body("evaluatorsRequired", is(1));
        as(Identity.OFFICER)
                .get(additional.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(additional.path("id")));
    }

    @Test
    void thereIsOneToEachCallAndNoneToAnUnpublishedOne() {
        String call = published();
        String additional =
                open(call, period()).then().statusCode(201).extract().path("id");
        open(call, period()).then().statusCode(409).body("code", equalTo("ADDITIONAL_CALL_EXISTS"));
        open(additional, period()).then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
    }

    private static String published() {
        Decidable decidable = EvaluationFixtures.decidable(2);
        EvaluationFixtures.adopt(
                        Identity.APPROVER, decidable.call(), decidable.plan().toString())
                .then()
                .statusCode(200);
        EvaluationFixtures.publish(decidable.call()).then().statusCode(200);
        return decidable.call().toString();
    }

    private static ObjectNode period() {
        return Fixtures.call(body -> body.retain("opensAt", "closesAt"));
    }

    private static Response open(String call, ObjectNode body) {
        return as(Identity.OFFICER).body(body.toString()).post(API + "/calls/" + call + "/additional-call");
    }
}
