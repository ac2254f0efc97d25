package jp.telework.furusato.selection;

import static jp.telework.furusato.selection.SelectionFixtures.API;
import static jp.telework.furusato.selection.SelectionFixtures.PROPOSALS;
import static jp.telework.furusato.selection.SelectionFixtures.ROUNDS;
import static jp.telework.furusato.selection.SelectionFixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;

/** A decided round whose results are not public: callers outside the ministry do not learn the decision. */
final class HiddenResults {

    private HiddenResults() {}

    /** What an applicant's system remembers of its cases. */
    static Map<String, String> etags(String... ids) {
        return Stream.of(ids)
                .collect(Collectors.toMap(id -> id, id -> SelectionFixtures.etag(Identity.SHIRAHAMA, PROPOSALS + id)));
    }

    /** An ETag that changed with a hidden decision would tell when it was made. */
    static void etagsAreStill(Map<String, String> known) {
        known.forEach((id, etag) -> {
            as(Identity.SHIRAHAMA)
                    .header("If-None-Match", etag)
                    .get(PROPOSALS + id)
                    .then()
                    .statusCode(304);
            assertThat(SelectionFixtures.etag(Identity.OFFICER, PROPOSALS + id)).isNotEqualTo(etag);
        });
    }

    /** Every channel that the applicant has: case, list, filter, actions, commands, events, public. */
    static void check(UUID round, String selected, String notSelected) {
        for (String id : List.of(selected, notSelected)) {
            as(Identity.SHIRAHAMA)
                    .get(PROPOSALS + id)
                    .then()
                    .body("status", equalTo("UNDER_EVALUATION"))
                    .body("decisionReasons", hasSize(0));
            as(Identity.REVIEWER).get(PROPOSALS + id).then().body("status", equalTo("UNDER_EVALUATION"));
            as(Identity.SHIRAHAMA)
                    .get(PROPOSALS + id + "/actions")
                    .then()
                    .body("find { it.action == 'withdrawal' }.allowed", equalTo(true));
            as(Identity.OFFICER)
                    .get(PROPOSALS + id + "/actions")
                    .then()
                    .body("find { it.action == 'reviewers' }.reasons.code", contains("RESULT_PENDING"));
            as(Identity.SHIRAHAMA)
                    .get(PROPOSALS + id + "/history")
                    .then()
                    .body("items.action", not(hasItem("SELECT_TOWNS")));
        }
        as(Identity.SHIRAHAMA)
                .get(API + "/town-proposals?roundId=" + round + "&status=SELECTED")
                .then()
                .body("items", hasSize(0));
        as(Identity.OFFICER)
                .get(API + "/town-proposals?roundId=" + round + "&status=SELECTED")
                .then()
                .body("items", hasSize(2));
        given().get(ROUNDS + round).then().body("status", equalTo("EVALUATING"));
        as(Identity.OFFICER).get(ROUNDS + round).then().body("status", equalTo("SELECTED"));
        given().get(ROUNDS + round + "/results").then().statusCode(404);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE organisation IS NOT NULL AND type LIKE '%selected%'"
                                + " AND subject LIKE '%" + notSelected + "'"))
                .isZero();
    }
}
