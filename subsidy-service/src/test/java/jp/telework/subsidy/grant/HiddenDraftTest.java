package jp.telework.subsidy.grant;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.telework.subsidy.grant.decision.api.DecisionExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.WhatIsShown;
import org.junit.jupiter.api.Test;

/** How far a decision is before it is made is the ministry's own business, in bodies, filters, tags and dates alike. */
@QuarkusTest
@ServiceDatabase("subsidy")
class HiddenDraftTest {

    private static final List<String> OUTSIDE = List.of("anonymous", "applicant", "foreign", "reviewer", "secretariat");
    private static final List<String> STATES = List.of("APPLIED", "DECISION_DRAFTED", "GRANTED");

    @Test
    void nothingThatAnApplicantReadsTellsOfADraft() {
        String id = GrantFixtures.applied();
        WhatIsShown shown = WhatIsShown.of(OUTSIDE, Map.of("grants", id), STATES);
        Map<String, String> before = shown.read();
        assertThat(before).hasSizeGreaterThan(30);
        String known = GrantFixtures.etag(id);
        post(Identity.OFFICER, id, "decision-draft", DecisionExamples.DECISION_DRAFT)
                .then()
                .statusCode(200);
        assertThat(shown.read()).isEqualTo(before);
        post(Identity.APPROVER, id, "decision-draft/return", Examples.REASON)
                .then()
                .statusCode(200);
        assertThat(shown.read()).isEqualTo(before);
        assertThat(GrantFixtures.etag(id)).as("the ministry's").isNotEqualTo(known);
    }

    @Test
    void filtersFindWhatTheyShow() {
        String id = GrantFixtures.applied();
        post(Identity.OFFICER, id, "decision-draft", DecisionExamples.DECISION_DRAFT)
                .then()
                .statusCode(200);
        String number = as(Identity.OFFICER).get(API + "/grants/" + id).path("receiptNumber");
        for (String filter : List.of("", "&q=" + number)) {
            as(Identity.SHIRAHAMA)
                    .get(API + "/grants?limit=100&status=APPLIED" + filter)
                    .then()
                    .body("items.id", hasItem(id));
            as(Identity.SHIRAHAMA)
                    .get(API + "/grants?limit=100&status=DECISION_DRAFTED" + filter)
                    .then()
                    .body("items.id", not(hasItem(id)));
            as(Identity.OFFICER)
                    .get(API + "/grants?limit=100&status=DECISION_DRAFTED" + filter)
                    .then()
                    .body("items.id", hasItem(id));
        }
    }

    /** The tag of before the draft still serves: another answer would tell that something has happened. */
    @Test
    void aWithdrawalGoesThroughWithTheTagOfBeforeTheDraft() {
        String id = GrantFixtures.applied();
        String known = as(Identity.SHIRAHAMA).get(API + "/grants/" + id).header("ETag");
        post(Identity.OFFICER, id, "decision-draft", DecisionExamples.DECISION_DRAFT)
                .then()
                .statusCode(200);
        GrantFixtures.send(Identity.SHIRAHAMA, id, "withdrawal", Examples.REASON, known)
                .then()
                .statusCode(200);
    }
}
