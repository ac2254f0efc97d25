package jp.telework.furusato.town;

import static jp.telework.furusato.town.TownFixtures.TOWNS;
import static jp.telework.furusato.town.TownFixtures.as;
import static jp.telework.furusato.town.TownFixtures.post;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.furusato.town.TownFixtures.Stage;
import jp.telework.furusato.town.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestIdentityProvider;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** まちの決定の記録の起案と決裁: one person drafts the record, others approve it level by level. */
@QuarkusTest
@ServiceDatabase("furusato")
class PlanApprovalTest {

    private static final Identity DRAFTER = named("officer2", "officer");
    private static final Identity SAME_PERSON = named("officer2", "approver");
    private static final Identity REVIEWER = named("officer", "approver");
    private static final Identity DEPUTY = named("approver3", "approver");

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private static Identity named(String name, String role) {
        return new Identity(name, "telework-cli", "2000012020001", "総務省", Set.of(role));
    }

    private static void refused(Response response, String code) {
        response.then().statusCode(409).body("code", equalTo(code));
    }

    private static void waitingFor(Identity approver, String town, boolean waits) {
        as(approver)
                .get("/api/furusato/v1/approvals?waiting=me&limit=100")
                .then()
                .statusCode(200)
                .body("items.townId", waits ? hasItem(town) : not(hasItem(town)));
    }

    @Test
    void goesFromTheDraftThroughBothLevelsToTheRecord() {
        String id = TownFixtures.townWithLevels();
        String shown = tag(id);
        refused(post(Identity.APPROVER, id, "/plan/adoption", ""), "DRAFT_REQUIRED");
        post(DRAFTER, id, "/plan/adoption-draft", "")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("route.title", contains("課長", "局長"));
        refused(post(DRAFTER, id, "/plan/adoption-draft", ""), "APPROVAL_PENDING");
        refused(post(Identity.APPROVER, id, "/plan/resolution/return", Examples.RESOLUTION_RETURN), "APPROVAL_PENDING");
        refused(post(SAME_PERSON, id, "/approval", "{}"), "SEPARATION_OF_DUTIES");
        refused(post(REVIEWER, id, "/approval", "{}"), "SEPARATION_OF_DUTIES");
        waitingFor(SAME_PERSON, id, false);
        waitingFor(Identity.APPROVER, id, true);
        post(Identity.APPROVER, id, "/approval/return", "{\"reason\": \"議決書の写しを確認してください。\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        post(Identity.OFFICER, id, "/plan/adoption-draft", "").then().statusCode(200);
        // A version that was given back makes its drafter a preparer for good.
        refused(post(SAME_PERSON, id, "/approval", "{}"), "SEPARATION_OF_DUTIES");
        post(Identity.APPROVER, id, "/approval", "{}").then().statusCode(200).body("next.level", is(2));
        refused(post(Identity.APPROVER, id, "/approval", "{}"), "ALREADY_APPROVED");
        waitingFor(Identity.APPROVER2, id, true);
        assertThat(tag(id)).as("the town's own tag before the record").isEqualTo(shown);
        post(DEPUTY, id, "/approval", "{\"note\": \"局長が出張中のため代決する。\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("MADE"))
                .body("steps.manner", contains("APPROVED", "BY_DEPUTY"));
        as(Identity.OFFICER)
                .get(TOWNS + "/" + id + "/approvals")
                .then()
                .statusCode(200)
                .body("items.state", contains("RETURNED", "MADE"));
        as(Identity.SHIRAHAMA).get(TOWNS + "/" + id).then().body("status", equalTo("PLAN_ADOPTED"));
        assertThat(tag(id)).as("the town's own tag after the record").isNotEqualTo(shown);
        as(Identity.SHIRAHAMA)
                .get(TOWNS + "/" + id + "/history?limit=100")
                .then()
                .body("items.action", not(hasItem("TOWN_DRAFT_ADOPTION")))
                .body("items.action", hasItem("TOWN_ADOPT_PLAN"));
    }

    /** The ministry records the plans of several towns together. */
    @Test
    void severalRecordsAreApprovedTogetherWithOneAnswerEach() {
        List<String> towns = List.of(TownFixtures.townWithDraft(), TownFixtures.townWithLevels());
        String cases = towns.stream()
                .map(town -> "{\"caseKind\": \"town\", \"caseId\": \"" + town + "\", \"etag\": \""
                        + TownFixtures.etag(town).replace("\"", "\\\"") + "\"}")
                .collect(Collectors.joining(","));
        as(Identity.APPROVER)
                .body("{\"cases\": [" + cases + "]}")
                .post("/api/furusato/v1/approvals")
                .then()
                .statusCode(200)
                .body("results.caseId", contains(towns.toArray()))
                .body("results.status", contains(200, 409))
                .body("results[1].code", equalTo("NOTHING_TO_APPROVE"));
    }

    /** Towns of earlier rounds name no levels; their record stays one approver's. */
    @Test
    void aStoredTownWithoutLevelsKeepsItsOneApprover() {
        String id = TownFixtures.townAt(Stage.PLAN_RESOLVED);
        refused(post(Identity.OFFICER, id, "/plan/adoption-draft", ""), "NO_ROUTE");
        refused(post(REVIEWER, id, "/plan/adoption", ""), "SEPARATION_OF_DUTIES");
        refused(recorded(id, "subject-of-officer"), "SEPARATION_OF_DUTIES");
        // The control: the same account as another person.
        recorded(id, "subject-of-approver4").then().statusCode(200);
    }

    private static Response recorded(String id, String subject) {
        String token =
                TestIdentityProvider.get().token(named("approver4", "approver"), claims -> claims.subject(subject));
        return given().header("Authorization", "Bearer " + token)
                .header("If-Match", TownFixtures.etag(id))
                .post(TOWNS + "/" + id + "/plan/adoption");
    }

    private static String tag(String id) {
        return as(Identity.SHIRAHAMA)
                .get(TOWNS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
