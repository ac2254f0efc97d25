package jp.telework.furusato.selection;

import static jp.telework.furusato.selection.SelectionFixtures.API;
import static jp.telework.furusato.selection.SelectionFixtures.ROUNDS;
import static jp.telework.furusato.selection.SelectionFixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.UUID;
import jp.telework.furusato.selection.SelectionFixtures.Decidable;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** 選定の起案と決裁: one person drafts the selection, others approve it level by level. */
@QuarkusTest
@ServiceDatabase("furusato")
class SelectionApprovalTest {

    private static final Identity DRAFTER = named("officer2", "officer");
    private static final Identity SAME_PERSON = named("officer2", "approver");
    private static final Identity DEPUTY = named("approver3", "approver");

    private static Identity named(String name, String role) {
        return new Identity(name, "telework-cli", "2000012020001", "総務省", Set.of(role));
    }

    private static Response post(Identity who, UUID round, String command, String body) {
        return as(who).header("If-Match", SelectionFixtures.etag(Identity.OFFICER, ROUNDS + round))
                .body(body)
                .post(ROUNDS + round + "/" + command);
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }

    private static void waitingFor(Identity approver, UUID round, boolean waits) {
        as(approver)
                .get(API + "/approvals?waiting=me&limit=100")
                .then()
                .statusCode(200)
                .body("items.roundId", waits ? hasItem(round.toString()) : not(hasItem(round.toString())));
    }

    @Test
    void goesFromTheDraftThroughBothLevelsToTheSelection() {
        Decidable decidable = SelectionFixtures.withLevels(2);
        UUID round = decidable.round();
        String plan = decidable.plan().toString();
        refused(post(Identity.APPROVER, round, "selection", plan), 409, "DRAFT_REQUIRED");
        refused(post(Identity.APPROVER, round, "approval", "{}"), 409, "NOTHING_TO_APPROVE");
        post(DRAFTER, round, "selection-draft", plan)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("route.title", contains("課長", "局長"));
        refused(post(DRAFTER, round, "selection-draft", plan), 409, "APPROVAL_PENDING");
        refused(post(SAME_PERSON, round, "approval", "{}"), 409, "SEPARATION_OF_DUTIES");
        waitingFor(SAME_PERSON, round, false);
        waitingFor(Identity.APPROVER, round, true);
        post(Identity.APPROVER, round, "approval/return", "{\"reason\": \"理由を補ってください。\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        waitingFor(Identity.APPROVER, round, false);
        post(Identity.OFFICER, round, "selection-draft", plan).then().statusCode(200);
        // A version that was given back makes its drafter a preparer for good.
        refused(post(SAME_PERSON, round, "approval", "{}"), 409, "SEPARATION_OF_DUTIES");
        post(Identity.APPROVER, round, "approval", "{}").then().statusCode(200).body("next.level", is(2));
        waitingFor(Identity.APPROVER2, round, true);
        refused(post(DEPUTY, round, "approval", "{}"), 422, "DEPUTY_NOTE_MISSING");
        post(DEPUTY, round, "approval", "{\"note\": \"局長が出張中のため代決する。\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("MADE"))
                .body("next", nullValue())
                .body("steps.manner", contains("APPROVED", "BY_DEPUTY"));
        as(Identity.OFFICER)
                .get(ROUNDS + round + "/approvals")
                .then()
                .statusCode(200)
                .body("items.state", contains("RETURNED", "MADE"));
        as(Identity.OFFICER).get(ROUNDS + round).then().body("status", equalTo("SELECTED"));
        SelectionFixtures.publish(round).then().statusCode(200).body("selected.size()", is(1));
    }

    /** Each new round has levels, which only the ministry reads. */
    @Test
    void everyNewRoundHasLevels() {
        SelectionFixtures.draftRound(round -> {})
                .then()
                .statusCode(201)
                .body("approvalLevels.title", contains("課長", "局長"));
        SelectionFixtures.draftRound(round -> round.putArray("approvalLevels"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/approvalLevels"));
        UUID open = SelectionFixtures.openRound(
                round -> round.putArray("approvalLevels").add(SelectionFixtures.tree("{\"title\": \"局長\"}")));
        given().get(ROUNDS + open).then().statusCode(200).body("approvalLevels", empty());
        as(Identity.OFFICER).get(ROUNDS + open).then().body("approvalLevels.title", contains("局長"));
    }

    /** Rows of earlier rounds name no levels; their selection stays one approver's. */
    @Test
    void aStoredRoundWithoutLevelsKeepsItsOneApprover() {
        Decidable decidable = SelectionFixtures.decidable(2);
        String plan = decidable.plan().toString();
        refused(post(Identity.OFFICER, decidable.round(), "selection-draft", plan), 409, "NO_ROUTE");
        post(Identity.APPROVER, decidable.round(), "selection", plan).then().statusCode(200);
    }
}
