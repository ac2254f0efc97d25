package jp.telework.furusato.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.WhatIsShown;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** Between a selection and its publication nothing that is read of the round outside of the ministry changes. */
@QuarkusTest
@ServiceDatabase("furusato")
class HiddenSelectionTest {

    @Test
    void everyReadOfTheRoundAnswersTheSameBytes() {
        SelectionFixtures.Decidable decidable = SelectionFixtures.decidable(3);
        WhatIsShown shown = WhatIsShown.of(
                List.of("anonymous", "applicant", "foreign", "reviewer", "secretariat", "manager"),
                Map.of("selection-rounds", decidable.round().toString()),
                List.of("UNDER_EVALUATION", "SELECTED", "NOT_SELECTED", "SUBMITTED"));
        Map<String, String> before = shown.read();
        SelectionFixtures.select(
                        Identity.APPROVER, decidable.round(), decidable.plan().toString())
                .then()
                .statusCode(200);
        assertThat(shown.read()).isEqualTo(before);
    }

    /** A selection has its effect when it is published; until then a withdrawal is answered as if there were none. */
    @Test
    void aWithdrawalIsAnsweredAsBeforeTheSelection() {
        SelectionFixtures.Decidable decidable = SelectionFixtures.decidable(3);
        List<String> ids = decidable.candidates();
        Map<String, String> known = HiddenResults.etags(ids.toArray(String[]::new));
        String usual = withdrawn(ids.get(2), known);
        SelectionFixtures.select(
                        Identity.APPROVER,
                        decidable.round(),
                        SelectionFixtures.plan(ids.subList(0, 2), List.of()).toString())
                .then()
                .statusCode(200);
        assertThat(withdrawn(ids.get(0), known)).isEqualTo(usual);
        SelectionFixtures.publish(decidable.round()).then().statusCode(200).body("selected", hasSize(1));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM town WHERE proposal_id = '" + ids.get(0) + "'"))
                .isZero();
    }

    private static String withdrawn(String id, Map<String, String> known) {
        Response answer = SelectionFixtures.as(Identity.SHIRAHAMA)
                .header("If-Match", known.get(id))
                .post(SelectionFixtures.PROPOSALS + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .extract()
                .response();
        return answer.header("ETag")
                + answer.asString().replace(id, "").replaceAll("R\\d+-MT\\d*-\\d+|\\d{4}-\\d{2}-\\d{2}T[^\"]+", "");
    }
}
