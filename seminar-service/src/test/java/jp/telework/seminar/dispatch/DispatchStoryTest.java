package jp.telework.seminar.dispatch;

import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.dispatch.DispatchFixtures.done;
import static jp.telework.seminar.dispatch.DispatchFixtures.get;
import static jp.telework.seminar.dispatch.DispatchFixtures.send;
import static jp.telework.seminar.dispatch.DispatchFixtures.visit;
import static jp.telework.seminar.dispatch.DispatchFixtures.visitReport;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import jp.telework.seminar.dispatch.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dispatch on its days, from the request to the closing, and the ways out of it. */
@QuarkusTest
@ServiceDatabase("seminar")
class DispatchStoryTest {

    @Inject
    TestClock clock;

    private final Identity firm = DispatchFixtures.organisation();
    private DispatchFixtures.Registered expert;

    @BeforeEach
    void someDay() {
        clock.set(TODAY.toInstant());
        DispatchFixtures.quota(2026, 10_000);
        expert = DispatchFixtures.manager(5);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void goesFromTheRequestToTheClosing() {
        as(firm).get(DispatchFixtures.API + "/managers/directory?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(expert.id()))
                .body("items[0].subject", nullValue());
        String id = DispatchFixtures.applied(firm, TODAY, body -> body.put("preferredManagerId", expert.id())
                .putArray("fields")
                .add("SECURITY")
                .add("LABOUR_MANAGEMENT"));
        // A mixed request: the labour part goes to the labour consultants, the rest is accepted.
        send(Identity.SECRETARIAT, id, "triage", DispatchFixtures.triage(2))
                .then()
                .statusCode(422)
                .body("code", equalTo("LABOUR_TOPIC_NOT_HANDED_OVER"))
                .body("errors[0].pointer", equalTo("/labourHandOver"));
        done(Identity.SECRETARIAT, id, "triage", """
            {"outcome": "ACCEPTED", "plannedVisits": 2, "note": "内部",
             "labourHandOver": {"office": "テレワーク相談センター", "note": "労働時間の管理について"}}
            """);
        get(firm, id)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("triage.labourHandOver.office", equalTo("テレワーク相談センター"))
                .body("triage.note", nullValue())
                .body("queue.position", notNullValue())
                .body("queue.quotaExhausted", equalTo(false));
        as(Identity.SECRETARIAT)
                .get(DispatchFixtures.REQUESTS + "/" + id + "/candidates")
                .then()
                .statusCode(200)
                .body("[0].managerId", equalTo(expert.id()))
                .body("[0].findings.kind", hasItems("WISHED", "FIELDS_COVERED", "TRAVELS_THERE", "ROOM_LEFT"));
        done(Identity.SECRETARIAT, id, "assignment", "{\"managerId\":\"" + expert.id() + "\",\"queueReason\":\"試験\"}");
        get(firm, id).then().body("assignment", nullValue());
        get(expert.identity(), id).then().body("status", equalTo("ASSIGNMENT_OFFERED"));
        get(DispatchFixtures.manager(1).identity(), id).then().statusCode(404);
        get(DispatchFixtures.organisation(), id).then().statusCode(404);
        done(expert.identity(), id, "assignment/acceptance", null);
        get(firm, id).then().body("assignment.managerName", equalTo("派遣 太郎")).body("assignment.rank", nullValue());
        visits(id);
        conclude(id);
    }

    /** A member of the secretariat who is a manager, too, is asked by a colleague. */
    @Test
    void nobodyGivesACaseToThemselves() {
        String id = DispatchFixtures.accepted(firm, 1);
        Identity own = expert.identity().secondAccount("secretariat");
        done(own, id, "assignment", DispatchFixtures.choice(expert.id()));
        send(expert.identity(), id, "assignment/acceptance", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("SEPARATION_OF_DUTIES"));
        as(expert.identity())
                .get(DispatchFixtures.REQUESTS + "/" + id + "/actions")
                .then()
                .body("find { it.action == 'assignment/acceptance' }.allowed", equalTo(false));
        done(Identity.SECRETARIAT, id, "assignment/recall", Examples.REASON);
        done(Identity.SECRETARIAT, id, "assignment", DispatchFixtures.choice(expert.id()));
        done(expert.identity(), id, "assignment/acceptance", null);
    }

    private void visits(String id) {
        OffsetDateTime first = TODAY.plusDays(14);
        OffsetDateTime second = TODAY.plusDays(28);
        done(expert.identity(), id, "visits", visit(first));
        done(expert.identity(), id, "visits", visit(second));
        send(expert.identity(), id, "visits", visit(second.plusDays(1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("VISITS_USED_UP"));
        send(expert.identity(), id, "visits/1/report", visitReport(first))
                .then()
                .statusCode(409)
                .body("code", equalTo("VISIT_NOT_OVER"));
        clock.set(first.plusHours(3).toInstant());
        done(expert.identity(), id, "visits/1/report", visitReport(first));
        get(firm, id).then().body("status", equalTo("SCHEDULED")).body("visits[0].report.participants", equalTo(4));
        done(expert.identity(), id, "visits/2/cancellation", Examples.REASON);
        get(firm, id).then().body("status", equalTo("VISITED"));
        done(expert.identity(), id, "visits", visit(second));
        clock.set(second.plusHours(3).toInstant());
        done(expert.identity(), id, "visits/3/report", visitReport(second));
    }

    private void conclude(String id) {
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE about_id = '" + id + "' AND kind LIKE 'DISPATCH_%'"))
                .as("the triage, the question to the manager, the answer, three visits, one of them called off")
                .isEqualTo(7);
        done(expert.identity(), id, "report", Examples.FINAL_REPORT);
        send(Identity.SECRETARIAT, id, "closing", "{}").then().statusCode(422).body("code", equalTo("SURVEY_MISSING"));
        done(firm, id, "survey", Examples.SURVEY);
        send(firm, id, "survey", Examples.SURVEY).then().statusCode(409).body("code", equalTo("SURVEY_ANSWERED"));
        send(expert.identity().secondAccount("secretariat"), id, "closing", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("SEPARATION_OF_DUTIES"));
        done(Identity.SECRETARIAT, id, "closing", "{}");
        get(firm, id).then().body("status", equalTo("CLOSED"));
        send(Identity.SECRETARIAT, id, "closing", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                .body("allowed", equalTo(List.of()));
        List<String> theirs = as(firm).get(DispatchFixtures.REQUESTS + "/" + id + "/history?limit=100")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("DISPATCH_ACCEPT"))
                .body("items.action", not(hasItem("DISPATCH_ASSIGN")))
                .extract()
                .path("items.outcome");
        assertThat(theirs).containsOnly("DONE");
        as(Identity.SECRETARIAT)
                .get(DispatchFixtures.REQUESTS + "/" + id + "/history?limit=100")
                .then()
                .body("items.action", hasItem("DISPATCH_ASSIGN"))
                .body("items.outcome", hasItem("REFUSED"));
        as(Identity.SECRETARIAT)
                .get(DispatchFixtures.API + "/managers/" + expert.id())
                .then()
                .body("activeCases", equalTo(0));
    }

    @Test
    void handsLabourManagementOverAndDeclinesWithReasons() {
        String labour = DispatchFixtures.applied(
                firm, TODAY, body -> body.putArray("fields").add("LABOUR_MANAGEMENT"));
        send(Identity.SECRETARIAT, labour, "triage", DispatchFixtures.triage(1))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("ONLY_LABOUR_TOPICS", "LABOUR_TOPIC_NOT_HANDED_OVER"));
        done(Identity.SECRETARIAT, labour, "triage", """
            {"outcome": "HANDED_OVER", "labourHandOver": {"office": "相談センター", "note": "就業規則"}}
            """);
        get(firm, labour).then().body("status", equalTo("HANDED_OVER"));
        String other = DispatchFixtures.applied(firm);
        send(Identity.SECRETARIAT, other, "triage", "{\"outcome\": \"DECLINED\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("REASONS_MISSING"));
        done(Identity.SECRETARIAT, other, "triage", """
            {"outcome": "DECLINED", "reasons": [{"code": "OUT_OF_SCOPE", "clause": "派遣要領（支援の対象）",
             "facts": "ICTの導入を伴わない相談である。"}]}
            """);
        get(firm, other).then().body("triage.reasons[0].code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void aRefusalGivesTheQuotaAndTheManagersRoomBackAndTheManagerSeesNothingMore() {
        String id = DispatchFixtures.offered(firm, expert);
        int bound = committed();
        done(expert.identity(), id, "assignment/refusal", Examples.REASON);
        assertThat(committed()).isEqualTo(bound - 2);
        get(expert.identity(), id).then().statusCode(404);
        get(Identity.SECRETARIAT, id)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("formerAssignments[0].kind", equalTo("REFUSED"));
        send(Identity.SECRETARIAT, id, "assignment", DispatchFixtures.choice(expert.id()))
                .then()
                .statusCode(422)
                .body("code", equalTo("MANAGER_NOT_ASSIGNABLE"));
        done(firm, id, "withdrawal", Examples.REASON);
        get(firm, id).then().body("status", equalTo("WITHDRAWN"));
    }

    private static int committed() {
        return as(Identity.SECRETARIAT)
                .get(DispatchFixtures.API + "/dispatch-quotas/2026")
                .path("committedVisits");
    }

    @Test
    void aDryRunExplainsAndChangesNothing() {
        String id = DispatchFixtures.accepted(firm, 1);
        String etag = DispatchFixtures.etag(id);
        as(Identity.SECRETARIAT)
                .header("If-Match", etag)
                .body(DispatchFixtures.choice(expert.id()))
                .post(DispatchFixtures.REQUESTS + "/" + id + "/assignment?dryRun=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNMENT_OFFERED"))
                .body("trace.rule", hasItems("MANAGER_ASSIGNABLE", "PROPOSAL_FOLLOWED", "WITHIN_QUOTA"))
                .body("trace.rule", hasItem(oneOf("NO_CASE_AHEAD", "ORDER_KEPT")));
        assertThat(DispatchFixtures.etag(id)).isEqualTo(etag);
        as(Identity.SECRETARIAT)
                .get(DispatchFixtures.API + "/managers/" + expert.id())
                .then()
                .body("activeCases", equalTo(0));
        as(firm).get(DispatchFixtures.REQUESTS + "/" + id + "/actions")
                .then()
                .statusCode(200)
                .body("find { it.action == 'withdrawal' }.allowed", equalTo(true))
                .body("find { it.action == 'assignment' }.reasons[0].code", equalTo("FORBIDDEN"));
    }
}
