package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.application.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 形式審査: what it says, to whom, and what it refuses. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ScreeningTest {

    @Test
    void screensWithReasonsThatTheApplicantReads() {
        String id = EvaluationFixtures.submitted(Fixtures.openCall());
        EvaluationFixtures.screen(id, Examples.SCREENING_INELIGIBLE)
                .then()
                .statusCode(200)
                .body("status", equalTo("INELIGIBLE"))
                .body("decisionReasons[0].code", equalTo("COST_NOT_ELIGIBLE"));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id)
                .then()
                .body("status", equalTo("INELIGIBLE"))
                .body("decisionReasons[0].clause", equalTo("公募要領（補助対象経費）"));
        EvaluationFixtures.screen(id, Examples.SCREENING_PASSED)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                .body("allowed", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            {"outcome":"INELIGIBLE"}                                             | /reasons          | REASONS_REQUIRED
            {"outcome":"INELIGIBLE","reasons":[]}                                | /reasons          | REASONS_REQUIRED
            {"outcome":"INELIGIBLE","reasons":[{"code":"A","clause":"公募要領"}]} | /reasons/0/facts  | REQUIRED
            {"outcome":"INELIGIBLE","reasons":[{"code":"a","clause":"x","facts":"x"}]} | /reasons/0/code | UNKNOWN_VALUE
            {"outcome":"INELIGIBLE","reasons":[null]}                            | /reasons/0        | REQUIRED
            {"outcome":"MAYBE"}                                                  | /outcome          | UNKNOWN_VALUE
            {"reasons":[]}                                                       | /outcome          | REQUIRED
            """, delimiter = '|', quoteCharacter = '`')
    void refusesAScreeningThatSaysTooLittle(String body, String pointer, String code) {
        String id = EvaluationFixtures.submitted(Fixtures.openCall());
        EvaluationFixtures.screen(id, body)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
        as(Identity.OFFICER).get(API + "/applications/" + id).then().body("status", equalTo("SUBMITTED"));
    }
}
